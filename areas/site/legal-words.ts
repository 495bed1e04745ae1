import { words } from '../../platform/words.ts'

export const accessibilityWords = words('accessibility', {
  title: {
    fr: 'Accessibilité : non conforme',
    facile: 'Accessibilité : non conforme',
    en: 'Accessibility: not compliant',
  },
  intro: {
    fr: 'Personne d’extérieur n’a encore vérifié ce site. Il est donc dit « non conforme », même si beaucoup est déjà fait.',
    facile:
      'Ce site n’est pas encore vérifié.\nOn dit donc : non conforme.\nNous travaillons dessus.',
    en: 'Nobody from outside has checked this site yet. So it is called “not compliant”, even though much is already done.',
  },
  result: { fr: 'Ce qui est vérifié', facile: 'Ce qui est vérifié', en: 'What is checked' },
  resultText: {
    fr: 'Un programme visite les pages citées ici et cherche les défauts connus, dans les trois façons de lire. Il est dans le code source : chacun peut le relancer.',
    facile: 'Un programme visite les pages.\nIl cherche les problèmes.',
    en: 'A program visits the pages named here and looks for known faults, in the three ways of reading. It is in the source code: anyone can run it again.',
  },
  resultMore: {
    fr: 'Sur une première expérience, il vérifie aussi le clavier seul, le texte agrandi, les petits écrans et le contraste. Cela couvre environ un tiers des règles publiques, appelées RGAA.',
    facile:
      'Il essaie avec le clavier seul.\nIl essaie sur un petit écran.\nIl essaie avec un texte plus gros.',
    en: 'On a first experience, it also checks the keyboard alone, enlarged text, small screens and contrast. This covers about a third of the public rules, called RGAA.',
  },
  pages: { fr: 'Les pages visitées', facile: 'Les pages visitées', en: 'Pages visited' },
  pagesPublic: {
    fr: 'Pour tous : accueil, arrivée, retour avec un code, affichage, aide, contact, plan, méthode, statistiques, pages légales, page des professionnels.',
    facile: 'Les pages ouvertes à tous.',
    en: 'For everyone: home, arrival, coming back with a code, display, help, contact, map, method, statistics, legal pages, professionals’ page.',
  },
  pagesOwn: {
    fr: 'Pour vous : les écrans d’une expérience, Mon vécu, Ma carte, Mes goûts, Mes métiers, Mon espace, la carte d’accès, Quitter.',
    facile: 'Les pages de votre espace.',
    en: 'For you: the screens of an experience, My life, My card, My tastes, My occupations, My space, the access card, Leave.',
  },
  plan: {
    fr: 'Schéma pluriannuel et plan annuel',
    facile: 'Ce que nous allons faire',
    en: 'Plan for the years to come',
  },
  planYears: {
    fr: 'Aucune date n’est promise ici. L’organisme qui ouvre ce site doit les fixer, les écrire et les tenir.',
    facile:
      'Il n’y a pas encore de date.\nL’organisme qui ouvre ce site doit les choisir.\nIl doit les écrire ici.',
    en: 'No date is promised here. The organisation that opens this site has to set them, write them and keep them.',
  },
  planYear: {
    fr: 'D’abord des essais avec un lecteur d’écran. Puis une lecture facile relue par des personnes concernées. Enfin un audit par des personnes d’extérieur.',
    facile:
      'Il reste 3 choses à faire.\nDes personnes aveugles essaient le site.\nLa lecture facile est relue.\nDes personnes d’extérieur vérifient le site.',
    en: 'First, trials with a screen reader. Then easy reading proofread by people concerned. Last, an audit by people from outside.',
  },
  planTold: {
    fr: 'À confirmer par l’organisme qui ouvre ce site.',
    facile: 'Ce plan n’est pas encore confirmé.',
    en: 'To be confirmed by the organisation that opens this site.',
  },
  lacking: {
    fr: 'Ce qui ne va pas encore',
    facile: 'Ce qui ne va pas encore',
    en: 'What is not right yet',
  },
  lackingText: {
    fr: 'Aucun essai avec des personnes qui utilisent un lecteur d’écran. La lecture facile n’a pas été relue par des personnes concernées.',
    facile:
      'Des personnes aveugles n’ont pas encore essayé.\nDes personnes concernées n’ont pas encore relu la lecture facile.',
    en: 'No trial with people who use a screen reader. The easy reading has not been proofread by the people concerned.',
  },
  lackingVoice: {
    fr: 'La lecture à voix haute n’existe que si votre appareil a une voix française.',
    facile: 'Le bouton « J’écoute » ne marche pas partout.',
    en: 'Reading aloud exists only if your device has a voice in your language.',
  },
  help: {
    fr: 'Une page vous bloque ?',
    facile: 'Une page vous bloque ?',
    en: 'Is a page blocking you?',
  },
  helpText: {
    fr: 'Écrivez à {email}. Nous répondons en une semaine et cherchons un autre moyen avec vous.',
    facile:
      'Écrivez à {email}.\nNous répondons en une semaine.\nNous cherchons une solution avec vous.',
    en: 'Write to {email}. We answer within a week and look for another way with you.',
  },
  defender: {
    fr: 'Si nous ne répondons pas',
    facile: 'Si nous ne répondons pas',
    en: 'If we do not answer',
  },
  defenderText: {
    fr: 'Vous pouvez écrire au Défenseur des droits : defenseurdesdroits.fr, ou Libre réponse 71120, 75342 Paris CEDEX 07, sans timbre.',
    facile:
      'Vous pouvez écrire au Défenseur des droits.\nIl aide gratuitement.\nAdresse : Libre réponse 71120, 75342 Paris.\nPas besoin de timbre.',
    en: 'You can write to the Défenseur des droits: defenseurdesdroits.fr, or Libre réponse 71120, 75342 Paris CEDEX 07, no stamp needed.',
  },
  dates: { fr: 'Cette déclaration', facile: 'Cette page', en: 'This statement' },
  datesText: {
    fr: 'Faite le 21 novembre 2026. Outils : axe-core, Chromium, nos propres sondes.',
    facile: 'Écrite le 21 novembre 2026.',
    en: 'Made on 21 November 2026. Tools: axe-core, Chromium, our own probes.',
  },
})

