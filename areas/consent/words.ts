import { words } from '../../platform/words.ts'

export const consentWords = words('consent', {
  title: { fr: 'Qui voit quoi ?', facile: 'Qui voit quoi ?', en: 'Who sees what?' },
  intro: {
    fr: 'Votre espace est à vous. Personne ne le lit si vous ne le voulez pas.',
    facile: 'Votre espace est à vous.\nVous choisissez qui peut lire.',
    en: 'Your space is yours. Nobody reads it unless you want them to.',
  },
  onlyYou: { fr: 'Vous seul voyez tout.', facile: 'Vous seul voyez tout.', en: 'Only you see it.' },
  onlyYouText: {
    fr: 'Vous pouvez montrer une partie à un professionnel que vous connaissez. Vous arrêtez quand vous voulez.',
    facile:
      'Vous pouvez montrer une partie à un conseiller.\nVous pouvez arrêter quand vous voulez.',
    en: 'You can show a part of it to a professional you know. You stop whenever you want.',
  },
  show: {
    fr: 'Je montre à un professionnel',
    facile: 'Je montre à un conseiller',
    en: 'I show it to a professional',
  },
  now: { fr: 'En ce moment', facile: 'En ce moment', en: 'At the moment' },
  reads: {
    fr: '{name} peut lire {what}.',
    facile: '{name} peut lire {what}.',
    en: '{name} can read {what}.',
  },
  until: {
    fr: 'Depuis le {from}, jusqu’au {to}.',
    facile: 'Depuis le {from}.\nJusqu’au {to}.',
    en: 'From {from} to {to}.',
  },
  stop: { fr: 'J’arrête', facile: 'J’arrête', en: 'I stop' },
  stopWhom: {
    fr: 'de montrer à {name}',
    facile: 'de montrer à {name}',
    en: 'showing it to {name}',
  },
  stopped: {
    fr: 'C’est arrêté. {name} ne lit plus rien.',
    facile: 'C’est arrêté.\n{name} ne lit plus rien.',
    en: 'Stopped. {name} cannot read anything any more.',
  },
  resumed: {
    fr: 'C’est remis. {name} peut lire comme avant.',
    facile: 'C’est remis.\n{name} peut lire.',
    en: 'Back again. {name} can read as before.',
  },
  noProfessional: {
    fr: 'Aucun professionnel ne vous lit.',
    facile: 'Aucun conseiller ne vous lit.',
    en: 'No professional reads you.',
  },
  outside: { fr: 'Par une adresse', facile: 'Par une adresse', en: 'By an address' },
  outsideText: {
    fr: 'Qui a l’adresse peut l’ouvrir, sans compte. Vous la fermez quand vous voulez.',
    facile: 'Qui a l’adresse peut l’ouvrir.\nVous pouvez la fermer.',
    en: 'Whoever has the address may open it, without an account. You close it whenever you want.',
  },
  'outside-cv': { fr: 'CV « {title} »', facile: 'CV « {title} »', en: 'CV “{title}”' },
  'outside-collection': {
    fr: 'Portfolio « {title} »',
    facile: 'Portfolio « {title} »',
    en: 'Portfolio “{title}”',
  },
  'outside-badge': {
    fr: 'Badge « {title} »',
    facile: 'Badge « {title} »',
    en: 'Badge “{title}”',
  },
  'outside-ask': {
    fr: 'Un mot demandé sur « {title} »',
    facile: 'Un mot demandé sur « {title} »',
    en: 'A word asked about “{title}”',
  },
  opens: {
    fr: 'Ouvert jusqu’à ce que vous l’arrêtiez.',
    facile: 'Ouvert jusqu’à votre arrêt.',
    en: 'Open until you stop it.',
  },
  opensUntil: {
    fr: 'Ouvert jusqu’au {day}.',
    facile: 'Ouvert jusqu’au {day}.',
    en: 'Open until {day}.',
  },
  outsideStopped: {
    fr: 'C’est fermé. Cette adresse n’ouvre plus rien.',
    facile: 'C’est fermé.\nL’adresse n’ouvre plus rien.',
    en: 'Closed. This address opens nothing any more.',
  },
  readings: { fr: 'Ce qui a été lu', facile: 'Ce qui a été lu', en: 'What was read' },
  readOn: {
    fr: '{name} a lu {what} le {day}.',
    facile: '{name} a lu {what} le {day}.',
    en: '{name} read {what} on {day}.',
  },
  readOften: {
    fr: '{name} a lu {what} {times} fois le {day}.',
    facile: '{name} a lu {what} {times} fois le {day}.',
    en: '{name} read {what} {times} times on {day}.',
  },
  noReading: {
    fr: 'Personne n’a rien lu pour l’instant.',
    facile: 'Personne n’a rien lu.',
    en: 'Nobody has read anything yet.',
  },
  past: { fr: 'Avant', facile: 'Avant', en: 'Before' },
  could: {
    fr: '{name} pouvait lire {what}, du {from} au {to}.',
    facile: '{name} pouvait lire {what}.\nDu {from} au {to}.',
    en: '{name} could read {what}, from {from} to {to}.',
  },
  yourCard: { fr: 'votre carte', facile: 'votre carte', en: 'your card' },
  yourExperiences: {
    fr: 'vos expériences',
    facile: 'votre vécu',
    en: 'your experiences',
  },
  yourLikes: {
    fr: 'vos goûts et vos métiers',
    facile: 'vos goûts et vos métiers',
    en: 'your tastes and occupations',
  },
  ageLink: { fr: 'Mon âge', facile: 'Mon âge', en: 'My age' },
  dataLink: { fr: 'Mes données', facile: 'Mes données', en: 'My data' },

  codeTitle: {
    fr: 'Quel est le code du professionnel ?',
    facile: 'Quel est le code de votre conseiller ?',
    en: 'What is the professional’s code?',
  },
  codeHint: {
    fr: 'Six lettres. Demandez-lui de vous les montrer. Rien n’est partagé à cette étape.',
    facile: 'Demandez les 6 lettres à votre conseiller.\nPour l’instant, il ne voit rien.',
    en: 'Six letters. Ask them to show you. Nothing is shared at this step.',
  },
  code: { fr: 'Les six lettres', facile: 'Les 6 lettres', en: 'The six letters' },
  codePart: { fr: 'Le code', facile: 'Le code', en: 'The code' },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  wrongCode: {
    fr: 'Ce code ne marche pas. Vérifiez les lettres, ou demandez un nouveau code.',
    facile: 'Ce code ne marche pas.\nVérifiez les lettres.\nOu demandez un autre code.',
    en: 'This code does not work. Check the letters, or ask for a new code.',
  },
  codeWaits: {
    fr: 'Trop d’essais. Attendez {minutes} {minutes|minute|minutes}, puis demandez un nouveau code.',
    facile: 'Il y a eu trop d’essais.\nAttendez {minutes} {minutes|minute|minutes}.',
    en: 'Too many tries. Wait {minutes} {minutes|minute|minutes}, then ask for a new code.',
  },
  scopesTitle: {
    fr: 'Que voulez-vous montrer à {name} ?',
    facile: 'Vous montrez quoi à {name} ?',
    en: 'What do you want to show {name}?',
  },
  scopesHint: {
    fr: 'Choisissez une image, ou plusieurs. Le reste ne se voit pas.',
    facile: 'Choisissez une image ou plusieurs.\nLe reste ne se voit pas.',
    en: 'Choose one picture or more. The rest cannot be seen.',
  },
  scopesPart: { fr: 'Ce que je montre', facile: 'Ce que je montre', en: 'What I show' },
  myCard: { fr: 'Ma carte', facile: 'Ma carte', en: 'My card' },
  myCardHint: {
    fr: 'Ce que vous savez faire, et vos phrases',
    facile: 'Ce que vous savez faire',
    en: 'What you know how to do, and your sentences',
  },
  myExperiences: { fr: 'Mes expériences', facile: 'Mon vécu', en: 'My experiences' },
  myExperiencesHint: {
    fr: 'Ce que vous avez raconté jusqu’au bout',
    facile: 'Ce que vous avez raconté',
    en: 'What you told to the end',
  },
  myLikes: {
    fr: 'Mes goûts et mes métiers',
    facile: 'Mes goûts et mes métiers',
    en: 'My tastes and occupations',
  },
  myLikesHint: {
    fr: 'Ce que vous aimez, et les métiers gardés',
    facile: 'Ce que vous aimez',
    en: 'What you like, and the occupations you kept',
  },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
  scopeNeeded: {
    fr: 'Choisissez au moins une image.',
    facile: 'Choisissez une image.',
    en: 'Choose at least one picture.',
  },
  untilTitle: {
    fr: 'Pendant combien de temps ?',
    facile: 'Combien de temps ?',
    en: 'For how long?',
  },
  untilHint: {
    fr: 'Vous pourrez arrêter avant, quand vous voulez.',
    facile: 'Vous pouvez arrêter avant.',
    en: 'You can stop sooner, whenever you want.',
  },
  untilPart: { fr: 'Jusqu’à quand', facile: 'Jusqu’à quand', en: 'Until when' },
  months: { fr: '{count} mois', facile: '{count} mois', en: '{count} months' },
  untilDay: { fr: 'Jusqu’au {day}', facile: 'Jusqu’au {day}', en: 'Until {day}' },
  given: {
    fr: 'C’est fait. {name} peut lire ce que vous montrez.',
    facile: 'C’est fait.\n{name} peut lire.',
    en: 'Done. {name} can read what you show.',
  },

  ageTitle: { fr: 'Quel âge avez-vous ?', facile: 'Quel âge avez-vous ?', en: 'How old are you?' },
  ageHint: {
    fr: 'Avant 18 ans, la loi vous protège plus. Vous pouvez ne pas répondre.',
    facile: 'Avant 18 ans, la loi vous protège plus.\nVous pouvez ne pas répondre.',
    en: 'Under 18, the law protects you more. You need not answer.',
  },
  under15: { fr: 'Moins de 15 ans', facile: 'Moins de 15 ans', en: 'Under 15' },
  under18: { fr: 'De 15 à 17 ans', facile: 'De 15 à 17 ans', en: '15 to 17' },
  adult: { fr: '18 ans ou plus', facile: '18 ans ou plus', en: '18 or over' },
  unsaid: {
    fr: 'Je préfère ne pas dire',
    facile: 'Je ne veux pas dire',
    en: 'I would rather not say',
  },
  ageKept: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'Saved.' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Save' },

  notShared: {
    fr: 'Cette personne ne montre pas cette page, ou ne la montre plus.',
    facile: 'Cette personne ne montre plus cette page.',
    en: 'This person does not show this page, or no longer does.',
  },
  nobodyThere: {
    fr: 'Cette page n’existe pas.',
    facile: 'Cette page n’existe pas.',
    en: 'This page does not exist.',
  },
  noSuchGrant: {
    fr: 'Ce partage n’existe plus. Demandez un nouveau code.',
    facile: 'Ce partage n’existe plus.\nDemandez un nouveau code.',
    en: 'This share no longer exists. Ask for a new code.',
  },
  onlyForProfessionals: {
    fr: 'Cette page est pour les professionnels.',
    facile: 'Cette page est pour les professionnels.',
    en: 'This page is for professionals.',
  },
  formNotNeeded: {
    fr: 'Cette autorisation ne sert pas à cet âge.',
    facile: 'Cette autorisation ne sert pas à cet âge.',
    en: 'This form is not needed at this age.',
  },
})

