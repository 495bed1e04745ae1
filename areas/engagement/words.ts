import { words } from '../../platform/words.ts'

/** Every sentence of the questions about giving time to others. */
export const engagementWords = words('engagement', {
  place: {
    fr: 'Question {now} sur {of}',
    facile: 'Question {now} sur {of}',
    en: 'Question {now} of {of}',
  },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  otherPeople: {
    fr: 'Dit par d’autres personnes',
    facile: 'Dit par d’autres',
    en: 'Said by other people',
  },
  own: {
    fr: 'Rien ne va ? Dites-le autrement',
    facile: 'Autre chose ?',
    en: 'Nothing fits? Say it your way',
  },
  ownLabel: { fr: 'Avec vos mots', facile: 'Avec vos mots', en: 'In your own words' },
  ownHint: {
    fr: 'Quelques mots, sans nom de personne. On les lira avant de les proposer à d’autres.',
    facile: 'Quelques mots, c’est bien.\nN’écrivez pas de nom.',
    en: 'A few words, without anybody’s name. They are read before being offered to others.',
  },
  allThemes: {
    fr: 'Je préfère voir les images',
    facile: 'Je préfère voir les images',
    en: 'I prefer to see the pictures',
  },
  answerNeeded: {
    fr: 'Choisissez une réponse, ou écrivez la vôtre.',
    facile: 'Choisissez une réponse.\nOu écrivez la vôtre.',
    en: 'Choose an answer, or write your own.',
  },
  noSuchAnswer: {
    fr: 'Choisissez une réponse de la liste.',
    facile: 'Choisissez une réponse.',
    en: 'Choose an answer from the list.',
  },
  noSuchQuestion: {
    fr: 'Cette question n’est pas là.',
    facile: 'Cette question n’est pas là.',
    en: 'This question is not here.',
  },
  tooManyOwn: {
    fr: 'Vous avez déjà écrit {max} réponses. Choisissez dans la liste.',
    facile: 'Vous avez écrit beaucoup de réponses.\nChoisissez dans la liste.',
    en: 'You have already written {max} answers. Choose from the list.',
  },
  noSuchOption: {
    fr: 'Cette réponse n’attend pas, ou n’existe pas.',
    facile: 'Cette réponse n’est pas là.',
    en: 'This answer is not waiting, or does not exist.',
  },
})
