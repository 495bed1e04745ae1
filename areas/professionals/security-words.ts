import { words } from '../../platform/words.ts'

/** How professionals come in: twice sure, since they may reach people's data. */
export const securityProfessionalWords = words('security', {
  enter: {
    fr: 'Entrer en tant que professionnel',
    facile: 'Entrer comme professionnel',
    en: 'Come in as a professional',
  },
  enterHint: {
    fr: 'Avec votre e-mail de travail : un code vous est envoyé.',
    facile: 'Donnez votre e-mail de travail.\nUn code arrive par e-mail.',
    en: 'With your work e-mail: a code is sent to you.',
  },
  comeIn: { fr: 'J’entre', facile: 'J’entre', en: 'Enter' },
  proEnter: {
    fr: 'Entrer avec votre premier accès',
    facile: 'Entrer avec votre premier accès',
    en: 'Enter with your first access',
  },
  proCode: { fr: 'Accès reçu', facile: 'Accès reçu', en: 'Access received' },
  proCodeHint: {
    fr: 'La personne qui installe Sillage vous l’a donné. Il sert une fois.',
    facile: 'La personne qui installe Sillage vous l’a donné.\nIl sert une fois.',
    en: 'The person who set up Sillage gave it to you. It works once.',
  },
  proWrong: {
    fr: 'Cet accès ne marche pas ou a déjà servi. Demandez-en un autre.',
    facile: 'Cet accès ne marche pas.\nDemandez un autre accès.',
    en: 'This access does not work or has been used. Ask for another one.',
  },
  firstAccess: {
    fr: 'J’ai un premier accès',
    facile: 'J’ai un premier accès',
    en: 'I have a first access',
  },
  byMail: {
    fr: 'J’ai déjà un compte',
    facile: 'J’ai déjà un compte',
    en: 'I already have an account',
  },
  proconnect: {
    fr: 'Entrer avec ProConnect',
    facile: 'Entrer avec ProConnect',
    en: 'Come in with ProConnect',
  },
  second: { fr: 'Votre seconde clé', facile: 'Votre seconde clé', en: 'Your second key' },
  secondHint: {
    fr: 'Le code à six chiffres de votre application, ou un de vos codes de secours.',
    facile: 'Donnez le code de votre application.\nOu un code de secours.',
    en: 'The six-digit code of your application, or one of your recovery codes.',
  },
  code: { fr: 'Code', facile: 'Code', en: 'Code' },
  open: { fr: 'J’ouvre', facile: 'J’ouvre', en: 'Open' },
  cancel: { fr: 'Recommencer du début', facile: 'Recommencer du début', en: 'Start again' },
  setUp: {
    fr: 'Choisissez une seconde clé',
    facile: 'Choisissez une seconde clé',
    en: 'Choose a second key',
  },
  setUpHint: {
    fr: 'Vous allez accompagner des personnes. Une application sur votre téléphone prouve que c’est bien vous.',
    facile:
      'Prenez votre téléphone.\nOuvrez une application de codes.\nElle prouve que c’est vous.',
    en: 'You will accompany people. An application on your phone proves that it is you.',
  },
  setUpBegin: { fr: 'Je commence', facile: 'Je commence', en: 'Start' },
  scan: {
    fr: 'Dans votre application (FreeOTP, Aegis, Google Authenticator…), visez ce carré. Ou recopiez la clé.',
    facile: 'Visez ce carré avec l’application.\nOu recopiez la clé.',
    en: 'In your application (FreeOTP, Aegis, Google Authenticator…), point at this square. Or copy the key.',
  },
  qrAlt: {
    fr: 'Code QR de votre seconde clé',
    facile: 'Code QR de la clé',
    en: 'QR code of your second key',
  },
  key: { fr: 'Votre clé', facile: 'Votre clé', en: 'Your key' },
  thenCode: {
    fr: 'Puis écrivez le code à six chiffres qu’elle affiche.',
    facile: 'Écrivez le code de l’application.',
    en: 'Then write the six-digit code it shows.',
  },
  needsAccess: {
    fr: 'Pour choisir votre seconde clé, entrez avec le premier accès donné par la personne qui installe Sillage.',
    facile: 'Il faut un premier accès.\nDemandez-le à la personne qui installe Sillage.',
    en: 'To choose your second key, come in with the first access given by whoever set up Sillage.',
  },
  recovery: {
    fr: 'Vos codes de secours',
    facile: 'Vos codes de secours',
    en: 'Your recovery codes',
  },
  recoveryHint: {
    fr: 'Imprimez-les ou recopiez-les maintenant : ils ne seront plus montrés. Chacun sert une fois.',
    facile: 'Imprimez ces codes maintenant.\nChaque code sert une fois.',
    en: 'Print or copy them now: they will not be shown again. Each works once.',
  },
  recoveryDone: { fr: 'Je les ai gardés', facile: 'Je les ai gardés', en: 'I kept them' },
  recoveryOver: {
    fr: 'Ces codes ne sont plus affichés. Vous pouvez en faire de nouveaux.',
    facile: 'Ces codes ne sont plus affichés.\nVous pouvez en faire d’autres.',
    en: 'These codes are no longer shown. You can make new ones.',
  },
  wrongFactor: {
    fr: 'Ce code ne marche pas. Il reste {left} {left|essai|essais}. Attendez le code suivant de l’application.',
    facile:
      'Ce code ne marche pas.\nIl reste {left} {left|essai|essais}.\nAttendez le code suivant.',
    en: 'This code does not work. {left} {left|try|tries} left. Wait for the next code of the application.',
  },
  factorWaits: {
    fr: 'Trop d’essais. Attendez {minutes} {minutes|minute|minutes}, puis recommencez.',
    facile: 'Il y a eu trop d’essais.\nAttendez {minutes} {minutes|minute|minutes}.',
    en: 'Too many tries. Wait {minutes} {minutes|minute|minutes}, then try again.',
  },
  factorFirst: {
    fr: 'Entrez d’abord avec votre e-mail ou votre premier accès.',
    facile: 'Entrez d’abord avec votre e-mail.',
    en: 'First come in with your e-mail or your first access.',
  },
  security: { fr: 'Ma sécurité', facile: 'Ma sécurité', en: 'My security' },
  securityIntro: {
    fr: 'Votre compte ouvre des informations sur des personnes : il est protégé deux fois.',
    facile: 'Votre compte est protégé deux fois.',
    en: 'Your account opens information about people: it is protected twice.',
  },
  keyIsSet: {
    fr: 'Votre application de codes est en place.',
    facile: 'Votre application est en place.',
    en: 'Your code application is in place.',
  },
  recoveryLeft: {
    fr: 'Il reste {count} {count|code|codes} de secours.',
    facile: 'Il reste {count} {count|code|codes} de secours.',
    en: '{count} recovery {count|code|codes} left.',
  },
  recoveryNew: {
    fr: 'Je fais de nouveaux codes',
    facile: 'Je fais de nouveaux codes',
    en: 'Make new codes',
  },
  recoveryNewHint: {
    fr: 'Les anciens ne marcheront plus.',
    facile: 'Les anciens ne marchent plus.',
    en: 'The old ones will stop working.',
  },
  lostPhone: { fr: 'Téléphone perdu ?', facile: 'Téléphone perdu ?', en: 'Phone lost?' },
  lostPhoneText: {
    fr: 'Entrez avec un code de secours. Sans code, la personne qui installe Sillage vous redonne un accès.',
    facile: 'Entrez avec un code de secours.\nOu demandez un nouvel accès.',
    en: 'Come in with a recovery code. Without one, whoever set up Sillage gives you a new access.',
  },
  linkProconnect: { fr: 'Relier ProConnect', facile: 'Relier ProConnect', en: 'Link ProConnect' },
  isLinked: {
    fr: 'ProConnect est relié.',
    facile: 'ProConnect est relié.',
    en: 'ProConnect is linked.',
  },
  times: {
    fr: 'Votre session se ferme après une heure sans page, et douze heures au plus.',
    facile: 'Après une heure sans page, tout se ferme.',
    en: 'Your session closes after an hour without a page, and after twelve hours at most.',
  },
  closeOthers: {
    fr: 'Fermer mes autres sessions',
    facile: 'Fermer mes autres sessions',
    en: 'Close my other sessions',
  },
  closedOthers: {
    fr: 'C’est fait. {count} {count|session est fermée|sessions sont fermées}.',
    facile: 'C’est fait.\n{count} {count|session est fermée|sessions sont fermées}.',
    en: 'Done. {count} {count|session is closed|sessions are closed}.',
  },
  leave: { fr: 'Quitter', facile: 'Quitter', en: 'Leave' },
})
