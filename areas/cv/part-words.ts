import { words } from '../../platform/words.ts'

/** The parts of a CV, one screen each. */
export const partWords = words('cvParts', {
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  skip: { fr: 'Plus tard', facile: 'Plus tard', en: 'Later' },
  backToCv: { fr: 'Retour au CV', facile: 'Retour au CV', en: 'Back to the CV' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },

  aimTitle: {
    fr: 'Quel métier visez-vous ?',
    facile: 'Quel métier voulez-vous ?',
    en: 'Which occupation do you aim at?',
  },
  aimHint: {
    fr: 'Un CV qui vise un métier se lit mieux. Vous pouvez aussi n’en viser aucun.',
    facile: 'Choisissez un métier.\nOu aucun.',
    en: 'A CV with an aim reads better. You may also aim at none.',
  },
  aimNow: { fr: 'En ce moment : {name}', facile: 'En ce moment : {name}', en: 'Now: {name}' },
  aimSearch: {
    fr: 'Chercher un métier',
    facile: 'Chercher un métier',
    en: 'Look for an occupation',
  },
  aimSearchHint: {
    fr: 'Par exemple : fringues, cantine, jardin.',
    facile: 'Par exemple : cantine, jardin.',
    en: 'For example: clothes, canteen, garden.',
  },
  search: { fr: 'Je cherche', facile: 'Je cherche', en: 'Search' },
  favourites: { fr: 'Vos favoris', facile: 'Vos favoris', en: 'Your favourites' },
  found: {
    fr: 'Pour « {words} » : touchez le métier visé',
    facile: 'Pour « {words} » : touchez un métier',
    en: 'For “{words}”: touch the occupation aimed at',
  },
  notFound: {
    fr: 'Rien pour « {words} ». Essayez un autre mot.',
    facile: 'Rien pour « {words} ».\nEssayez un autre mot.',
    en: 'Nothing for “{words}”. Try another word.',
  },
  aimNone: {
    fr: 'Aucun métier en particulier',
    facile: 'Aucun métier précis',
    en: 'No occupation in particular',
  },

  contactTitle: {
    fr: 'Comment vous joindre ?',
    facile: 'Comment vous joindre ?',
    en: 'How can you be reached?',
  },
  contactHint: {
    fr: 'Rien n’est obligatoire. Ces lignes servent à ce CV et à rien d’autre.',
    facile: 'Rien n’est obligatoire.\nC’est pour ce CV seulement.',
    en: 'Nothing is required. These lines are for this CV and nothing else.',
  },
  contactName: { fr: 'Prénom et nom', facile: 'Prénom et nom', en: 'First and last name' },
  contactTown: { fr: 'Ville', facile: 'Ville', en: 'Town' },
  contactPhone: { fr: 'Téléphone', facile: 'Téléphone', en: 'Phone' },
  contactEmail: { fr: 'Adresse e-mail', facile: 'Adresse e-mail', en: 'E-mail address' },

  profileTitle: {
    fr: 'Qui êtes-vous, en deux phrases ?',
    facile: 'Dites deux phrases sur vous',
    en: 'Who are you, in two sentences?',
  },
  profileHint: {
    fr: 'Avec vos mots. C’est la première chose qu’on lit.',
    facile: 'Avec vos mots.\nC’est ce qu’on lit en premier.',
    en: 'In your words. It is read first.',
  },
  profileLabel: { fr: 'Vos deux phrases', facile: 'Vos deux phrases', en: 'Your two sentences' },
  ideas: {
    fr: 'Des questions pour vous aider',
    facile: 'Des questions pour aider',
    en: 'Questions that help',
  },
  profileIdea1: {
    fr: 'Qu’est-ce que vous aimez faire ?',
    facile: 'Qu’aimez-vous faire ?',
    en: 'What do you like doing?',
  },
  profileIdea2: {
    fr: 'Que disent de vous ceux qui vous ont vu faire ?',
    facile: 'Que disent les autres de vous ?',
    en: 'What do those who saw you say?',
  },
  profileIdea3: {
    fr: 'Qu’est-ce que vous cherchez, et à partir de quand ?',
    facile: 'Que cherchez-vous ?\nÀ partir de quand ?',
    en: 'What are you looking for, and from when?',
  },

  experiencesTitle: {
    fr: 'Quelles expériences montrer ?',
    facile: 'Quelles expériences montrer ?',
    en: 'Which experiences to show?',
  },
  experiencesHint: {
    fr: 'Celles qui parlent au métier visé. L’ordre se change ensuite.',
    facile: 'Choisissez les plus utiles.\nL’ordre se change après.',
    en: 'Those that speak to your aim. The order can be changed next.',
  },
  noExperience: {
    fr: 'Vous n’avez pas encore d’expérience racontée jusqu’au bout.',
    facile: 'Vous n’avez pas encore fini de raconter.',
    en: 'You have not told an experience to the end yet.',
  },
  skillsTitle: {
    fr: 'Quels savoir-faire montrer ?',
    facile: 'Que savez-vous faire ?',
    en: 'Which skills to show?',
  },
  skillsHint: {
    fr: 'Cinq ou six suffisent. Un employeur lit les premiers.',
    facile: 'Cinq ou six suffisent.',
    en: 'Five or six are enough. An employer reads the first ones.',
  },
  transversal: { fr: 'Partout', facile: 'Partout', en: 'Everywhere' },
  technical: { fr: 'Dans un métier', facile: 'Dans un métier', en: 'In an occupation' },
  noSkill: {
    fr: 'Votre carte est encore vide. Racontez une expérience d’abord.',
    facile: 'Votre carte est vide.\nRacontez d’abord une expérience.',
    en: 'Your card is still empty. Tell an experience first.',
  },

  sentencesTitle: {
    fr: 'Vos phrases dans ce CV',
    facile: 'Vos phrases dans ce CV',
    en: 'Your sentences in this CV',
  },
  sentencesIntro: {
    fr: 'Une phrase vraie vaut mieux qu’un grand mot. Personne ne l’écrit à votre place.',
    facile: 'Une phrase vraie suffit.\nVous l’écrivez vous-même.',
    en: 'One true sentence is worth more than a big word. Nobody writes it for you.',
  },
  noSentence: { fr: 'Pas encore de phrase', facile: 'Pas encore de phrase', en: 'No sentence yet' },
  write: { fr: 'Écrire ou changer', facile: 'Écrire ou changer', en: 'Write or change' },
  sentenceTitle: {
    fr: '{skill} : racontez',
    facile: '{skill} : racontez',
    en: '{skill}: tell it',
  },
  sentenceHint: {
    fr: 'Une ou deux phrases qui commencent par « je ».',
    facile: 'Écrivez une phrase avec « je ».',
    en: 'One or two sentences that begin with “I”.',
  },
  sentenceLabel: { fr: 'Votre phrase', facile: 'Votre phrase', en: 'Your sentence' },
  sentenceIdea1: {
    fr: 'Quand l’avez-vous fait ?',
    facile: 'C’était quand ?',
    en: 'When did you do it?',
  },
  sentenceIdea2: { fr: 'Pour qui ?', facile: 'Pour qui ?', en: 'For whom?' },
  sentenceIdea3: {
    fr: 'Qu’est-ce que ça a donné ?',
    facile: 'Qu’est-ce que cela a changé ?',
    en: 'What came of it?',
  },
  youWrote: {
    fr: 'Ce que vous avez déjà écrit',
    facile: 'Vos phrases d’avant',
    en: 'What you already wrote',
  },
  useThis: {
    fr: 'Je reprends cette phrase',
    facile: 'Je prends cette phrase',
    en: 'Use this sentence',
  },
  sentenceEmpty: {
    fr: 'Laissez vide pour reprendre la phrase de votre carte.',
    facile: 'Vide : on prend la phrase de votre carte.',
    en: 'Leave empty to use the sentence of your card.',
  },

  orderTitle: { fr: 'Dans quel ordre ?', facile: 'Dans quel ordre ?', en: 'In which order?' },
  orderHint: {
    fr: 'Ce qui est en haut se lit d’abord.',
    facile: 'On lit d’abord ce qui est en haut.',
    en: 'What is on top is read first.',
  },
  orderSections: { fr: 'Rubriques', facile: 'Parties du CV', en: 'Parts' },
  orderSkills: { fr: 'Savoir-faire', facile: 'Savoir-faire', en: 'Skills' },
  orderExperiences: { fr: 'Expériences', facile: 'Expériences', en: 'Experiences' },
  orderRecognitions: {
    fr: 'Badges et recommandations',
    facile: 'Badges et recommandations',
    en: 'Badges and recommendations',
  },
  up: { fr: 'Monter', facile: 'Monter', en: 'Up' },
  down: { fr: 'Descendre', facile: 'Descendre', en: 'Down' },
  out: { fr: 'Retirer', facile: 'Enlever', en: 'Remove' },
  addBack: { fr: 'Remettre', facile: 'Remettre', en: 'Put back' },
  leftOut: { fr: 'Hors du CV', facile: 'Pas dans le CV', en: 'Left out' },
  moved: {
    fr: 'Place {position} sur {of}.',
    facile: 'Place {position} sur {of}.',
    en: 'Place {position} of {of}.',
  },
  dropped: { fr: 'C’est retiré du CV.', facile: 'C’est enlevé du CV.', en: 'Taken out of the CV.' },
  putBack: {
    fr: 'C’est remis, à la fin.',
    facile: 'C’est remis à la fin.',
    en: 'Put back, at the end.',
  },

  lookTitle: { fr: 'Quelle présentation ?', facile: 'Quel dessin de page ?', en: 'Which layout?' },
  lookHint: {
    fr: 'Les mots restent les mêmes. Les trois se lisent bien par les robots de tri.',
    facile: 'Les mots restent les mêmes.',
    en: 'The words stay the same. Sorting programs read all three well.',
  },
  clear: { fr: 'Claire', facile: 'Claire', en: 'Clear' },
  clearHint: {
    fr: 'À gauche, avec des filets. Convient partout.',
    facile: 'Simple, avec des traits.',
    en: 'On the left, with thin lines. Fits anywhere.',
  },
  classic: { fr: 'Classique', facile: 'Classique', en: 'Classic' },
  classicHint: {
    fr: 'Nom au milieu, noir et blanc, lettres à pattes.',
    facile: 'Nom au milieu, en noir.',
    en: 'Name in the middle, black and white, serif letters.',
  },
  band: { fr: 'Bandeau', facile: 'Bandeau', en: 'Band' },
  bandHint: {
    fr: 'Le nom sur un fond doux, une touche de couleur.',
    facile: 'Le nom sur un fond de couleur.',
    en: 'The name on a soft ground, a touch of colour.',
  },
  levels: {
    fr: 'Montrer mon niveau à côté de chaque savoir-faire',
    facile: 'Montrer mon niveau',
    en: 'Show my level beside each skill',
  },

  previewTitle: { fr: 'Votre CV', facile: 'Votre CV', en: 'Your CV' },
  previewIntro: {
    fr: 'Voici ce qu’un employeur voit : ni plus, ni moins.',
    facile: 'Voici ce qu’un employeur voit.',
    en: 'This is what an employer sees: no more, no less.',
  },
  previewEmpty: {
    fr: 'Ce CV est vide. Choisissez ce que vous voulez montrer.',
    facile: 'Ce CV est vide.\nChoisissez ce qu’on voit.',
    en: 'This CV is empty. Choose what you want to show.',
  },
  downloadPdf: { fr: 'Télécharger le PDF', facile: 'Télécharger le PDF', en: 'Download the PDF' },
  share: { fr: 'Je le partage', facile: 'Je le montre', en: 'Share it' },
  sharedComputer: {
    fr: 'Sur un ordinateur partagé, effacez le fichier ensuite.',
    facile: 'L’ordinateur n’est pas à vous ?\nEffacez le fichier après.',
    en: 'On a shared computer, delete the file afterwards.',
  },

  textTitle: { fr: 'Le texte à coller', facile: 'Le texte à copier', en: 'The text to paste' },
  textIntro: {
    fr: 'Touchez le texte, choisissez tout, puis copiez.',
    facile: 'Touchez le texte.\nChoisissez tout.\nPuis copiez.',
    en: 'Touch the text, select all, then copy.',
  },
  textLabel: { fr: 'Votre CV en texte', facile: 'Votre CV en texte', en: 'Your CV as text' },
  textFile: { fr: 'Télécharger le texte', facile: 'Télécharger le texte', en: 'Download the text' },
})
