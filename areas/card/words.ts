import { words } from '../../platform/words.ts'
import { todayWords } from './today-words.ts'

/** The card: on the screen it speaks to the person; on paper the person speaks. */
export const cardWords = words('card', {
  ...todayWords,
  service: { fr: 'Sillage', facile: 'Sillage', en: 'Sillage' },

  title: {
    fr: 'Ce que vous savez faire',
    facile: 'Ce que vous savez faire',
    en: 'What you can do',
  },
  intro: {
    fr: '{count} {count|expérience racontée|expériences racontées}. Touchez un savoir-faire pour voir d’où il vient.',
    facile:
      'Vous avez raconté {count} {count|expérience|expériences}.\nTouchez un nom pour en voir plus.',
    en: '{count} {count|experience|experiences} told. Touch a skill to see where it comes from.',
  },
  wakeShown: { fr: 'Le sillage', facile: 'Le dessin', en: 'The wake' },
  saidByPerson: {
    fr: 'Dit par la personne',
    facile: 'Dit par la personne',
    en: 'Said by the person',
  },
  whoSees: {
    fr: 'Qui voit ma carte ?',
    facile: 'Qui voit ma carte ?',
    en: 'Who sees my card?',
  },
  where: { fr: 'Vécu ici : {names}', facile: 'Vécu ici : {names}', en: 'Lived here: {names}' },
  count: {
    fr: '{count} {count|expérience|expériences}',
    facile: '{count} {count|expérience|expériences}',
    en: '{count} {count|experience|experiences}',
  },
  times: { fr: '{count} fois', facile: '{count} fois', en: '{count} {count|time|times}' },
  more: {
    fr: 'et {count} {count|autre|autres}',
    facile: 'et {count} {count|autre|autres}',
    en: 'and {count} {count|other|others}',
  },

  wakeOf: { fr: 'Votre sillage', facile: 'Votre dessin', en: 'Your wake' },
  wakeKey: {
    fr: 'Plus la vague est longue, mieux c’est maîtrisé. Plus elle est épaisse, plus d’autres l’ont vu.',
    facile: 'Vague longue : vous savez bien faire.\nVague épaisse : d’autres l’ont vu.',
    en: 'The longer the wave, the better you do it. The thicker it is, the more people saw it.',
  },
  drawingAlt: {
    fr: '{count} {count|savoir-faire dessiné comme une vague|savoir-faire dessinés comme les vagues d’un sillage}. Le plus fort : {skill}.',
    facile: '{count} {count|vague|vagues}.\nLe plus fort : {skill}.',
    en: '{count} {count|skill drawn as a wave|skills drawn as the waves of a wake}. The strongest: {skill}.',
  },
  sameInTable: {
    fr: 'Le dessin en tableau',
    facile: 'Le dessin en tableau',
    en: 'The drawing as a table',
  },
  inWords: { fr: 'En mots', facile: 'En mots', en: 'In words' },
  headSkill: { fr: 'Savoir-faire', facile: 'Savoir-faire', en: 'Skill' },
  headLevel: { fr: 'Comment', facile: 'Comment', en: 'How well' },
  headWho: { fr: 'Qui le dit', facile: 'Qui le dit', en: 'Who says so' },
  headExperiences: { fr: 'Expériences', facile: 'Expériences', en: 'Experiences' },
  headCount: { fr: 'Vécu', facile: 'Vécu', en: 'Lived' },

  next: { fr: 'Votre prochaine étape', facile: 'Après', en: 'Your next step' },
  goOnText: {
    fr: 'Vous avez commencé à raconter « {title} ». Reprenez là où vous étiez.',
    facile: 'Vous racontez « {title} ».\nCe n’est pas fini.',
    en: 'You began to tell “{title}”. Go on where you were.',
  },
  goOnTextUnnamed: {
    fr: 'Vous avez commencé à raconter une expérience. Reprenez là où vous étiez.',
    facile: 'Vous racontez une expérience.\nCe n’est pas fini.',
    en: 'You began to tell an experience. Go on where you were.',
  },
  goOn: { fr: 'Je reprends', facile: 'Je continue', en: 'Go on' },
  beginText: {
    fr: 'Racontez une chose que vous avez vécue. Cinq minutes suffisent.',
    facile: 'Racontez une chose de votre vie.\nCela prend 5 minutes.',
    en: 'Tell one thing you lived. Five minutes are enough.',
  },
  begin: { fr: 'Je raconte', facile: 'Je raconte', en: 'I tell it' },
  sayHowText: {
    fr: 'Ajoutez votre phrase à « {skill} ». Un employeur la lit en premier.',
    facile: 'Écrivez une phrase sur « {skill} ».\nC’est la phrase qu’on lit en premier.',
    en: 'Add your sentence to “{skill}”. An employer reads it first.',
  },
  sayHow: { fr: 'J’ajoute ma phrase', facile: 'J’écris ma phrase', en: 'Add my sentence' },
  tellAnotherText: {
    fr: 'Une deuxième expérience montre que vous savez le faire ailleurs aussi.',
    facile: 'Racontez une autre chose.\nVotre carte va grandir.',
    en: 'A second experience shows that you can do it elsewhere too.',
  },
  sayTastesText: {
    fr: 'Dites ce que vous aimez : les métiers proposés vous iront mieux.',
    facile: 'Dites ce que vous aimez.\nOn trouve de meilleurs métiers.',
    en: 'Say what you like: the occupations offered will suit you better.',
  },
  sayTastes: { fr: 'Je dis mes goûts', facile: 'Je dis mes goûts', en: 'Say what I like' },
  seeOccupationsText: {
    fr: 'Votre carte est prête. Regardez quels métiers lui vont.',
    facile: 'Votre carte est prête.\nRegardez les métiers.',
    en: 'Your card is ready. See which occupations suit it.',
  },

  seeOccupations: {
    fr: 'Je vois des métiers',
    facile: 'Je vois des métiers',
    en: 'See occupations',
  },
  tellAnother: {
    fr: 'Je raconte autre chose',
    facile: 'Je raconte autre chose',
    en: 'Tell something else',
  },
  myCvs: { fr: 'Mes CV', facile: 'Mes CV', en: 'My CVs' },
  download: {
    fr: 'Télécharger (PDF, une page)',
    facile: 'Télécharger ma carte en PDF',
    en: 'Download (PDF, one page)',
  },
  nowFeeling: {
    fr: 'Et maintenant, comment vous sentez-vous ?',
    facile: 'Comment vous sentez-vous ?',
    en: 'And now, how do you feel?',
  },
  toRead: {
    fr: 'Choisir, lire et imprimer',
    facile: 'Lire ou imprimer ma carte',
    en: 'Choose, read and print',
  },
  emptyTitle: {
    fr: 'Ici, on verra ce que vous savez faire',
    facile: 'Ici, on verra ce que vous savez faire',
    en: 'Here you will see what you can do',
  },
  emptyText: {
    fr: 'Racontez une chose que vous avez vécue : un repas pour dix, un match, un petit boulot. On trouve ensemble ce que vous savez faire.',
    facile:
      'Racontez une chose de votre vie.\nUn repas, un match, un petit travail.\nOn cherche ensemble ce que vous savez faire.',
    en: 'Tell one thing you lived: a meal for ten, a match, a small job. Together we find what you can do.',
  },
  youTold: {
    fr: 'Ce que vous avez raconté',
    facile: 'Ce que vous avez raconté',
    en: 'What you told',
  },
  chooseSkills: {
    fr: 'Je dis ce que je sais faire',
    facile: 'Je dis ce que je sais faire',
    en: 'Say what I can do',
  },
  waitingTitle: { fr: 'Presque là', facile: 'C’est presque prêt', en: 'Nearly there' },
  waitingText: {
    fr: 'Vous avez raconté quelque chose. Dites maintenant comment vous le faites : votre carte se dessine aussitôt.',
    facile: 'Vous avez commencé.\nDites comment vous le faites.\nVotre carte arrive ensuite.',
    en: 'You told something. Now say how you do it: your card is drawn at once.',
  },

  // One skill
  whyLevel: { fr: 'Comment vous le faites', facile: 'Comment vous le faites', en: 'How you do it' },
  highest: {
    fr: 'On garde le plus haut de vos expériences : « {title} ».',
    facile: 'On garde votre meilleur niveau.\nIl vient de « {title} ».',
    en: 'We keep the highest among your experiences: “{title}”.',
  },
  yourWords: { fr: 'Vos mots', facile: 'Vos mots', en: 'Your words' },
  noWords: {
    fr: 'Vous n’avez pas encore écrit de phrase.',
    facile: 'Vous n’avez pas encore écrit de phrase.',
    en: 'You have not written a sentence yet.',
  },
  whereFrom: { fr: 'D’où cela vient', facile: 'D’où cela vient', en: 'Where it comes from' },
  byBehaviour: {
    fr: 'Vous vous êtes reconnu dans la phrase de ce niveau.',
    facile: 'Vous avez choisi ce niveau.',
    en: 'You recognised yourself in the sentence of this level.',
  },
  saidOn: { fr: 'Dit le {day}.', facile: 'Dit le {day}.', en: 'Said on {day}.' },
  byQuestions: {
    fr: 'Vous avez répondu à trois questions. Voici ce qui compte ici :',
    facile: 'Vous avez répondu à 3 questions.\nVoici ce qui compte :',
    en: 'You answered three questions. Here is what counts:',
  },
  derived: {
    fr: 'Cela donne « {level} ».',
    facile: 'Cela donne « {level} ».',
    en: 'This gives “{level}”.',
  },
  derivedMean: {
    fr: 'On fait la moyenne. Cela donne « {level} ».',
    facile: 'On prend le milieu.\nCela donne « {level} ».',
    en: 'We take the mean. This gives “{level}”.',
  },
  changed: {
    fr: 'Vous avez ensuite choisi « {level} ».',
    facile: 'Après, vous avez choisi « {level} ».',
    en: 'You then chose “{level}”.',
  },
  change: {
    fr: 'Changer ce niveau ou cette phrase',
    facile: 'Changer',
    en: 'Change this level or sentence',
  },
  seeExperience: {
    fr: 'Voir cette expérience',
    facile: 'Voir cette expérience',
    en: 'See this experience',
  },
  history: {
    fr: 'Tout ce que vous avez dit, avec les dates',
    facile: 'Ce que vous avez dit avant',
    en: 'Everything you said, with dates',
  },
  headDay: { fr: 'Jour', facile: 'Jour', en: 'Day' },
  headExperience: { fr: 'Expérience', facile: 'Expérience', en: 'Experience' },
  headSentence: { fr: 'Vos mots', facile: 'Vos mots', en: 'Your words' },
  takenBack: { fr: 'Retiré', facile: 'Retiré', en: 'Taken back' },
  erased: { fr: 'Expérience supprimée', facile: 'Expérience supprimée', en: 'Deleted experience' },
  official: {
    fr: 'Nom dans le référentiel RECTEC : « {name} ».',
    facile: 'Les conseillers disent : « {name} ».',
    en: 'Name in the RECTEC framework: “{name}”.',
  },
  keepTitle: { fr: 'Gardez votre code', facile: 'Gardez votre code', en: 'Keep your code' },
  keepText: {
    fr: 'Sans lui, vous ne pourrez pas revenir sur un autre téléphone.',
    facile: 'Le code ouvre votre espace.\nIl marche sur un autre téléphone.',
    en: 'Without it, you cannot come back on another phone.',
  },
  keepCode: { fr: 'Je garde mon code', facile: 'Je garde mon code', en: 'Keep my code' },
  backToCard: { fr: 'Retour à ma carte', facile: 'Retour à ma carte', en: 'Back to my card' },
  notOnCard: {
    fr: 'Ce savoir-faire n’est pas sur votre carte.',
    facile: 'Ce n’est pas sur votre carte.',
    en: 'This skill is not on your card.',
  },

  // On paper: the person speaks
  sheetTitle: { fr: 'Ce que je sais faire', facile: 'Ce que je sais faire', en: 'What I can do' },
  sheetTitleOf: {
    fr: 'Ce que je sais faire · {name}',
    facile: 'Ce que je sais faire · {name}',
    en: 'What I can do · {name}',
  },
  saidByMe: { fr: 'Dit par moi', facile: 'Dit par moi', en: 'Said by me' },
  quoted: { fr: '« {words} »', facile: '« {words} »', en: '“{words}”' },
  inMyWords: { fr: 'Avec mes mots', facile: 'Avec mes mots', en: 'In my own words' },
  lived: { fr: 'Ce que j’ai vécu', facile: 'Ce que j’ai vécu', en: 'What I lived' },
  liked: { fr: 'Ce que j’aime', facile: 'Ce que j’aime', en: 'What I like' },
  now: { fr: 'en ce moment', facile: 'en ce moment', en: 'now' },
  sheetKey: {
    fr: 'Plus la vague est longue, mieux je sais le faire. Plus elle est épaisse, plus d’autres l’ont vu.',
    facile: 'Vague longue : je sais bien faire.\nVague épaisse : d’autres l’ont vu.',
    en: 'The longer the wave, the better I do it. The thicker it is, the more people saw it.',
  },
  sheetFoot: {
    fr: '« Dit par moi » : personne d’autre ne l’a confirmé pour l’instant. Carte faite avec Sillage, à partir de ce que j’ai vécu.',
    facile: '« Dit par moi » : je suis seul à le dire pour l’instant.\nCarte faite avec Sillage.',
    en: '“Said by me”: nobody else has confirmed it so far. Card made with Sillage, from what I have lived.',
  },
  'kind-personal': { fr: 'Vie personnelle', facile: 'Ma vie', en: 'Personal life' },
  'kind-volunteering': { fr: 'Bénévolat', facile: 'Bénévolat', en: 'Volunteering' },
  'kind-sport': { fr: 'Sport', facile: 'Sport', en: 'Sport' },
  'kind-internship': { fr: 'Stage', facile: 'Stage', en: 'Internship' },
  'kind-work': { fr: 'Travail', facile: 'Travail', en: 'Work' },
  'kind-study': { fr: 'Études', facile: 'École', en: 'Study' },
  'kind-service': { fr: 'Service', facile: 'Service', en: 'Service' },
  'kind-other': { fr: 'Autre', facile: 'Autre', en: 'Other' },

  choose: {
    fr: 'Choisir ce qui est sur la page',
    facile: 'Choisir ce qu’on montre',
    en: 'Choose what is on the page',
  },
  chooseName: { fr: 'Mon prénom', facile: 'Mon prénom', en: 'My name' },
  chooseInterests: { fr: 'Ce que j’aime', facile: 'Ce que j’aime', en: 'What I like' },
  chosenSkills: { fr: 'Mes savoir-faire', facile: 'Mes savoir-faire', en: 'My skills' },
  chosenExperiences: { fr: 'Mes expériences', facile: 'Mes expériences', en: 'My experiences' },
  sheetLanguage: {
    fr: 'Langue de la page',
    facile: 'Langue de la page',
    en: 'Language of the page',
  },
  fr: { fr: 'Français', facile: 'Français', en: 'French' },
  en: { fr: 'Anglais', facile: 'Anglais', en: 'English' },
  downloadFrench: {
    fr: 'Télécharger en français',
    facile: 'Télécharger en français',
    en: 'Download in French, with the official words',
  },
  apply: { fr: 'Je vois la page', facile: 'Je vois la page', en: 'Show the page' },
  sharedComputer: {
    fr: 'Sur un ordinateur partagé, effacez le fichier après l’avoir imprimé.',
    facile: 'L’ordinateur n’est pas à vous ?\nEffacez le fichier après.',
    en: 'On a shared computer, delete the file once printed.',
  },
})
