import { words } from '../../platform/words.ts'

/** What is written in what is signed. */
export const signingWords = words('endorsementSigning', {
  name: { fr: 'L’appui de {name}', facile: 'L’appui de {name}', en: 'Endorsement by {name}' },
  known: {
    fr: 'Comment on sait qui a signé',
    facile: 'Comment on sait qui a signé',
    en: 'How it is known who signed',
  },
  siretChecked: {
    fr: 'Le numéro SIRET {siret} est bien celui de cette structure.',
    facile: 'Son numéro est vérifié : {siret}.',
    en: 'The SIRET number {siret} is that of this organisation.',
  },
  siteChecked: {
    fr: 'Le site {domain} est bien le sien.',
    facile: 'Son site est vérifié : {domain}.',
    en: 'The site {domain} is theirs.',
  },
})
