import { words } from '../../platform/words.ts'

/** Asking for a badge, for the person who asks. */
export const applicationWords = words('applications', {
  mine: { fr: 'Mes demandes de badges', facile: 'Mes demandes de badges', en: 'My applications' },
  mineIntro: {
    fr: 'Les badges que vous demandez. Vous seul voyez cette page.',
    facile: 'Les badges que vous demandez.\nVous seul voyez cette page.',
    en: 'The badges you ask for. Only you see this page.',
  },
  none: { fr: 'Aucune demande', facile: 'Aucune demande', en: 'No application' },
  noneText: {
    fr: 'Sur la page d’un badge ouvert aux demandes, touchez « Demander ce badge ».',
    facile: 'Ouvrez la page d’un badge.\nTouchez : Demander ce badge.',
    en: 'On the page of a badge that is open to applications, press “Ask for this badge”.',
  },
  seeStructures: {
    fr: 'Voir les structures et leurs badges',
    facile: 'Voir les structures',
    en: 'See organisations and their badges',
  },
  progress: {
    fr: '{done} {done|critère répondu|critères répondus} sur {of}',
    facile: '{done} {done|réponse|réponses} sur {of}',
    en: '{done} of {of} criteria answered',
  },
  'is-draft': { fr: 'En préparation', facile: 'Pas encore envoyée', en: 'Being prepared' },
  'is-sent': { fr: 'Envoyée', facile: 'Envoyée', en: 'Sent' },
  'is-returned': { fr: 'À compléter', facile: 'À compléter', en: 'To complete' },
  'is-declined': { fr: 'Pas cette fois', facile: 'Pas cette fois', en: 'Not this time' },
  'is-withdrawn': { fr: 'Retirée', facile: 'Retirée', en: 'Withdrawn' },
  'is-given': { fr: 'Badge donné', facile: 'Badge donné', en: 'Badge given' },

  draftText: {
    fr: 'Répondez dans l’ordre que vous voulez. Sans envoi, elle est gardée jusqu’au {day}.',
    facile: 'Répondez comme vous voulez.\nC’est gardé jusqu’au {day}.',
    en: 'Answer in any order you like. Unsent, it is kept until {day}.',
  },
  sentText: {
    fr: 'Elle est lue en ce moment. Vous aurez une réponse au plus tard le {day}.',
    facile: 'Votre demande est lue.\nRéponse avant le {day}.',
    en: 'It is being read. You will have an answer by {day} at the latest.',
  },
  returnedText: {
    fr: 'Il manque encore quelque chose. Complétez à votre rythme, puis renvoyez.',
    facile: 'Il manque encore quelque chose.\nComplétez, puis renvoyez.',
    en: 'Something is still missing. Complete it at your own pace, then send it again.',
  },
  unreadText: {
    fr: 'Il n’y a pas eu assez d’avis à temps. Cela ne vient pas de vous : vous pouvez renvoyer telle quelle.',
    facile: 'Personne n’a répondu à temps.\nVous pouvez la renvoyer.',
    en: 'There were not enough views in time. It has nothing to do with you: you may send it again as it is.',
  },
  takenBackText: {
    fr: 'Vous l’avez reprise : personne ne la lit. Changez ce que vous voulez, puis renvoyez.',
    facile: 'Vous l’avez reprise.\nPersonne ne la lit.',
    en: 'You took it back: nobody reads it. Change what you like, then send it again.',
  },
  declinedText: {
    fr: 'Ce badge n’est pas donné cette fois. Ce que vous savez faire reste à vous. Changez quelque chose, et vous pourrez demander à nouveau.',
    facile: 'Le badge n’est pas donné cette fois.\nVous pouvez changer et renvoyer.',
    en: 'This badge is not given this time. What you know how to do stays yours. Change something, and you may ask again.',
  },
  givenText: {
    fr: 'Votre badge vous attend : vous choisissez de le prendre.',
    facile: 'Votre badge vous attend.\nVous choisissez de le prendre.',
    en: 'Your badge is waiting: you choose to take it.',
  },
  seeBadge: { fr: 'Voir mon badge', facile: 'Voir mon badge', en: 'See my badge' },
  answered: { fr: 'Répondu', facile: 'Répondu', en: 'Answered' },
  toAnswer: { fr: 'À répondre', facile: 'À répondre', en: 'To answer' },
  goOn: { fr: 'Je continue', facile: 'Je continue', en: 'I go on' },
  readAgain: {
    fr: 'Je relis avant d’envoyer',
    facile: 'Je relis tout',
    en: 'I read it again before sending',
  },
  takeBack: {
    fr: 'Je la reprends pour changer',
    facile: 'Je la reprends',
    en: 'I take it back to change it',
  },
  takenBack: {
    fr: 'Vous l’avez reprise. Personne ne la lit plus.',
    facile: 'Vous l’avez reprise.',
    en: 'You took it back. Nobody reads it any more.',
  },
  withdraw: {
    fr: 'Je retire cette demande',
    facile: 'Je retire cette demande',
    en: 'I withdraw this application',
  },
  withdrawTitle: {
    fr: 'Retirer votre demande ?',
    facile: 'Retirer votre demande ?',
    en: 'Withdraw your application?',
  },
  withdrawHint: {
    fr: 'Vos réponses, vos fichiers et les avis reçus sont effacés tout de suite. Vos expériences et vos photos restent dans votre espace. Un badge déjà donné reste à vous.',
    facile:
      'Vos réponses sont effacées tout de suite.\nVos photos restent dans votre espace.\nUn badge déjà donné reste à vous.',
    en: 'Your answers, your files and the views you received are erased at once. Your experiences and photos stay in your space. A badge already given stays yours.',
  },
  withdrawn: {
    fr: 'Votre demande est retirée.',
    facile: 'Votre demande est retirée.',
    en: 'Your application is withdrawn.',
  },
  back: { fr: 'Toutes mes demandes', facile: 'Toutes mes demandes', en: 'All my applications' },
  wholeBadge: {
    fr: 'Lire tout le badge',
    facile: 'Lire tout le badge',
    en: 'Read the whole badge',
  },
  criteria: { fr: 'Les critères', facile: 'Les critères', en: 'The criteria' },

  history: { fr: 'Ce qui s’est passé', facile: 'Ce qui s’est passé', en: 'What happened' },
  round: {
    fr: 'Envoi {number}, le {day}',
    facile: 'Envoi {number}, le {day}',
    en: 'Sent {number}, on {day}',
  },
  'outcome-returned': {
    fr: 'Des précisions vous ont été demandées.',
    facile: 'Il manquait quelque chose.',
    en: 'Something more was asked.',
  },
  'outcome-declined': {
    fr: 'Le badge n’a pas été donné.',
    facile: 'Le badge n’a pas été donné.',
    en: 'The badge was not given.',
  },
  'outcome-given': {
    fr: 'Le badge a été donné.',
    facile: 'Le badge a été donné.',
    en: 'The badge was given.',
  },
  'outcome-unread': {
    fr: 'Pas assez d’avis à temps.',
    facile: 'Pas de réponse à temps.',
    en: 'Not enough views in time.',
  },
  'outcome-taken-back': {
    fr: 'Vous l’avez reprise.',
    facile: 'Vous l’avez reprise.',
    en: 'You took it back.',
  },
  'outcome-': { fr: 'Elle est lue.', facile: 'Elle est lue.', en: 'It is being read.' },
  answersTitle: {
    fr: 'Ce qui vous est répondu',
    facile: 'Ce qu’on vous répond',
    en: 'What you are answered',
  },
  saidBy: { fr: 'L’avis de {name}', facile: 'L’avis de {name}', en: 'What {name} says' },
  'verdict-yes': {
    fr: 'A tout vu : oui pour le badge',
    facile: 'Dit oui pour le badge',
    en: 'Saw everything: yes for the badge',
  },
  'verdict-more': {
    fr: 'Demande un complément',
    facile: 'Demande autre chose',
    en: 'Asks for something more',
  },
  'verdict-no': { fr: 'Pas cette fois', facile: 'Pas cette fois', en: 'Not this time' },
  seen: { fr: 'C’est vu', facile: 'C’est vu', en: 'Seen' },
  missing: {
    fr: 'Il manque quelque chose',
    facile: 'Il manque quelque chose',
    en: 'Something missing',
  },
  sameBrowser: {
    fr: 'Donné depuis un appareil qui est aussi le vôtre',
    facile: 'Donné depuis votre appareil',
    en: 'Said from a device that is yours too',
  },

  step: { fr: 'Critère', facile: 'Critère', en: 'Criterion' },
  wordsLabel: {
    fr: 'Comment faites-vous ? Avec vos mots',
    facile: 'Comment faites-vous ?',
    en: 'How do you do it? In your own words',
  },
  wordsHint: {
    fr: 'Une fois, un lieu, ce que vous avez fait. Quelques phrases suffisent.',
    facile: 'Racontez une fois.\nQuelques phrases suffisent.',
    en: 'One time, one place, what you did. A few sentences are enough.',
  },
  seenBy: {
    fr: 'On le voit à cela : {evidence}',
    facile: 'On le voit comme cela : {evidence}',
    en: 'It is seen by this: {evidence}',
  },
  keepAndNext: {
    fr: 'Je garde et je continue',
    facile: 'Je garde et je continue',
    en: 'Keep and go on',
  },
  kept: { fr: 'C’est gardé.', facile: 'C’est gardé.', en: 'Kept.' },

  sendTitle: {
    fr: 'Voici ce qui sera lu',
    facile: 'Voici ce qui sera lu',
    en: 'This is what will be read',
  },
  sendHint: {
    fr: 'Cela, et rien d’autre. Relisez, puis envoyez.',
    facile: 'Cela, et rien d’autre.\nRelisez, puis envoyez.',
    en: 'This, and nothing else. Read it again, then send.',
  },
  name: {
    fr: 'Le prénom que verront les personnes qui lisent',
    facile: 'Votre prénom',
    en: 'The first name that those who read will see',
  },
  tells: {
    fr: 'Mes textes partiront aussi dans le badge',
    facile: 'Mettre mes textes dans le badge',
    en: 'My words also go into the badge',
  },
  tellsHint: {
    fr: 'Sans cela, ils restent ici. Un badge signé se copie et ne se change plus.',
    facile: 'Sinon ils restent ici.\nUn badge signé ne change plus.',
    en: 'Otherwise they stay here. A signed badge is copied and changes no more.',
  },
  send: { fr: 'J’envoie ma demande', facile: 'J’envoie ma demande', en: 'Send my application' },
  sent: {
    fr: 'C’est envoyé. Vous pouvez la reprendre tant que personne n’a répondu.',
    facile: 'C’est envoyé.\nVous pouvez la reprendre.',
    en: 'Sent. You may take it back as long as nobody answered.',
  },
  later: { fr: 'Plus tard', facile: 'Plus tard', en: 'Later' },

  noSuchApplication: {
    fr: 'Cette demande n’existe pas, ou plus.',
    facile: 'Cette demande n’existe pas.',
    en: 'This application does not exist, or no longer.',
  },
  noSuchCriterion: {
    fr: 'Ce badge n’a pas ce critère.',
    facile: 'Ce critère n’existe pas.',
    en: 'This badge has no such criterion.',
  },
  notOpen: {
    fr: 'Ce badge n’est pas ouvert aux demandes en ce moment.',
    facile: 'On ne peut pas demander ce badge maintenant.',
    en: 'This badge is not open to applications at the moment.',
  },
  alreadyYours: {
    fr: 'Ce badge est déjà à vous, ou vous attend.',
    facile: 'Vous avez déjà ce badge.',
    en: 'This badge is yours already, or waits for you.',
  },
  tooManyOpen: {
    fr: 'Vous avez {max} demandes en cours. Terminez-en une d’abord.',
    facile: 'Vous avez {max} demandes.\nTerminez-en une.',
    en: 'You have {max} applications under way. Finish one first.',
  },
  tooManyRounds: {
    fr: 'Cette demande a été envoyée {max} fois. Parlez-en directement avec la structure.',
    facile: 'Vous l’avez envoyée {max} fois.\nParlez avec la structure.',
    en: 'This application was sent {max} times. Talk with the organisation directly.',
  },
  tooManySends: {
    fr: 'Vous avez envoyé {max} demandes aujourd’hui. Tout est gardé : envoyez demain.',
    facile: 'C’est assez pour aujourd’hui.\nEnvoyez demain.',
    en: 'You sent {max} applications today. Everything is kept: send tomorrow.',
  },
  beingRead: {
    fr: 'Cette demande ne se change pas maintenant. Reprenez-la d’abord si elle est envoyée.',
    facile: 'Elle est envoyée.\nReprenez-la d’abord.',
    en: 'This application cannot be changed now. Take it back first if it was sent.',
  },
  notComplete: {
    fr: 'Il reste des critères sans réponse. Quelques mots suffisent.',
    facile: 'Il reste des critères.\nQuelques mots suffisent.',
    en: 'Some criteria have no answer yet. A few words are enough.',
  },
  changeFirst: {
    fr: 'Changez ou ajoutez quelque chose avant de renvoyer.',
    facile: 'Changez quelque chose d’abord.',
    en: 'Change or add something before you send it again.',
  },
  withReferent: {
    fr: 'Avant 15 ans, un badge se demande avec la personne qui vous accompagne.',
    facile: 'Avant 15 ans, demandez avec un adulte.',
    en: 'Under 15, a badge is asked for with whoever accompanies you.',
  },
})
