import { words } from '../../platform/words.ts'

/** The page one hands over. */
export const certificateWords = words('awardPaper', {
  title: { fr: 'Badge : {badge}', facile: 'Badge : {badge}', en: 'Badge: {badge}' },
  given: {
    fr: 'Donné par {giver}, le {day}',
    facile: 'Donné par {giver}, le {day}',
    en: 'Given by {giver} on {day}',
  },
  self: {
    fr: 'Déclaré par la personne elle-même, le {day}',
    facile: 'Dit par la personne elle-même, le {day}',
    en: 'Declared by the person themselves on {day}',
  },
  until: {
    fr: 'Valable jusqu’au {day}',
    facile: 'Valable jusqu’au {day}',
    en: 'Valid until {day}',
  },
  knows: { fr: 'Cette personne', facile: 'Cette personne', en: 'This person' },
  seen: { fr: 'Ce qui a été vu', facile: 'Ce qui a été vu', en: 'What was seen' },
  others: { fr: 'D’autres l’ont vu', facile: 'D’autres l’ont vu', en: 'Others saw it' },
  qrAlt: {
    fr: 'Code à scanner pour vérifier : {address}',
    facile: 'Code à scanner : {address}',
    en: 'Code to scan to check: {address}',
  },
  check: {
    fr: 'Scannez pour vérifier ce badge, tant que la personne le montre.',
    facile: 'Scannez pour vérifier ce badge.',
    en: 'Scan to check this badge, as long as the person shows it.',
  },
  notShown: {
    fr: 'Pour vérifier ce badge, demandez son fichier à la personne.',
    facile: 'Pour vérifier ce badge, demandez le fichier à la personne.',
    en: 'To check this badge, ask the person for its file.',
  },
})
