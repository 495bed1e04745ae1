import { words } from '../../platform/words.ts'

/** A browser holds one session: what is said when a second one would take its place. */
export const oneSessionWords = words('oneSession', {
  personHere: {
    fr: 'Une personne est déjà dans son espace sur cet appareil. Il faut d’abord le quitter.',
    facile:
      'Une personne est dans son espace.\nC’est sur cet appareil.\nQuittez d’abord cet espace.',
    en: 'Somebody is already in their space on this device. It has to be left first.',
  },
  personKept: {
    fr: 'Ses réponses restent gardées. Sa carte d’accès les rouvre.',
    facile: 'Ses réponses sont gardées.\nSa carte ouvre son espace.',
    en: 'Their answers stay saved. Their access card opens them again.',
  },
  personNoCard: {
    fr: 'Cette personne n’a pas de carte d’accès. Faites-la avant de quitter, sinon elle ne retrouvera pas ses réponses.',
    facile:
      'Cette personne n’a pas de carte d’accès.\nFaites sa carte avant.\nSans carte, elle ne peut pas revenir.',
    en: 'This person has no access card. Make it before leaving, or they will not find their answers again.',
  },
  cardFirst: {
    fr: 'Faire la carte d’accès',
    facile: 'Faire la carte d’accès',
    en: 'Make the access card',
  },
  leaveFirst: {
    fr: 'Quitter cet espace d’abord',
    facile: 'Quitter cet espace',
    en: 'Leave this space first',
  },
  stayHere: { fr: 'Rester dans cet espace', facile: 'Rester ici', en: 'Stay in this space' },
  ownWindow: {
    fr: 'Ouvrez une fenêtre privée',
    facile: 'Ouvrez une fenêtre privée',
    en: 'Open a private window',
  },
  ownWindowHint: {
    fr: 'Cette fenêtre garde votre accès de professionnel. Pour essayer comme un participant, ouvrez ce site dans une fenêtre privée.',
    facile:
      'Cette fenêtre garde votre accès.\nOuvrez une fenêtre privée.\nAllez sur ce site dans cette fenêtre.',
    en: 'This window keeps your professional access. To try as a participant, open this site in a private window.',
  },
  ownWindowBack: {
    fr: 'Espace des professionnels',
    facile: 'Espace des professionnels',
    en: 'Professionals’ space',
  },
})
