import type { Words } from '../../platform/words.ts'

/** Saying again, later, how one does things. */
export const todayWords = {
  myPortfolio: { fr: 'Mon portfolio', facile: 'Mon portfolio', en: 'My portfolio' },
  myBadges: { fr: 'Mes badges', facile: 'Mes badges', en: 'My badges' },
  todayTitle: { fr: 'Où j’en suis aujourd’hui', facile: 'Où j’en suis', en: 'Where I am today' },
  todayIntro: {
    fr: 'On avance sans s’en rendre compte. Rien de ce que vous avez dit ne s’efface.',
    facile: 'On avance avec le temps.\nRien ne s’efface.',
    en: 'One moves on without noticing. Nothing you said is erased.',
  },
  todayDue: {
    fr: 'Cela fait trois mois. Où en êtes-vous ?',
    facile: 'Cela fait 3 mois.\nOù en êtes-vous ?',
    en: 'It has been three months. Where are you now?',
  },
  todayRecent: {
    fr: 'Vous l’avez dit il y a peu',
    facile: 'Vous l’avez dit il y a peu',
    en: 'You said so recently',
  },
  todaySayIt: { fr: 'Je dis où j’en suis', facile: 'Je dis où j’en suis', en: 'Say where I am' },
  todaySayAgain: { fr: 'Je le redis', facile: 'Je le redis', en: 'Say it again' },
  todayEmptyTitle: {
    fr: 'Ici, vous verrez vos progrès',
    facile: 'Ici, vous verrez vos progrès',
    en: 'Here you will see your progress',
  },
  todayEmptyText: {
    fr: 'Racontez d’abord une chose que vous avez faite.',
    facile: 'Racontez d’abord une chose.',
    en: 'First tell one thing you did.',
  },
  todayTell: { fr: 'Je raconte', facile: 'Je raconte', en: 'I tell' },
  todayQuestion: {
    fr: '{label} : et aujourd’hui ?',
    facile: '{label} : et aujourd’hui ?',
    en: '{label}: and today?',
  },
  todayBefore: { fr: 'Ce que vous disiez', facile: 'Vous avez dit', en: 'What you said' },
  todayChosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  todayWords: {
    fr: 'Qu’est-ce qui a changé ?',
    facile: 'Qu’est-ce qui a changé ?',
    en: 'What has changed?',
  },
  todayWordsHint: {
    fr: 'Quelques mots, si vous voulez.',
    facile: 'Quelques mots, si vous voulez.',
    en: 'A few words, if you like.',
  },
  todayAdd: { fr: 'J’ajoute mes mots', facile: 'J’ajoute mes mots', en: 'Add my own words' },
  todayKeep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  todayLater: { fr: 'Plus tard', facile: 'Plus tard', en: 'Later' },
  todayKept: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'Saved.' },
  todayKeptMore: {
    fr: 'C’est gardé. Vous avez avancé.',
    facile: 'C’est gardé.\nVous avez avancé.',
    en: 'Saved. You have moved on.',
  },
  todayNeeded: {
    fr: 'Choisissez une phrase, ou revenez plus tard.',
    facile: 'Choisissez une phrase.',
    en: 'Choose a sentence, or come back later.',
  },
  wayTitle: { fr: 'Avec le temps', facile: 'Avec le temps', en: 'Over time' },
  wayStep: { fr: '{when} : {level}.', facile: '{when} : {level}.', en: '{when}: {level}.' },
  wayToday: { fr: 'Aujourd’hui', facile: 'Aujourd’hui', en: 'Today' },
  wayIn: { fr: 'En {month}', facile: 'En {month}', en: 'In {month}' },
} satisfies Words
