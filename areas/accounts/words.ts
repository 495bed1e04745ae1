import { words } from '../../platform/words.ts'

export const accountWords = words('accounts', {
  welcome: {
    fr: 'Comment voulez-vous qu’on vous appelle ?',
    facile: 'Quel est votre prénom ?',
    en: 'What would you like us to call you?',
  },
  welcomeHint: {
    fr: 'Un prénom, un surnom, ou rien du tout.',
    facile: 'Écrivez un prénom ou un surnom.\nVous pouvez aussi ne rien écrire.',
    en: 'A first name, a nickname, or nothing at all.',
  },
  nickname: { fr: 'Prénom ou surnom', facile: 'Prénom ou surnom', en: 'First name or nickname' },
  mine: {
    fr: 'Cet appareil est à moi',
    facile: 'Cet appareil est à moi',
    en: 'This device is mine',
  },
  mineHint: {
    fr: 'Vous restez connecté 30 jours. Ne cochez pas sur un ordinateur partagé.',
    facile: 'Vous restez connecté 30 jours.\nNe cochez pas sur un ordinateur partagé.',
    en: 'You stay signed in for 30 days. Do not tick on a shared computer.',
  },
  whoSees: {
    fr: 'Qui voit ce que vous écrivez ?',
    facile: 'Qui voit vos réponses ?',
    en: 'Who sees what you write?',
  },
  onlyYou: { fr: 'Vous seul.', facile: 'Vous seul.', en: 'Only you.' },
  onlyYouText: {
    fr: 'Pas de conseiller, pas d’employeur. Vous pourrez montrer ce que vous voulez, quand vous voulez.',
    facile: 'Pas de conseiller.\nPas d’employeur.\nVous pourrez montrer plus tard.',
    en: 'No counsellor, no employer. You will be able to show what you want, when you want.',
  },
  begin: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },

  card: { fr: 'Votre carte d’accès', facile: 'Votre carte d’accès', en: 'Your access card' },
  cardIntro: {
    fr: 'Avec ce code, vous retrouvez tout sur un autre téléphone ou un autre ordinateur.',
    facile: 'Gardez ce code.\nIl ouvre votre espace.\nIl marche sur un autre téléphone.',
    en: 'With this code, you find everything again on another phone or computer.',
  },
  cardNone: {
    fr: 'Vous n’avez pas encore de code. Il faut une seconde pour en faire un.',
    facile: 'Vous n’avez pas encore de code.\nOn le fait tout de suite.',
    en: 'You have no code yet. It takes one second to make one.',
  },
  makeCard: { fr: 'Je fais ma carte', facile: 'Je fais ma carte', en: 'Make my card' },
  cardMade: {
    fr: 'Votre carte est prête.',
    facile: 'Votre carte est prête.',
    en: 'Your card is ready.',
  },
  codeLabel: { fr: 'Votre code', facile: 'Votre code', en: 'Your code' },
  qrAlt: {
    fr: 'Code QR de votre carte',
    facile: 'Code QR de votre carte',
    en: 'QR code of your card',
  },
  scan: {
    fr: 'Visez ce carré avec l’appareil photo du téléphone.',
    facile: 'Prenez ce carré en photo avec le téléphone.',
    en: 'Point the phone’s camera at this square.',
  },
  keepIt: {
    fr: 'Recopiez-le, prenez-le en photo ou imprimez cette page. Ne le donnez à personne.',
    facile: 'Recopiez le code.\nOu imprimez la page.\nNe le donnez à personne.',
    en: 'Copy it, take a photo of it or print this page. Give it to nobody.',
  },
  remake: {
    fr: 'Faire une nouvelle carte',
    facile: 'Faire une nouvelle carte',
    en: 'Make a new card',
  },
  remakeHint: {
    fr: 'L’ancienne carte ne marchera plus.',
    facile: 'L’ancienne carte ne marche plus.',
    en: 'The old card will stop working.',
  },
  choosePin: { fr: 'Protéger ma carte', facile: 'Protéger ma carte', en: 'Protect my card' },
  pinWith: {
    fr: 'Votre carte est protégée par un code secret.',
    facile: 'Votre carte a un code secret.',
    en: 'Your card is protected by a PIN.',
  },
  pinTitle: {
    fr: 'Choisissez quatre chiffres',
    facile: 'Choisissez 4 chiffres',
    en: 'Choose four digits',
  },
  pinPicturesTitle: {
    fr: 'Choisissez quatre images',
    facile: 'Choisissez 4 images',
    en: 'Choose four pictures',
  },
  pinHint: {
    fr: 'On vous les demandera avec votre code. Vous seul les connaissez.',
    facile: 'On les demande avec votre code.\nVous seul les connaissez.',
    en: 'You will be asked for them with your code. Only you know them.',
  },
  pinDigits: { fr: 'Quatre chiffres', facile: '4 chiffres', en: 'Four digits' },
  withPictures: {
    fr: 'Je préfère des images',
    facile: 'Je préfère des images',
    en: 'I prefer pictures',
  },
  withDigits: {
    fr: 'Je préfère des chiffres',
    facile: 'Je préfère des chiffres',
    en: 'I prefer digits',
  },
  picture1: { fr: 'Première image', facile: 'Image 1', en: 'First picture' },
  picture2: { fr: 'Deuxième image', facile: 'Image 2', en: 'Second picture' },
  picture3: { fr: 'Troisième image', facile: 'Image 3', en: 'Third picture' },
  picture4: { fr: 'Quatrième image', facile: 'Image 4', en: 'Fourth picture' },
  pinKept: {
    fr: 'Votre carte est protégée.',
    facile: 'Votre carte est protégée.',
    en: 'Your card is protected.',
  },
  badPin: {
    fr: 'Il faut quatre chiffres, ou quatre images.',
    facile: 'Il faut 4 chiffres ou 4 images.',
    en: 'Four digits or four pictures are needed.',
  },

  resume: {
    fr: 'Je reviens avec mon code',
    facile: 'Je reviens avec mon code',
    en: 'I come back with my code',
  },
  resumeHint: {
    fr: 'Dix lettres et chiffres, en grand sur votre carte.',
    facile: 'Le code est sur votre carte.\nIl a 10 signes.',
    en: 'Ten letters and digits, in large print on your card.',
  },
  resumePin: { fr: 'Votre code secret', facile: 'Votre code secret', en: 'Your PIN' },
  resumePinHint: {
    fr: 'Les quatre chiffres que vous avez choisis.',
    facile: 'Vos 4 chiffres.',
    en: 'The four digits you chose.',
  },
  resumePicturesHint: {
    fr: 'Les quatre images que vous avez choisies, dans le même ordre.',
    facile: 'Vos 4 images, dans le même ordre.',
    en: 'The four pictures you chose, in the same order.',
  },
  noCode: { fr: 'Je n’ai pas de code', facile: 'Je n’ai pas de code', en: 'I have no code' },
  enter: { fr: 'Je rentre', facile: 'Je rentre', en: 'Enter' },
  wrongCode: {
    fr: 'Ce code ne marche pas. Vérifiez chaque signe, ou demandez à votre conseiller.',
    facile: 'Ce code ne marche pas.\nVérifiez chaque signe.\nOu demandez de l’aide.',
    en: 'This code does not work. Check each sign, or ask your counsellor.',
  },
  pinNeeded: {
    fr: 'Cette carte est protégée. Donnez aussi votre code secret.',
    facile: 'Cette carte est protégée.\nDonnez votre code secret.',
    en: 'This card is protected. Give your PIN too.',
  },
  wrongPin: {
    fr: 'Ce n’est pas le bon code secret. Il reste {left} {left|essai|essais}.',
    facile: 'Ce n’est pas le bon code secret.\nIl reste {left} {left|essai|essais}.',
    en: 'That is not the right PIN. {left} {left|try|tries} left.',
  },
  cardWaits: {
    fr: 'Trop d’essais. Cette carte se repose {minutes} {minutes|minute|minutes}. Rien n’est perdu.',
    facile:
      'Il y a eu trop d’essais.\nAttendez {minutes} {minutes|minute|minutes}.\nRien n’est perdu.',
    en: 'Too many tries. This card rests for {minutes} {minutes|minute|minutes}. Nothing is lost.',
  },
  hello: { fr: 'Content de vous revoir.', facile: 'Bonjour !', en: 'Good to see you again.' },
  leave: { fr: 'Je quitte', facile: 'Je quitte', en: 'Leave' },
  leaveTitle: {
    fr: 'Quitter et effacer de cet appareil ?',
    facile: 'Vous partez ?',
    en: 'Leave and clear this device?',
  },
  leaveText: {
    fr: 'Cet appareil oublie tout. Votre travail reste gardé.',
    facile: 'Cet appareil oublie tout.\nVotre travail est gardé.',
    en: 'This device forgets everything. Your work stays saved.',
  },
  leaveNoCard: {
    fr: 'Attention : sans carte d’accès, vous ne pourrez pas revenir.',
    facile: 'Attention.\nSans carte, vous ne pouvez pas revenir.',
    en: 'Careful: without an access card, you will not be able to come back.',
  },
  left: {
    fr: 'C’est fait. Cet appareil a tout oublié.',
    facile: 'C’est fait.\nCet appareil a tout oublié.',
    en: 'Done. This device has forgotten everything.',
  },
  onlyForPeople: {
    fr: 'Commencez d’abord, ou revenez avec votre code.',
    facile: 'Commencez d’abord.',
    en: 'Start first, or come back with your code.',
  },

  renamed: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'Saved.' },
  space: { fr: 'Mon espace', facile: 'Mon espace', en: 'My space' },
  spaceIntro: {
    fr: 'Il est à vous. Vous choisissez qui le voit.',
    facile: 'Cet espace est à vous.\nVous choisissez qui le voit.',
    en: 'It is yours. You choose who sees it.',
  },
  spaceCvs: { fr: 'Vos CV', facile: 'Vos CV', en: 'Your CVs' },
  spaceCvsLink: {
    fr: 'Voir, faire et partager vos CV',
    facile: 'Voir et faire vos CV',
    en: 'See, make and share your CVs',
  },
  spaceMoves: { fr: 'Mes démarches', facile: 'Mes démarches', en: 'My moves' },
  spaceMovesLink: {
    fr: 'Ce que je fais pour avancer',
    facile: 'Ce que je fais pour avancer',
    en: 'What I do to move on',
  },
  spaceCard: {
    fr: 'Revenir sur un autre appareil',
    facile: 'Revenir sur un autre appareil',
    en: 'Come back on another device',
  },
  spaceCardLink: { fr: 'Ma carte d’accès', facile: 'Ma carte d’accès', en: 'My access card' },
  spaceName: { fr: 'Mon prénom ou surnom', facile: 'Mon prénom', en: 'My first name or nickname' },
  spaceNameLink: { fr: 'Changer', facile: 'Changer', en: 'Change' },
  spaceNoName: { fr: 'Vous n’en avez pas donné.', facile: 'Pas de prénom.', en: 'You gave none.' },
  spaceDisplay: { fr: 'Ma façon de lire', facile: 'Ma façon de lire', en: 'My way of reading' },
  spaceDisplayLink: {
    fr: 'Changer l’affichage',
    facile: 'Changer l’affichage',
    en: 'Change the display',
  },
  spaceLeave: {
    fr: 'Quitter cet appareil',
    facile: 'Quitter cet appareil',
    en: 'Leave this device',
  },
  spaceLeaveLink: { fr: 'Quitter et effacer', facile: 'Quitter et effacer', en: 'Leave and clear' },
  spaceSharesLink: {
    fr: 'Qui voit quoi ?',
    facile: 'Qui voit quoi ?',
    en: 'Who sees what?',
  },
  spaceYours: { fr: 'Mes données', facile: 'Mes données', en: 'My data' },
  spaceCopyLink: {
    fr: 'Garder une copie de tout',
    facile: 'Garder une copie de tout',
    en: 'Keep a copy of everything',
  },
  spaceEraseLink: { fr: 'Tout effacer', facile: 'Tout effacer', en: 'Erase everything' },
  eraseTitle: {
    fr: 'Effacer tout ce qui est à vous ?',
    facile: 'Vous voulez tout effacer ?',
    en: 'Erase everything that is yours?',
  },
  eraseText: {
    fr: 'Vos expériences, votre carte, vos goûts, vos métiers et votre code disparaissent tout de suite.',
    facile:
      'Toutes vos réponses disparaissent.\nVotre carte disparaît.\nVotre code ne marche plus.',
    en: 'Your experiences, your card, your tastes, your occupations and your code disappear at once.',
  },
  eraseForever: {
    fr: 'On ne peut pas revenir en arrière. Vous pouvez garder une copie avant.',
    facile: 'On ne peut pas revenir en arrière.\nVous pouvez garder une copie avant.',
    en: 'This cannot be undone. You can keep a copy first.',
  },
  erase: { fr: 'J’efface tout', facile: 'J’efface tout', en: 'Erase everything' },
  erased: {
    fr: 'C’est fait. Tout est effacé.',
    facile: 'C’est fait.\nTout est effacé.',
    en: 'Done. Everything is erased.',
  },
})
