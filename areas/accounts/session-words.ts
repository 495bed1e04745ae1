import { words } from '../../platform/words.ts'

/** Devices, and sessions that close or wait. */
export const sessionWords = words('stays', {
  closedItself: {
    fr: 'Cet appareil s’est fermé tout seul, pour vous protéger. Revenez avec votre carte.',
    facile:
      'Cet appareil s’est fermé tout seul.\nC’est pour vous protéger.\nRevenez avec votre carte.',
    en: 'This device closed by itself, to protect you. Come back with your card.',
  },
  answerKept: {
    fr: 'Votre réponse est gardée. Revenez avec votre carte : vous la retrouvez.',
    facile: 'Votre réponse est gardée.\nRevenez avec votre carte.',
    en: 'Your answer is kept. Come back with your card: it will be there.',
  },
  keptTitle: {
    fr: 'Votre réponse est là',
    facile: 'Votre réponse est là',
    en: 'Your answer is here',
  },
  keptHint: {
    fr: 'Elle est arrivée juste après la fermeture. Rien n’est perdu.',
    facile: 'Elle est arrivée trop tard.\nElle n’est pas perdue.',
    en: 'It came just after closing. Nothing is lost.',
  },
  keptSend: { fr: 'J’envoie ma réponse', facile: 'J’envoie ma réponse', en: 'Send my answer' },
  keptDrop: { fr: 'Je n’en veux plus', facile: 'Je n’en veux plus', en: 'I no longer want it' },
  keptDropped: {
    fr: 'C’est fait. Cette réponse est oubliée.',
    facile: 'C’est fait.\nCette réponse est oubliée.',
    en: 'Done. That answer is forgotten.',
  },
  pinTitle: { fr: 'Votre code secret', facile: 'Votre code secret', en: 'Your PIN' },
  pinHint: {
    fr: 'Vous étiez en pause. Votre code secret suffit.',
    facile: 'Vous étiez en pause.\nDonnez votre code secret.',
    en: 'You took a break. Your PIN is enough.',
  },
  enter: { fr: 'Je rentre', facile: 'Je rentre', en: 'Enter' },
  useCard: { fr: 'Je prends ma carte', facile: 'Je prends ma carte', en: 'Use my card' },
  notMe: { fr: 'Ce n’est pas moi', facile: 'Ce n’est pas moi', en: 'This is not me' },
  wrongPinHere: {
    fr: 'Ce n’est pas le bon code secret. Il reste {left} {left|essai|essais}, puis il faut la carte.',
    facile:
      'Ce n’est pas le bon code secret.\nIl reste {left} {left|essai|essais}.\nAprès, il faut la carte.',
    en: 'That is not the right PIN. {left} {left|try|tries} left, then the card is needed.',
  },
  cardAgain: {
    fr: 'Trois essais, c’est fini ici. Revenez avec votre carte.',
    facile: 'Il y a eu 3 essais.\nRevenez avec votre carte.',
    en: 'Three tries: that is all here. Come back with your card.',
  },
  pinToChoose: {
    fr: 'C’est votre première fois. Choisissez quatre chiffres que vous seul connaîtrez.',
    facile: 'C’est la première fois.\nChoisissez 4 chiffres.\nNe les dites à personne.',
    en: 'This is your first time. Choose four digits that only you will know.',
  },
  onlyForProfessionals: {
    fr: 'Cette page est pour les professionnels.',
    facile: 'Cette page est pour les professionnels.',
    en: 'This page is for professionals.',
  },
  noSuchCard: {
    fr: 'Cette carte n’existe plus.',
    facile: 'Cette carte n’existe plus.',
    en: 'This card no longer exists.',
  },
  devices: { fr: 'Mes appareils', facile: 'Mes appareils', en: 'My devices' },
  devicesIntro: {
    fr: 'Là où votre espace est ouvert. Fermez ce que vous ne connaissez pas.',
    facile: 'Votre espace est ouvert ici.\nFermez ce que vous ne connaissez pas.',
    en: 'Where your space is open. Close what you do not know.',
  },
  phone: { fr: 'Téléphone', facile: 'Téléphone', en: 'Phone' },
  computer: { fr: 'Ordinateur', facile: 'Ordinateur', en: 'Computer' },
  other: { fr: 'Autre appareil', facile: 'Autre appareil', en: 'Other device' },
  here: { fr: 'ici, maintenant', facile: 'ici, maintenant', en: 'here, now' },
  ownDevice: { fr: 'à vous', facile: 'à vous', en: 'yours' },
  sharedDevice: { fr: 'partagé', facile: 'partagé', en: 'shared' },
  usedOn: { fr: 'Utilisé {when}', facile: 'Utilisé {when}', en: 'Used {when}' },
  openedOn: { fr: 'Ouvert {when}', facile: 'Ouvert {when}', en: 'Opened {when}' },
  close: { fr: 'Fermer', facile: 'Fermer', en: 'Close' },
  closeNamed: {
    fr: 'Fermer : {device}, ouvert {when}',
    facile: 'Fermer : {device}, ouvert {when}',
    en: 'Close: {device}, opened {when}',
  },
  closeOthers: {
    fr: 'Je ferme tous les autres',
    facile: 'Je ferme tous les autres',
    en: 'Close all the others',
  },
  closed: {
    fr: 'Cet appareil est fermé.',
    facile: 'Cet appareil est fermé.',
    en: 'That device is closed.',
  },
  closedOthers: {
    fr: 'C’est fait. {count} {count|appareil est fermé|appareils sont fermés}.',
    facile: 'C’est fait.\n{count} {count|appareil est fermé|appareils sont fermés}.',
    en: 'Done. {count} {count|device is closed|devices are closed}.',
  },
  noSuchSession: {
    fr: 'Cet appareil est déjà fermé.',
    facile: 'Cet appareil est déjà fermé.',
    en: 'That device is already closed.',
  },
  onlyHere: {
    fr: 'Votre espace n’est ouvert que sur cet appareil.',
    facile: 'Votre espace est ouvert ici seulement.',
    en: 'Your space is open on this device only.',
  },
  logIns: {
    fr: 'Vos dernières connexions',
    facile: 'Vos dernières connexions',
    en: 'Your last log-ins',
  },
  logInWhen: { fr: 'Quand', facile: 'Quand', en: 'When' },
  logInDevice: { fr: 'Appareil', facile: 'Appareil', en: 'Device' },
  logInWay: { fr: 'Avec quoi', facile: 'Avec quoi', en: 'How' },
  wayStart: { fr: 'première fois', facile: 'première fois', en: 'first time' },
  wayCard: { fr: 'votre carte', facile: 'votre carte', en: 'your card' },
  wayMail: { fr: 'votre e-mail', facile: 'votre e-mail', en: 'your e-mail' },
  wayProvider: { fr: 'FranceConnect', facile: 'FranceConnect', en: 'FranceConnect' },
  waySwitch: { fr: 'votre image', facile: 'votre image', en: 'your picture' },
  wayOther: { fr: 'autre', facile: 'autre', en: 'other' },
  today: { fr: 'aujourd’hui à {time}', facile: 'aujourd’hui à {time}', en: 'today at {time}' },
  yesterday: { fr: 'hier à {time}', facile: 'hier à {time}', en: 'yesterday at {time}' },
  onDay: { fr: 'le {day} à {time}', facile: 'le {day} à {time}', en: 'on {day} at {time}' },
  reissued: {
    fr: 'Une nouvelle carte a été imprimée pour vous {when}. L’ancienne ne marche plus.',
    facile: 'Une nouvelle carte a été imprimée {when}.\nL’ancienne ne marche plus.',
    en: 'A new card was printed for you {when}. The old one no longer works.',
  },
  who: { fr: 'Qui est là ?', facile: 'Qui est là ?', en: 'Who is here?' },
  whoHint: {
    fr: 'Choisissez votre image. Elle ne dit rien de vous.',
    facile: 'Choisissez votre image.',
    en: 'Choose your picture. It says nothing of you.',
  },
  noOneKnown: {
    fr: 'Personne n’a encore dit « cet appareil est à moi » ici.',
    facile: 'Cet appareil ne connaît personne.',
    en: 'Nobody has said “this device is mine” here yet.',
  },
  someone: { fr: 'Sans prénom', facile: 'Sans prénom', en: 'No name' },
  isMe: { fr: 'C’est moi', facile: 'C’est moi', en: 'It is me' },
  isMeNamed: {
    fr: 'C’est moi : {name}',
    facile: 'C’est moi : {name}',
    en: 'It is me: {name}',
  },
  someoneElse: {
    fr: 'Quelqu’un d’autre',
    facile: 'Quelqu’un d’autre',
    en: 'Somebody else',
  },
  forgetHere: { fr: 'Retirer d’ici', facile: 'Retirer d’ici', en: 'Remove from here' },
  forgetNamed: {
    fr: 'Retirer d’ici : {name}',
    facile: 'Retirer d’ici : {name}',
    en: 'Remove from here: {name}',
  },
  forgotten: {
    fr: 'C’est fait. Pour revenir ici, il faut la carte.',
    facile: 'C’est fait.\nPour revenir, il faut la carte.',
    en: 'Done. To come back here, the card is needed.',
  },
  notKnownHere: {
    fr: 'Cette personne n’est plus connue ici. Il faut sa carte.',
    facile: 'Cette personne n’est plus connue ici.\nIl faut sa carte.',
    en: 'This person is no longer known here. Their card is needed.',
  },
  changePerson: {
    fr: 'Changer de personne',
    facile: 'Changer de personne',
    en: 'Change person',
  },
})
