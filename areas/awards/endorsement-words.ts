import { words } from '../../platform/words.ts'

/** Asking somebody to speak of a badge, and what is written in what they sign. */
export const endorsementWords = words('awardEndorsements', {
  name: { fr: 'Le mot de {name}', facile: 'Le mot de {name}', en: 'Words of {name}' },
  known: {
    fr: 'Comment on sait qui a signé',
    facile: 'Comment on sait qui a signé',
    en: 'How it is known who signed',
  },
  title: {
    fr: 'Qui peut dire qu’il vous a vu faire ?',
    facile: 'Qui vous a vu faire ?',
    en: 'Who can say they saw you do this?',
  },
  hint: {
    fr: 'Pour votre badge « {badge} ». La personne répond sans compte, en trois minutes.',
    facile: 'C’est pour le badge : {badge}.\nLa personne répond en trois minutes.',
    en: 'For your badge “{badge}”. They answer without an account, in three minutes.',
  },
  relation: { fr: 'Cette personne est', facile: 'Cette personne est', en: 'This person is' },
  way: {
    fr: 'Comment lui demander ?',
    facile: 'Comment demander ?',
    en: 'How to ask?',
  },
  mail: { fr: 'Son adresse e-mail', facile: 'Son adresse e-mail', en: 'Their e-mail address' },
  mailHint: {
    fr: 'Pour la demande par e-mail seulement.',
    facile: 'Seulement pour un e-mail.',
    en: 'Only for asking by e-mail.',
  },
  'way-mail': { fr: 'Par e-mail', facile: 'Par e-mail', en: 'By e-mail' },
  'way-place': { fr: 'Face à face', facile: 'Face à face', en: 'Face to face' },
  'wayHint-mail': {
    fr: 'Elle reçoit un lien',
    facile: 'Elle reçoit un lien',
    en: 'They receive a link',
  },
  'wayHint-place': {
    fr: 'Elle scanne un code sur votre téléphone',
    facile: 'Elle scanne un code sur votre téléphone',
    en: 'They scan a code on your phone',
  },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  prepared: {
    fr: 'Bonjour,\nj’ai reçu le badge « {badge} ». Vous m’avez vu faire. Pouvez-vous dire ce que vous avez vu ?\nMerci beaucoup.',
    facile:
      'Bonjour,\nj’ai reçu le badge « {badge} ».\nVous m’avez vu faire.\nPouvez-vous le dire ?\nMerci.',
    en: 'Hello,\nI was given the badge “{badge}”. You saw me do it. Could you say what you saw?\nMany thanks.',
  },
})
