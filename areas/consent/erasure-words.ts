import { words } from '../../platform/words.ts'

/** Going away, and the proof of it. */
export const erasureWords = words('erasure', {
  title: {
    fr: 'Effacer tout ce qui est à vous ?',
    facile: 'Vous voulez tout effacer ?',
    en: 'Erase everything that is yours?',
  },
  text: {
    fr: 'Vos expériences, votre carte, vos goûts, vos métiers et votre code disparaissent.',
    facile:
      'Toutes vos réponses disparaissent.\nVotre carte disparaît.\nVotre code ne marche plus.',
    en: 'Your experiences, your card, your tastes, your occupations and your code disappear.',
  },
  when: { fr: 'Quand ?', facile: 'Quand ?', en: 'When?' },
  later: { fr: 'Dans 7 jours', facile: 'Dans 7 jours', en: 'In 7 days' },
  laterHint: {
    fr: 'Vous pouvez changer d’avis avant.',
    facile: 'Vous pouvez changer d’avis avant.',
    en: 'You can change your mind before.',
  },
  now: { fr: 'Tout de suite', facile: 'Tout de suite', en: 'Right now' },
  nowHint: {
    fr: 'On ne peut pas revenir en arrière.',
    facile: 'On ne peut pas revenir en arrière.',
    en: 'This cannot be undone.',
  },
  erase: { fr: 'J’efface tout', facile: 'J’efface tout', en: 'Erase everything' },
  copyFirst: {
    fr: 'Garder d’abord une copie',
    facile: 'Garder d’abord une copie',
    en: 'Keep a copy first',
  },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },

  asked: {
    fr: 'Tout sera effacé le {day}',
    facile: 'Le {day}, tout est effacé',
    en: 'Everything will be erased on {day}',
  },
  askedText: {
    fr: 'Personne ne peut plus vous lire. Vous pouvez changer d’avis avant ce jour.',
    facile: 'Personne ne vous lit.\nVous pouvez changer d’avis.',
    en: 'Nobody can read you any more. You can change your mind before that day.',
  },
  askedOn: {
    fr: 'C’est demandé.',
    facile: 'C’est demandé.',
    en: 'Asked.',
  },
  changeMind: {
    fr: 'J’ai changé d’avis : je garde tout',
    facile: 'J’ai changé d’avis',
    en: 'I changed my mind: keep everything',
  },
  cancelled: {
    fr: 'Rien n’est effacé. Tout est comme avant. Vos partages restent arrêtés.',
    facile: 'Rien n’est effacé.\nVos partages restent arrêtés.',
    en: 'Nothing is erased. All is as before. Your shares stay stopped.',
  },
  eraseNow: {
    fr: 'Je veux tout effacer tout de suite',
    facile: 'Je veux tout effacer tout de suite',
    en: 'I want to erase everything right now',
  },
  receiptCode: {
    fr: 'Le code de votre reçu',
    facile: 'Le code de votre reçu',
    en: 'The code of your receipt',
  },
  receiptKeep: {
    fr: 'Notez-le ou imprimez cette page. Il dira que tout est parti, sans dire votre nom.',
    facile: 'Notez ce code.\nIl montre que tout est effacé.\nVotre nom n’est pas dessus.',
    en: 'Write it down or print this page. It will say that all is gone, without saying your name.',
  },
  willGo: { fr: 'Ce qui partira', facile: 'Ce qui part', en: 'What will go' },
  backToSpace: { fr: 'Mon espace', facile: 'Mon espace', en: 'My space' },
  nothingAsked: {
    fr: 'Aucun effacement n’est prévu.',
    facile: 'Aucun effacement n’est prévu.',
    en: 'No erasure is planned.',
  },
  erased: {
    fr: 'C’est fait. Tout est effacé. Le code de votre reçu : {code}',
    facile: 'C’est fait.\nTout est effacé.\nVotre reçu : {code}',
    en: 'Done. Everything is erased. The code of your receipt: {code}',
  },

  receipt: { fr: 'Reçu d’effacement', facile: 'Reçu d’effacement', en: 'Erasure receipt' },
  receiptHint: {
    fr: 'Tapez le code de votre reçu. On vous l’a donné quand vous avez demandé à être effacé.',
    facile: 'Tapez le code de votre reçu.',
    en: 'Type the code of your receipt. You were given it when you asked to be erased.',
  },
  see: { fr: 'Je regarde', facile: 'Je regarde', en: 'See it' },
  noSuchReceipt: {
    fr: 'Aucun reçu n’a ce code. Si vous venez de demander, le reçu sera prêt après l’effacement.',
    facile: 'Aucun reçu n’a ce code.\nLe reçu est prêt après l’effacement.',
    en: 'No receipt has this code. If you have just asked, the receipt will be ready after the erasure.',
  },
  receiptText: {
    fr: 'Tout ce que ce service gardait sur cette personne est effacé depuis le {day}.',
    facile: 'Tout est effacé.\nDepuis le {day}.',
    en: 'All that this service kept about this person has been erased since {day}.',
  },
  receiptAsked: { fr: 'Demandé le {day}.', facile: 'Demandé le {day}.', en: 'Asked on {day}.' },
  receiptUnasked: {
    fr: 'Personne n’était venu depuis deux ans.',
    facile: 'Personne ne venait depuis 2 ans.',
    en: 'Nobody had come for two years.',
  },
  receiptFiles: {
    fr: '{count} {count|fichier effacé|fichiers effacés}.',
    facile: '{count} {count|fichier|fichiers}.',
    en: '{count} {count|file|files} erased.',
  },
  receiptProof: {
    fr: 'Les numéros de preuve, pour qui doit vérifier',
    facile: 'Les numéros de preuve',
    en: 'The proof numbers, for whoever must check',
  },
  tableName: { fr: 'Ce qui est parti', facile: 'Ce qui est parti', en: 'What went' },
  rows: { fr: 'Nombre de lignes', facile: 'Nombre', en: 'Number of rows' },
  policy: { fr: 'Règle appliquée', facile: 'Règle', en: 'Policy applied' },
  number: { fr: 'Numéro du reçu', facile: 'Numéro', en: 'Receipt number' },
  pseudonym: { fr: 'Numéro de la personne', facile: 'Numéro', en: 'Person number' },
  auditLine: { fr: 'Ligne du journal', facile: 'Ligne du journal', en: 'Line of the log' },
  auditHash: { fr: 'Empreinte', facile: 'Empreinte', en: 'Fingerprint' },
  downloadReceipt: {
    fr: 'Télécharger ce reçu',
    facile: 'Télécharger ce reçu',
    en: 'Download this receipt',
  },

  wasAway: {
    fr: 'Votre espace allait être effacé, faute de visite. Vous êtes là : il reste.',
    facile: 'Votre espace allait partir.\nVous êtes là.\nIl reste.',
    en: 'Your space was about to be erased for want of a visit. You are here: it stays.',
  },
  inactiveSubject: {
    fr: 'Votre espace Sillage sera bientôt effacé',
    facile: 'Votre espace va être effacé',
    en: 'Your Sillage space will soon be erased',
  },
  inactiveLetter: {
    fr: 'Bonjour.\n\nVous n’êtes pas venu sur votre espace depuis longtemps.\nIl sera effacé le {day}.\n\nPour le garder, il suffit de revenir une fois : {address}\nPour l’emporter, prenez une copie dans « Mes données ».\n\nSi vous ne faites rien, tout part ce jour-là.',
    facile:
      'Bonjour.\nVous ne venez plus sur votre espace.\nIl part le {day}.\nPour le garder, revenez une fois : {address}',
    en: 'Hello.\n\nYou have not come to your space for a long time.\nIt will be erased on {day}.\n\nTo keep it, just come back once: {address}\nTo take it with you, get a copy under “My data”.\n\nIf you do nothing, everything goes that day.',
  },
})
