import { words } from '../../platform/words.ts'

/** Words for levels, families of skills and who says so: the same on every screen. */
export const skillWords = words('skills', {
  level1: { fr: 'Je découvre', facile: 'Je découvre', en: 'I am discovering' },
  level2: { fr: 'Je me débrouille', facile: 'Je me débrouille', en: 'I manage' },
  level3: { fr: 'À l’aise', facile: 'À l’aise', en: 'At ease' },
  level4: { fr: 'Je montre aux autres', facile: 'Je montre aux autres', en: 'I show others' },
  organise: { fr: 'Organiser', facile: 'Organiser', en: 'Organise' },
  communicate: { fr: 'Communiquer', facile: 'Parler et échanger', en: 'Communicate' },
  think: { fr: 'Réfléchir', facile: 'Réfléchir', en: 'Think' },
  declared: { fr: 'Dit par vous', facile: 'Dit par vous', en: 'Said by you' },
  recommended: {
    fr: '{count} {count|personne l’a vu|personnes l’ont vu}',
    facile: '{count} {count|personne l’a vu|personnes l’ont vu}',
    en: 'Seen by {count} {count|person|people}',
  },
  recognised: { fr: 'Reconnu', facile: 'Reconnu', en: 'Recognised' },
  notYours: {
    fr: 'Cette expérience n’existe pas.',
    facile: 'Cette expérience n’existe pas.',
    en: 'This experience does not exist.',
  },
  notSaidYet: {
    fr: 'Vous n’avez pas encore parlé de cela.',
    facile: 'Vous n’avez pas encore parlé de cela.',
    en: 'You have not spoken of this yet.',
  },
  noSuchCompetence: {
    fr: 'Cette réponse n’est pas dans la liste.',
    facile: 'Cette réponse n’est pas dans la liste.',
    en: 'This answer is not in the list.',
  },
})

/** The key of the word for a level. */
export function levelKey(level: 1 | 2 | 3 | 4): 'level1' | 'level2' | 'level3' | 'level4' {
  return `level${level}`
}
