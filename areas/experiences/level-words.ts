import type { Words } from '../../platform/words.ts'

/** What one knows how to do, how well, when and where: the second half of the story. */
export const levelWords = {
  competencesTitle: {
    fr: 'Alors, vous savez…',
    facile: 'Alors, vous savez…',
    en: 'So you know how to…',
  },
  competencesHint: {
    fr: 'Choisissez 4 choses au plus.',
    facile: 'Choisissez 4 choses au plus.',
    en: 'Choose 4 things at most.',
  },
  competencesPlain: {
    fr: 'Que savez-vous faire ?',
    facile: 'Que savez-vous faire ?',
    en: 'What do you know how to do?',
  },
  allCompetences: { fr: 'Je vois les 12', facile: 'Je vois les 12', en: 'Show all 12' },
  tooManyChosen: {
    fr: 'C’est beaucoup ! Gardez les {max} qui comptent le plus pour vous.',
    facile: 'C’est trop.\nGardez {max} choses au plus.',
    en: 'That is a lot! Keep the {max} that matter most to you.',
  },

  levelTitle: {
    fr: '{label} : vous faisiez comment ?',
    facile: '{label} : vous faisiez comment ?',
    en: '{label}: how did you do it?',
  },
  levelPlace: {
    fr: '{now} sur {of} · {title}',
    facile: '{now} sur {of}',
    en: '{now} of {of} · {title}',
  },
  levelNeeded: {
    fr: 'Choisissez la phrase qui vous ressemble.',
    facile: 'Choisissez une phrase.',
    en: 'Choose the sentence that is most like you.',
  },
  ownSentence: {
    fr: 'Racontez une fois où vous l’avez fait',
    facile: 'Racontez une fois',
    en: 'Tell about one time you did it',
  },
  ownSentenceHint: {
    fr: 'Une phrase, comme vous parlez. Elle sera sur votre carte.',
    facile: 'Écrivez une phrase.\nElle sera sur votre carte.',
    en: 'One sentence, as you speak. It will be on your card.',
  },
  addSentence: {
    fr: 'J’ajoute une phrase à moi',
    facile: 'J’ajoute une phrase',
    en: 'I add a sentence of mine',
  },
  notThis: { fr: 'Ce que ce n’est pas', facile: 'Ce que ce n’est pas', en: 'What it is not' },
  threeQuestions: {
    fr: 'Je préfère répondre à 3 questions',
    facile: 'Je préfère 3 questions',
    en: 'I prefer to answer 3 questions',
  },
  sentencesInstead: {
    fr: 'Je préfère choisir des phrases',
    facile: 'Je préfère choisir des phrases',
    en: 'I prefer to choose sentences',
  },

  questionPlace: {
    fr: 'Question {now} sur 3',
    facile: 'Question {now} sur 3',
    en: 'Question {now} of 3',
  },
  derivedTitle: {
    fr: 'Voici ce que disent vos réponses',
    facile: 'Voici ce que disent vos réponses',
    en: 'This is what your answers say',
  },
  derivedHint: {
    fr: 'Ce n’est pas une note. Vous pouvez tout changer.',
    facile: 'Ce n’est pas une note.\nVous pouvez tout changer.',
    en: 'It is not a mark. You can change everything.',
  },
  derivedBecause: {
    fr: 'Vous avez répondu : {answers}',
    facile: 'Vous avez répondu :\n{answers}',
    en: 'You answered: {answers}',
  },
  derivedGives: {
    fr: 'Cela donne : {level}.',
    facile: 'Cela donne : {level}.',
    en: 'This gives: {level}.',
  },
  derivedUnknown: {
    fr: 'Il manque une réponse. Choisissez vous-même, ou laissez vide.',
    facile: 'Il manque une réponse.\nChoisissez, ou laissez vide.',
    en: 'An answer is missing. Choose yourself, or leave it empty.',
  },
  derivedHow: {
    fr: 'Comment c’est calculé ?',
    facile: 'Comment on calcule ?',
    en: 'How is it worked out?',
  },
  derivedRule: {
    fr: 'Organiser suit la question « qui décidait ». Communiquer suit « à qui parliez-vous ». Réfléchir suit « à qui parliez-vous » et « est-ce que ça changeait ». On prend le milieu des deux, jamais plus haut.',
    facile:
      'Organiser : on regarde qui décidait.\nCommuniquer : on regarde à qui vous parliez.\nRéfléchir : on regarde aussi si ça changeait.',
    en: 'Organising follows “who decided”. Communicating follows “who you talked to”. Thinking follows “who you talked to” and “did it change”. We take the middle of the two, never higher.',
  },
  myLevel: { fr: '{label} : je dirais', facile: '{label} : je dirais', en: '{label}: I would say' },

  whenTitle: { fr: 'C’était quand ?', facile: 'C’était quand ?', en: 'When was it?' },
  whenHint: {
    fr: 'À peu près, c’est très bien.',
    facile: 'À peu près, c’est bien.',
    en: 'Roughly is fine.',
  },
  now: { fr: 'En ce moment', facile: 'En ce moment', en: 'Now' },
  'this-year': { fr: 'Cette année', facile: 'Cette année', en: 'This year' },
  'last-year': { fr: 'L’an dernier', facile: 'L’an dernier', en: 'Last year' },
  before: { fr: 'Avant', facile: 'Avant', en: 'Before that' },
  exactDates: { fr: 'J’écris les dates', facile: 'J’écris les dates', en: 'I write the dates' },
  startMonth: { fr: 'Début : le mois', facile: 'Début : le mois', en: 'Start: month' },
  startYear: { fr: 'Début : l’année', facile: 'Début : l’année', en: 'Start: year' },
  endMonth: { fr: 'Fin : le mois', facile: 'Fin : le mois', en: 'End: month' },
  endYear: { fr: 'Fin : l’année', facile: 'Fin : l’année', en: 'End: year' },
  noMonth: { fr: '–', facile: '–', en: '–' },
  monthIncomplete: {
    fr: 'Donnez le mois et l’année, ou rien.',
    facile: 'Donnez le mois et l’année.\nOu rien du tout.',
    en: 'Give the month and the year, or nothing.',
  },
  monthUnknown: {
    fr: 'Cette date n’existe pas. Écrivez l’année en 4 chiffres.',
    facile: 'Cette date n’existe pas.\nÉcrivez l’année en 4 chiffres.',
    en: 'This date does not exist. Write the year with 4 digits.',
  },
  notYetThere: {
    fr: 'Cette date n’est pas encore arrivée.',
    facile: 'Cette date est dans le futur.',
    en: 'This date is still to come.',
  },
  endBeforeStart: {
    fr: 'La fin vient avant le début. Changez une des dates.',
    facile: 'La fin est avant le début.\nChangez une date.',
    en: 'The end is before the start. Change one of the dates.',
  },

  whereTitle: {
    fr: 'C’était où, avec qui ?',
    facile: 'C’était où ?',
    en: 'Where was it, and with whom?',
  },
  whereHint: {
    fr: 'Vous pouvez laisser vide. Vous seul le voyez.',
    facile: 'Vous pouvez laisser vide.\nVous seul le voyez.',
    en: 'You can leave this empty. Only you see it.',
  },
  place: {
    fr: 'La ville ou le quartier',
    facile: 'La ville ou le quartier',
    en: 'Town or neighbourhood',
  },
  organisation: {
    fr: 'Le nom du club, du magasin, de l’équipe…',
    facile: 'Le nom du lieu',
    en: 'Name of the club, the shop, the team…',
  },
  skip: { fr: 'Je passe', facile: 'Je passe', en: 'Skip' },
} as const satisfies Words
