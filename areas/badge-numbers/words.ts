import { words } from '../../platform/words.ts'

/** Badges given, in numbers. */
export const badgeNumberWords = words('badgeNumbers', {
  title: {
    fr: 'Vos badges en chiffres',
    facile: 'Vos badges en chiffres',
    en: 'Your badges in numbers',
  },
  intro: {
    fr: 'Mois par mois, depuis deux ans. Personne n’est nommé.',
    facile: 'Les chiffres de chaque mois.\nPersonne n’est nommé.',
    en: 'Month by month, over two years. Nobody is named.',
  },
  none: { fr: 'Pas encore de chiffre', facile: 'Pas encore de chiffre', en: 'No number yet' },
  noneText: {
    fr: 'Les chiffres arrivent avec le premier badge donné.',
    facile: 'Donnez d’abord un badge.',
    en: 'Numbers come with the first badge given.',
  },
  month: { fr: 'Mois', facile: 'Mois', en: 'Month' },
  badge: { fr: 'Badge', facile: 'Badge', en: 'Badge' },
  given: { fr: 'Donnés', facile: 'Donnés', en: 'Given' },
  taken: { fr: 'Pris', facile: 'Pris', en: 'Taken' },
  withdrawn: { fr: 'Retirés', facile: 'Retirés', en: 'Withdrawn' },
  notTaken: { fr: 'Pas pris à ce jour', facile: 'Pas pris', en: 'Not taken so far' },
  refused: { fr: 'Dont refusés', facile: 'Refusés', en: 'Refused among them' },
  endorsed: {
    fr: 'Avec un mot d’autrui',
    facile: 'Avec un mot',
    en: 'With a word of others',
  },
  few: { fr: 'moins de 5', facile: 'moins de 5', en: 'fewer than 5' },
  why: {
    fr: 'Sous cinq, nous disons « moins de 5 » : un refus reste l’affaire de la personne.',
    facile: 'Nous cachons les petits nombres.\nUn refus est l’affaire de la personne.',
    en: 'Below five we say “fewer than 5”: a refusal is the person’s own business.',
  },
  csv: {
    fr: 'Prendre ce tableau (fichier CSV)',
    facile: 'Prendre ce tableau',
    en: 'Take this table away (CSV file)',
  },
  back: { fr: 'Tous les badges à donner', facile: 'Tous les badges', en: 'All badges to give' },
})
