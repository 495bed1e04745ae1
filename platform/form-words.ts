import { words } from './words.ts'

/** Sentences for what can be wrong in any field. */
export const formWords = words('form', {
  needed: {
    fr: 'Écrivez ou choisissez une réponse.',
    facile: 'Il manque une réponse.',
    en: 'Write or choose an answer.',
  },
  tooLong: {
    fr: 'C’est trop long. Gardez {max} signes au plus.',
    facile: 'Le texte est trop long.\nGardez {max} signes au plus.',
    en: 'This is too long. Keep to {max} characters.',
  },
  tooMany: {
    fr: 'C’est trop. Choisissez {max} réponses au plus.',
    facile: 'Il y a trop de choix.\nGardez {max} choix au plus.',
    en: 'That is too many. Choose {max} at most.',
  },
  chooseOne: {
    fr: 'Choisissez une des réponses.',
    facile: 'Choisissez une réponse.',
    en: 'Choose one of the answers.',
  },
  wrong: {
    fr: 'Cette réponse ne convient pas.',
    facile: 'Cette réponse ne va pas.',
    en: 'This answer does not fit.',
  },
  summary: {
    fr: 'Il reste {count} {count|chose|choses} à corriger.',
    facile: 'Il reste {count} {count|chose|choses} à corriger.',
    en: '{count} {count|thing|things} to correct.',
  },
})
