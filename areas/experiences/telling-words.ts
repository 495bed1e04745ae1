import type { Words } from '../../platform/words.ts'

/** What one lived, what one did: the first half of the story. */
export const tellingWords = {
  stroke1: { fr: 'Mon vécu', facile: 'Mon vécu', en: 'What I lived' },
  stroke2: { fr: 'Ce que j’ai fait', facile: 'Ce que j’ai fait', en: 'What I did' },
  stroke3: { fr: 'Ce que je sais faire', facile: 'Ce que je sais faire', en: 'What I can do' },
  stroke4: { fr: 'Comment je le fais', facile: 'Comment je le fais', en: 'How I do it' },
  stroke5: { fr: 'Quand et où', facile: 'Quand et où', en: 'When and where' },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  dontKnow: { fr: 'Je ne sais pas', facile: 'Je ne sais pas', en: 'I don’t know' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },

  kindTitle: { fr: 'Où était-ce ?', facile: 'C’était où ?', en: 'Where was it?' },
  kindHint: {
    fr: 'Pensez à une chose que vous avez faite. Choisissez une image.',
    facile: 'Pensez à une chose que vous avez faite.\nChoisissez une image.',
    en: 'Think of one thing you did. Choose a picture.',
  },
  kindNeeded: {
    fr: 'Touchez une image pour continuer.',
    facile: 'Touchez une image.',
    en: 'Touch a picture to continue.',
  },

  themeTitle: { fr: 'C’était quoi ?', facile: 'C’était quoi ?', en: 'What was it?' },
  themeHint: {
    fr: 'Choisissez ce qui ressemble le plus.',
    facile: 'Choisissez une image.',
    en: 'Choose what is closest. The list is in French for now.',
  },
  searchTheme: { fr: 'Chercher un mot', facile: 'Chercher un mot', en: 'Search for a word' },
  searchThemeHint: {
    fr: 'Par exemple : jardin, enfants, match.',
    facile: 'Par exemple : jardin, enfants, match.',
    en: 'For example: garden, children, match.',
  },
  search: { fr: 'Je cherche', facile: 'Je cherche', en: 'Search' },
  searched: {
    fr: '{count} {count|réponse|réponses} pour {words}',
    facile: '{count} {count|réponse|réponses} pour {words}',
    en: '{count} {count|answer|answers} for {words}',
  },
  nothingFound: {
    fr: 'Rien pour {words}. Essayez un autre mot, ou gardez vos mots.',
    facile: 'Il n’y a rien pour {words}.\nEssayez un autre mot.\nOu gardez vos mots.',
    en: 'Nothing for {words}. Try another word, or keep your own.',
  },
  allThemes: {
    fr: 'Je vois toutes les images ({count})',
    facile: 'Je vois toutes les images',
    en: 'Show all pictures ({count})',
  },
  speakInstead: {
    fr: 'Je préfère parler',
    facile: 'Je préfère parler',
    en: 'I would rather speak',
  },
  askMe: {
    fr: 'Posez-moi des questions',
    facile: 'Posez-moi des questions',
    en: 'Ask me questions',
  },
  somethingElse: { fr: 'Autre chose', facile: 'Autre chose', en: 'Something else' },
  ownTitle: {
    fr: 'Dites-le avec vos mots',
    facile: 'Dites-le avec vos mots',
    en: 'Say it in your own words',
  },
  ownHint: {
    fr: 'Quelques mots suffisent. Par exemple : « les chevaux de ma tante ».',
    facile: 'Quelques mots, c’est bien.\nPar exemple : « les chevaux de ma tante ».',
    en: 'A few words are enough. For example: “my aunt’s horses”.',
  },
  ownLabel: { fr: 'C’était…', facile: 'C’était…', en: 'It was…' },
  backToPictures: {
    fr: 'Je préfère les images',
    facile: 'Je préfère les images',
    en: 'I prefer the pictures',
  },
  noSuchTheme: {
    fr: 'Choisissez une réponse de la liste.',
    facile: 'Choisissez une réponse.',
    en: 'Choose an answer from the list.',
  },
  titleNeeded: {
    fr: 'Écrivez quelques mots, ou choisissez une réponse.',
    facile: 'Écrivez quelques mots.\nOu choisissez une réponse.',
    en: 'Write a few words, or choose an answer.',
  },

  workTitle: {
    fr: 'Que faisiez-vous là-bas ?',
    facile: 'Vous faisiez quoi ?',
    en: 'What did you do there?',
  },
  workHint: {
    fr: 'Écrivez comme vous parlez. Les fautes ne comptent pas.',
    facile: 'Écrivez comme vous parlez.\nLes fautes ne comptent pas.',
    en: 'Write as you speak, in French if you can. Spelling does not matter.',
  },
  workLabel: {
    fr: 'Mon travail, avec mes mots',
    facile: 'Mon travail, avec mes mots',
    en: 'My work, in my own words',
  },
  workExample: {
    fr: 'Par exemple : « je vendais des habits ».',
    facile: 'Par exemple : « je vendais des habits ».',
    en: 'For example: “I sold clothes”.',
  },
  titlesLegend: {
    fr: 'Est-ce que c’était un peu ça ?',
    facile: 'C’était un peu ça ?',
    en: 'Was it something like this?',
  },
  titlesHint: {
    fr: 'Ces noms de métiers sont ceux des offres d’emploi.',
    facile: 'Ce sont des noms de métiers.',
    en: 'These are the names used in French job offers.',
  },
  noneFits: {
    fr: 'Rien ne va : je garde mes mots',
    facile: 'Rien ne va.\nJe garde mes mots.',
    en: 'None fits: I keep my words',
  },
  placesInstead: {
    fr: 'Je choisis plutôt un lieu en images',
    facile: 'Je choisis un lieu en images',
    en: 'I would rather choose a place in pictures',
  },
  placeTitle: {
    fr: 'C’était dans quel lieu ?',
    facile: 'C’était dans quel lieu ?',
    en: 'In what kind of place was it?',
  },
  wordsInstead: {
    fr: 'Je préfère l’écrire',
    facile: 'Je préfère l’écrire',
    en: 'I prefer to write it',
  },

  activitiesTitle: {
    fr: '{title} : qu’avez-vous fait ?',
    facile: 'Qu’est-ce que vous avez fait ?',
    en: '{title}: what did you do?',
  },
  activitiesHint: {
    fr: 'Cochez tout ce que vous avez fait, même une seule fois.',
    facile: 'Cochez ce que vous avez fait.\nUne seule fois, ça compte.',
    en: 'Tick everything you did, even once. The list is in French for now.',
  },
  moreActivities: {
    fr: 'Je vois d’autres idées ({count})',
    facile: 'Je vois d’autres idées',
    en: 'Show more ideas ({count})',
  },
  story: { fr: 'Et avec vos mots ?', facile: 'Et avec vos mots ?', en: 'And in your own words?' },
  storyHint: {
    fr: 'Une chose par ligne. Les fautes ne comptent pas.',
    facile: 'Écrivez une chose par ligne.\nLes fautes ne comptent pas.',
    en: 'One thing per line. Spelling does not matter.',
  },
  otherLanguage: {
    fr: 'Vos mots sont gardés. Pour l’instant, ce site ne tire des idées que du français. Cochez ce que vous avez fait.',
    facile:
      'Vos mots sont gardés.\nCe site ne comprend que le français.\nCochez ce que vous avez fait.',
    en: 'Your words are kept. For now this site finds ideas in French only. Tick what you did.',
  },
  stillTicked: { fr: 'Déjà gardé', facile: 'Déjà gardé', en: 'Already kept' },

  proposalsTitle: {
    fr: 'Avez-vous aussi fait cela ?',
    facile: 'Vous avez aussi fait ça ?',
    en: 'Did you also do this?',
  },
  proposalsHint: {
    fr: 'Ce sont des idées venues de vos mots. Cochez seulement ce qui est vrai.',
    facile: 'Ces idées viennent de vos mots.\nCochez ce qui est vrai.',
    en: 'These ideas come from your words; they are in French for now. Tick only what is true.',
  },
  becauseWritten: {
    fr: 'Parce que vous avez écrit {words}',
    facile: 'Vous avez écrit {words}',
    en: 'Because you wrote {words}',
  },
  becauseDone: {
    fr: 'Parce que vous avez choisi {words}',
    facile: 'Vous avez choisi {words}',
    en: 'Because you chose {words}',
  },
  becauseUsual: {
    fr: 'Souvent utile dans ce travail',
    facile: 'C’est souvent utile dans ce travail',
    en: 'Often useful in this work',
  },
  nothingTrue: { fr: 'Rien de tout cela', facile: 'Rien de tout ça', en: 'None of these' },
} as const satisfies Words