export const noticeWords = words('notice', {
  title: { fr: 'Mentions légales', facile: 'Mentions légales', en: 'Legal notice' },
  publisher: { fr: 'Éditeur', facile: 'Éditeur', en: 'Publisher' },
  publisherText: { fr: '{publisher}', facile: '{publisher}', en: '{publisher}' },
  director: {
    fr: 'Directeur ou directrice de la publication',
    facile: 'Qui est responsable',
    en: 'Director of publication',
  },
  directorText: { fr: '{director}', facile: '{director}', en: '{director}' },
  host: { fr: 'Hébergeur', facile: 'Hébergeur', en: 'Host' },
  hostText: { fr: '{host}', facile: '{host}', en: '{host}' },
  write: { fr: 'Nous écrire', facile: 'Nous écrire', en: 'Write to us' },
  writeText: { fr: '{email}', facile: '{email}', en: '{email}' },
  source: {
    fr: 'Code source et licences',
    facile: 'Le code du site',
    en: 'Source code and licences',
  },
  sourceText: {
    fr: 'Le code est ouvert : {source}. Application sous AGPL-3.0-or-later, moteurs de calcul sous MIT, contenus sous CC BY-SA 4.0.',
    facile: 'Le code est ouvert à tous.\nAdresse : {source}',
    en: 'The code is open: {source}. Application under AGPL-3.0-or-later, engines under MIT, content under CC BY-SA 4.0.',
  },
  data: { fr: 'Données ouvertes utilisées', facile: 'Les données utilisées', en: 'Open data used' },
  dataText: {
    fr: 'Les métiers viennent du ROME 4.0 de France Travail quand il est chargé. La version et la date sont à la page Méthode. Les douze compétences sont celles de RECTEC, avec nos propres mots.',
    facile: 'Les métiers viennent de France Travail.\nLes mots sont les nôtres.',
    en: 'Occupations come from France Travail’s ROME 4.0 when it is loaded. Version and date are on the Method page. The twelve skills are those of RECTEC, in our own words.',
  },
  pictures: { fr: 'Images et lettres', facile: 'Images et lettres', en: 'Pictures and letters' },
  picturesText: {
    fr: 'Pictogrammes Phosphor, sous licence MIT. Lettres Atkinson Hyperlegible Next, sous licence OFL.',
    facile: 'Les images viennent de Phosphor.\nLes lettres viennent de l’institut Braille.',
    en: 'Phosphor pictograms, MIT licence. Atkinson Hyperlegible Next letters, OFL licence.',
  },
})

export const helpWords = words('help', {
  title: { fr: 'Besoin d’aide ?', facile: 'Besoin d’aide ?', en: 'Need help?' },
  intro: {
    fr: 'Rien ne presse. Chaque réponse est gardée. Vous pouvez passer une question.',
    facile: 'Prenez votre temps.\nVos réponses sont gardées.\nVous pouvez passer une question.',
    en: 'No hurry. Each answer is saved. You can skip a question.',
  },
  wayBack: {
    fr: 'Je reviens à ma page',
    facile: 'Je reviens à ma page',
    en: 'Back to my page',
  },
  stuck: {
    fr: 'Je ne sais pas quoi répondre',
    facile: 'Je ne sais pas quoi répondre',
    en: 'I don’t know what to answer',
  },
  stuckText: {
    fr: 'Touchez « Je ne sais pas ». Pensez à une vraie journée : le matin, qu’avez-vous fait en premier ?',
    facile:
      'Touchez « Je ne sais pas ».\nPensez à une vraie journée.\nQu’avez-vous fait le matin ?',
    en: 'Touch “I don’t know”. Think of a real day: in the morning, what did you do first?',
  },
  read: { fr: 'Lire est difficile', facile: 'Lire est difficile', en: 'Reading is hard' },
  readText: {
    fr: 'Ouvrez « Affichage » : texte plus grand, lecture facile, ou avec le son.',
    facile: 'Ouvrez « Affichage ».\nChoisissez un texte plus grand.\nOu choisissez le son.',
    en: 'Open “Display”: larger text, easy reading, or with sound.',
  },
  lost: { fr: 'J’ai perdu mon code', facile: 'J’ai perdu mon code', en: 'I lost my code' },
  lostText: {
    fr: 'Si un appareil est encore ouvert, faites une nouvelle carte. Sinon, parlez-en à la personne qui vous accompagne.',
    facile:
      'Un autre appareil est ouvert ?\nFaites une nouvelle carte.\nSinon, demandez de l’aide.',
    en: 'If a device is still open, make a new card. Otherwise, talk to the person who accompanies you.',
  },
  human: { fr: 'Parler à quelqu’un', facile: 'Parler à quelqu’un', en: 'Talk to someone' },
  humanText: {
    fr: 'Écrivez à {email}. Une mission locale ou France Travail peut aussi vous recevoir, sans ordinateur.',
    facile: 'Écrivez à {email}.\nOu allez à la mission locale.\nOu allez à France Travail.',
    en: 'Write to {email}. A mission locale or France Travail can also receive you, without a computer.',
  },
})