/** For people at work. */
export const shareCodeProfessionalWords = words('shareCode', {
  title: { fr: 'Mon code de partage', facile: 'Mon code de partage', en: 'My share code' },
  intro: {
    fr: 'Montrez ces six lettres à la personne. Elle les tape dans « Qui voit quoi ? », puis choisit ce qu’elle vous montre.',
    facile: 'Montrez les 6 lettres à la personne.\nElle choisit ce qu’elle montre.',
    en: 'Show these six letters to the person. They type them in “Who sees what?”, then choose what to show you.',
  },
  none: {
    fr: 'Vous n’avez pas de code en ce moment. Un code dure un jour et peut servir à tout un groupe.',
    facile: 'Vous n’avez pas de code.\nUn code dure un jour.',
    en: 'You have no code at the moment. A code lasts a day and can serve a whole group.',
  },
  make: { fr: 'Je fais un code', facile: 'Je fais un code', en: 'Make a code' },
  remake: { fr: 'Faire un autre code', facile: 'Faire un autre code', en: 'Make another code' },
  remakeHint: {
    fr: 'L’ancien code ne marchera plus. Ce qui est déjà partagé reste partagé.',
    facile: 'L’ancien code ne marche plus.\nLes partages restent.',
    en: 'The old code will stop working. What is already shared stays shared.',
  },
  label: { fr: 'À recopier', facile: 'À recopier', en: 'To copy' },
  until: {
    fr: 'Ce code marche jusqu’à {hour}, le {day}.',
    facile: 'Ce code marche jusqu’à {hour}.\nLe {day}.',
    en: 'This code works until {hour} on {day}.',
  },
  made: { fr: 'Votre code est prêt.', facile: 'Votre code est prêt.', en: 'Your code is ready.' },
  people: {
    fr: 'Les personnes qui partagent avec moi',
    facile: 'Les personnes qui me montrent',
    en: 'People who share with me',
  },
})
