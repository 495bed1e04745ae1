import { words } from '../../platform/words.ts'

/** The kinds of organisations, for everybody. */
export const kindWords = words('organisationKind', {
  association: { fr: 'Association', facile: 'Association', en: 'Association' },
  company: { fr: 'Entreprise', facile: 'Entreprise', en: 'Company' },
  public: { fr: 'Service public', facile: 'Service public', en: 'Public service' },
  school: {
    fr: 'École ou centre de formation',
    facile: 'École',
    en: 'School or training centre',
  },
  insertion: {
    fr: 'Insertion et accompagnement',
    facile: 'Aide vers l’emploi',
    en: 'Support towards work',
  },
  other: { fr: 'Autre structure', facile: 'Autre', en: 'Other' },
})
