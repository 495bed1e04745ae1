import { words } from '../../platform/words.ts'

/** For how long a badge counts, and suspending one for a while, for whoever gives it. */
export const suspensionWords = words('suspensions', {
  termTitle: {
    fr: 'Combien de temps compte « {badge} » ?',
    facile: 'Combien de temps compte {badge} ?',
    en: 'How long does “{badge}” count?',
  },
  termHint: {
    fr: 'Pour les badges donnés à partir de maintenant, par toutes les voies. Ceux déjà donnés ne changent pas.',
    facile: 'C’est pour les prochains badges.\nLes badges déjà donnés ne changent pas.',
    en: 'For badges given from now on, in every way. Those given before do not change.',
  },
  suspendable: {
    fr: 'Pouvoir mettre ces badges en pause',
    facile: 'Pouvoir mettre le badge en pause',
    en: 'Allow these badges to be paused',
  },
  suspendableHint: {
    fr: 'Utile pour une habilitation à renouveler. Le fichier porte alors deux états, et quelques outils trop stricts ne le lisent pas. Sans cette case, un badge peut seulement être retiré.',
    facile: 'C’est utile pour une habilitation.\nQuelques outils ne lisent pas ces badges.',
    en: 'Useful for an authorisation to renew. The file then carries two states, and some tools that are too strict do not read it. Otherwise a badge can only be withdrawn.',
  },
  keep: { fr: 'Je garde ce choix', facile: 'Je garde ce choix', en: 'Keep this choice' },
  termKept: {
    fr: 'C’est gardé, pour les prochains badges.',
    facile: 'C’est gardé.',
    en: 'Kept, for the next badges.',
  },
  toTerm: {
    fr: 'Combien de temps il compte, et la pause',
    facile: 'Combien de temps il compte',
    en: 'How long it counts, and pausing',
  },

  suspend: { fr: 'Mettre en pause', facile: 'Mettre en pause', en: 'Pause' },
  suspendTitle: {
    fr: 'Mettre en pause le badge de {name} ?',
    facile: 'Mettre en pause le badge de {name} ?',
    en: 'Pause the badge of {name}?',
  },
  suspendHint: {
    fr: 'Partout où on le vérifie, il sera dit « en pause ». Vous pourrez arrêter la pause, ou retirer le badge. La personne est prévenue.',
    facile:
      'Le badge ne compte pas pendant la pause.\nVous pouvez arrêter la pause.\nLa personne le sait.',
    en: 'Wherever it is checked it will be said to be paused. You can end the pause, or withdraw the badge. The person is told.',
  },
  why: { fr: 'Pourquoi ?', facile: 'Pourquoi ?', en: 'Why?' },
  'why-checking': {
    fr: 'Nous vérifions quelque chose',
    facile: 'Nous vérifions quelque chose',
    en: 'We are checking something',
  },
  'why-renewal': {
    fr: 'Un renouvellement est attendu',
    facile: 'Il faut le renouveler',
    en: 'A renewal is awaited',
  },
  'why-asked': {
    fr: 'La personne le demande',
    facile: 'La personne le demande',
    en: 'The person asks for it',
  },
  'why-other': { fr: 'Autre chose', facile: 'Autre chose', en: 'Something else' },
  reason: { fr: 'En une phrase', facile: 'En une phrase', en: 'In one sentence' },
  reasonHint: {
    fr: 'Facultatif. Gardé pour votre structure, ne se voit nulle part ailleurs.',
    facile: 'Vous pouvez laisser vide.\nC’est gardé pour vous.',
    en: 'Optional. Kept for your organisation, shown nowhere else.',
  },
  doSuspend: {
    fr: 'Je mets ce badge en pause',
    facile: 'Je mets le badge en pause',
    en: 'Pause this badge',
  },
  suspended: {
    fr: 'Le badge est en pause. La personne est prévenue.',
    facile: 'Le badge est en pause.',
    en: 'The badge is paused. The person is told.',
  },
  lift: { fr: 'Arrêter la pause', facile: 'Arrêter la pause', en: 'End the pause' },
  liftTitle: {
    fr: 'Arrêter la pause du badge de {name} ?',
    facile: 'Arrêter la pause du badge de {name} ?',
    en: 'End the pause of the badge of {name}?',
  },
  liftHint: {
    fr: 'Le badge comptera de nouveau. En pause depuis le {day} : {why}.',
    facile: 'Le badge va compter de nouveau.\nIl est en pause depuis le {day}.',
    en: 'The badge will count again. Paused since {day}: {why}.',
  },
  doLift: { fr: 'J’arrête la pause', facile: 'J’arrête la pause', en: 'End the pause' },
  lifted: {
    fr: 'Le badge compte de nouveau. La personne est prévenue.',
    facile: 'Le badge compte de nouveau.',
    en: 'The badge counts again. The person is told.',
  },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
})
