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
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  prepared: {
    fr: 'Bonjour,\nj’ai reçu le badge « {badge} ». Vous m’avez vu faire. Pouvez-vous dire ce que vous avez vu ?\nMerci beaucoup.',
    facile:
      'Bonjour,\nj’ai reçu le badge « {badge} ».\nVous m’avez vu faire.\nPouvez-vous le dire ?\nMerci.',
    en: 'Hello,\nI was given the badge “{badge}”. You saw me do it. Could you say what you saw?\nMany thanks.',
  },
})
