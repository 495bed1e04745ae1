import { words } from '../../platform/words.ts'

/** What others say of the person: the list, one answer, and what is shown elsewhere. */
export const recommendationWords = words('recommendations', {
  title: { fr: 'Mes recommandations', facile: 'Mes recommandations', en: 'My recommendations' },
  intro: {
    fr: 'Des personnes disent ce qu’elles vous ont vu faire. Vous choisissez ce qui se montre.',
    facile: 'Des personnes vous ont vu faire.\nElles le disent.\nVous choisissez de le montrer.',
    en: 'People say what they saw you do. You choose what is shown.',
  },
  emptyTitle: {
    fr: 'Personne n’a encore écrit',
    facile: 'Personne n’a encore écrit',
    en: 'Nobody has written yet',
  },
  emptyText: {
    fr: 'Un tuteur, un voisin, un employeur peut dire en trois minutes ce qu’il a vu.',
    facile: 'Une personne vous a vu faire.\nElle peut le dire en trois minutes.',
    en: 'A tutor, a neighbour or an employer can say in three minutes what they saw.',
  },
  ask: {
    fr: 'Je demande une recommandation',
    facile: 'Je demande une recommandation',
    en: 'Ask for a recommendation',
  },
  askHere: {
    fr: 'Quelqu’un m’a vu faire : je lui demande un mot',
    facile: 'Je demande un mot à quelqu’un',
    en: 'Somebody saw me do this: ask them for a word',
  },
  see: { fr: 'Voir', facile: 'Voir', en: 'See' },
  about: { fr: 'À propos de : {title}', facile: 'À propos de : {title}', en: 'About: {title}' },
  back: {
    fr: 'Toutes mes recommandations',
    facile: 'Toutes mes recommandations',
    en: 'All my recommendations',
  },
  toCard: { fr: 'Ma carte', facile: 'Ma carte', en: 'My card' },

  'relation-tutor': { fr: 'Tuteur ou tutrice', facile: 'Tuteur ou tutrice', en: 'Tutor' },
  'relation-trainer': {
    fr: 'Formateur ou formatrice',
    facile: 'Formateur ou formatrice',
    en: 'Trainer',
  },
  'relation-employer': { fr: 'Employeur', facile: 'Patron ou patronne', en: 'Employer' },
  'relation-colleague': { fr: 'Collègue', facile: 'Collègue', en: 'Colleague' },
  'relation-neighbour': { fr: 'Voisin ou voisine', facile: 'Voisin ou voisine', en: 'Neighbour' },
  'relation-volunteer': {
    fr: 'Quelqu’un d’une association',
    facile: 'Une personne d’une association',
    en: 'Somebody of an association',
  },
  'relation-other': { fr: 'Quelqu’un d’autre', facile: 'Une autre personne', en: 'Somebody else' },

  'is-sent': { fr: 'Envoyée', facile: 'Envoyée', en: 'Sent' },
  'is-opened': { fr: 'Réponse commencée', facile: 'Réponse commencée', en: 'Answer begun' },
  'is-signed': { fr: 'À lire', facile: 'À lire', en: 'To read' },
  'is-accepted': { fr: 'Montrée', facile: 'Montrée', en: 'Shown' },
  'is-hidden': { fr: 'Gardée pour moi', facile: 'Gardée pour moi', en: 'Kept to myself' },
  'is-declined': { fr: 'Pas de réponse', facile: 'Pas de réponse', en: 'No answer' },
  'is-stopped': { fr: 'Arrêtée', facile: 'Arrêtée', en: 'Stopped' },
  'is-withdrawn': { fr: 'Retirée', facile: 'Retirée', en: 'Withdrawn' },
  'is-expired': { fr: 'Trop tard', facile: 'Trop tard', en: 'Too late' },
  'is-draft': { fr: 'À finir', facile: 'À finir', en: 'To finish' },

  'tell-sent': {
    fr: 'La lettre est partie. La personne a jusqu’au {day} pour répondre. Elle reçoit deux rappels au plus.',
    facile: 'La lettre est partie.\nLa personne répond avant le {day}.',
    en: 'The letter has left. They have until {day} to answer. They get two reminders at most.',
  },
  'tell-opened': {
    fr: 'La personne a commencé à répondre.',
    facile: 'La personne commence à répondre.',
    en: 'They have begun to answer.',
  },
  'tell-signed': {
    fr: 'Lisez ce mot. Personne d’autre ne le voit pour le moment.',
    facile: 'Lisez ce mot.\nPersonne d’autre ne le voit.',
    en: 'Read this word. Nobody else sees it for now.',
  },
  'tell-accepted': {
    fr: 'Ce mot est sur votre carte, et avec l’expérience.',
    facile: 'Ce mot est sur votre carte.',
    en: 'This word is on your card, and with the experience.',
  },
  'tell-hidden': {
    fr: 'Vous gardez ce mot pour vous. Vous pouvez le montrer un autre jour.',
    facile: 'Ce mot est pour vous.\nVous pouvez le montrer plus tard.',
    en: 'You keep this word to yourself. You may show it another day.',
  },
  'tell-declined': {
    fr: 'Cette personne n’a pas répondu favorablement. Demandez à une autre personne.',
    facile: 'Cette personne ne peut pas répondre.\nDemandez à une autre personne.',
    en: 'This person did not answer favourably. Ask somebody else.',
  },
  'tell-stopped': {
    fr: 'Vous avez arrêté cette demande.',
    facile: 'Vous avez arrêté cette demande.',
    en: 'You stopped this ask.',
  },
  'tell-withdrawn': {
    fr: 'La personne a repris son mot. Il n’est plus montré nulle part.',
    facile: 'La personne a repris son mot.\nIl n’est plus montré.',
    en: 'They took their word back. It is shown nowhere any more.',
  },
  'tell-expired': {
    fr: 'Le temps pour répondre est passé. Vous pouvez demander de nouveau.',
    facile: 'Le temps est passé.\nVous pouvez demander encore.',
    en: 'The time to answer has passed. You may ask again.',
  },
  'tell-draft': {
    fr: 'Cette demande n’est pas encore partie.',
    facile: 'Cette demande n’est pas partie.',
    en: 'This ask has not left yet.',
  },
  accept: { fr: 'Je l’accepte et je la montre', facile: 'Je la montre', en: 'Accept and show it' },
  hide: { fr: 'Je la garde pour moi', facile: 'Je la garde pour moi', en: 'Keep it to myself' },
  stop: { fr: 'J’arrête la demande', facile: 'J’arrête la demande', en: 'Stop asking' },
  newCode: { fr: 'Je montre un nouveau code', facile: 'Un nouveau code', en: 'Show a new code' },
  accepted: {
    fr: 'C’est fait. Ce mot est sur votre carte.',
    facile: 'C’est fait.\nCe mot est sur votre carte.',
    en: 'Done. This word is on your card.',
  },
  hidden: {
    fr: 'Ce mot est à vous seul.',
    facile: 'Ce mot est à vous seul.',
    en: 'It is yours alone.',
  },
  stopped: { fr: 'La demande est arrêtée.', facile: 'La demande est arrêtée.', en: 'Stopped.' },
  sent: {
    fr: 'La lettre part. Vous suivez la réponse ici.',
    facile: 'La lettre part.\nLa réponse vient ici.',
    en: 'The letter is leaving. Follow the answer here.',
  },
  codeReady: {
    fr: 'Le code est prêt. Montrez-le.',
    facile: 'Le code est prêt.\nMontrez-le.',
    en: 'The code is ready. Show it.',
  },
  qrTitle: {
    fr: 'À scanner avec l’autre téléphone',
    facile: 'L’autre téléphone prend ce code',
    en: 'To scan with the other phone',
  },
  qrHint: {
    fr: 'La personne répond sur son téléphone à elle. Le code sert un quart d’heure.',
    facile: 'La personne répond sur son téléphone.\nLe code sert 15 minutes.',
    en: 'They answer on their own phone. The code works for a quarter of an hour.',
  },
  qrInstead: {
    fr: 'Pas d’appareil photo ?',
    facile: 'Pas d’appareil photo ?',
    en: 'No camera?',
  },
  qrAddress: {
    fr: 'L’adresse à envoyer, tout de suite',
    facile: 'L’adresse à envoyer',
    en: 'The address to send, right now',
  },
  qrLabel: {
    fr: 'Code à scanner pour répondre',
    facile: 'Code à scanner',
    en: 'Code to scan to answer',
  },

  // One recommendation, wherever it is shown
  others: { fr: 'Ce que d’autres ont vu', facile: 'Ce que d’autres ont vu', en: 'What others saw' },
  by: { fr: '{who}, {role}', facile: '{who}, {role}', en: '{who}, {role}' },
  sawIt: {
    fr: '{skill} : « {level} »',
    facile: '{skill} : « {level} »',
    en: '{skill}: “{level}”',
  },
  sawItNot: {
    fr: '{skill} : ne l’a pas vu',
    facile: '{skill} : pas vu',
    en: '{skill}: did not see it',
  },
  'assurance-place': {
    fr: 'Sur place, adresse non vérifiée',
    facile: 'Sur place, adresse non vérifiée',
    en: 'Face to face, address not checked',
  },
  'assurance-mail': { fr: 'Adresse vérifiée', facile: 'Adresse vérifiée', en: 'Address checked' },
  'assurance-domain': {
    fr: 'Adresse professionnelle vérifiée',
    facile: 'Adresse de travail vérifiée',
    en: 'Professional address checked',
  },
  'assurance-organisation': {
    fr: 'Structure vérifiée : {organisation}',
    facile: 'Structure vérifiée : {organisation}',
    en: 'Verified organisation: {organisation}',
  },
  sameBrowser: {
    fr: 'signé sur l’appareil de la personne',
    facile: 'signé sur l’appareil de la personne',
    en: 'signed on the person’s own device',
  },

  noSuchAsk: {
    fr: 'Cette demande n’existe pas.',
    facile: 'Cette demande n’existe pas.',
    en: 'This ask does not exist.',
  },
  notNow: {
    fr: 'Cette demande a changé depuis. Voyez où elle en est.',
    facile: 'La demande a changé.\nRegardez-la encore.',
    en: 'This ask has changed since. See where it stands.',
  },
  badMail: {
    fr: 'Écrivez une adresse comme nom@exemple.fr.',
    facile: 'Écrivez une adresse.\nPar exemple : nom@exemple.fr',
    en: 'Write an address such as name@example.org.',
  },
  ownMail: {
    fr: 'C’est votre adresse. Écrivez celle de la personne qui vous a vu faire.',
    facile: 'C’est votre adresse.\nÉcrivez celle de l’autre personne.',
    en: 'This is your own address. Write that of the person who saw you.',
  },
  alreadyAsked: {
    fr: 'Vous avez déjà demandé à cette adresse. Choisissez une autre personne.',
    facile: 'Vous avez déjà demandé.\nChoisissez une autre personne.',
    en: 'You already asked this address. Choose somebody else.',
  },
  closedMailBox: {
    fr: 'Cette adresse ne reçoit pas de demande. Choisissez une autre personne.',
    facile: 'Cette adresse ne reçoit pas de demande.\nChoisissez une autre personne.',
    en: 'This address takes no asks. Choose somebody else.',
  },
  tooManyLetters: {
    fr: 'C’est assez de lettres pour aujourd’hui. Revenez demain.',
    facile: 'C’est assez pour aujourd’hui.\nRevenez demain.',
    en: 'That is enough letters for today. Come back tomorrow.',
  },
  tooManyOpen: {
    fr: 'Vous avez déjà {max} demandes ouvertes. Arrêtez-en une d’abord.',
    facile: 'Vous avez {max} demandes ouvertes.\nArrêtez une demande d’abord.',
    en: 'You already have {max} open asks. Stop one first.',
  },
  paused: {
    fr: 'Vos demandes sont arrêtées pour le moment. Écrivez-nous par la page d’aide.',
    facile: 'Vos demandes sont arrêtées.\nÉcrivez-nous par la page d’aide.',
    en: 'Your asks are paused for now. Write to us through the help page.',
  },
  withReferent: {
    fr: 'Avant 15 ans, c’est une structure qui demande pour vous. Parlez-en à la personne qui vous accompagne.',
    facile: 'Vous avez moins de 15 ans.\nParlez-en à la personne qui vous aide.',
    en: 'Under 15, an organisation asks for you. Talk to the person who accompanies you.',
  },
  employerWithReferent: {
    fr: 'Avant 18 ans, écrivez à un employeur avec la personne qui vous accompagne. Face à face, vous pouvez montrer un code.',
    facile:
      'Vous avez moins de 18 ans.\nÉcrivez avec la personne qui vous aide.\nOu montrez un code, face à face.',
    en: 'Under 18, write to an employer with the person who accompanies you. Face to face, you may show a code.',
  },
  ageNeeded: {
    fr: 'Avant de demander, dites votre âge. Une tranche suffit.',
    facile: 'Dites d’abord votre âge.\nUne tranche suffit.',
    en: 'Before asking, say your age. A range is enough.',
  },
  noLinks: {
    fr: 'Écrivez ce message sans adresse de site. Nous ajoutons la bonne.',
    facile: 'N’écrivez pas d’adresse de site.\nNous ajoutons la bonne.',
    en: 'Write this message without any web address. We add the right one.',
  },
  tooManySkills: {
    fr: 'Gardez {max} savoir-faire au plus.',
    facile: 'Gardez {max} choix au plus.',
    en: 'Keep {max} skills at most.',
  },
})
