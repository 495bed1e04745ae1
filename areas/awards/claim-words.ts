import { words } from '../../platform/words.ts'

/** Badges taken by an address, given to oneself, or that come by themselves. */
export const claimWords = words('claims', {
  title: {
    fr: 'Des liens pour prendre « {badge} »',
    facile: 'Des liens pour prendre : {badge}',
    en: 'Links to take “{badge}”',
  },
  hint: {
    fr: 'Pour une journée, un atelier : chaque personne présente prend son badge avec son téléphone.',
    facile: 'Pour un atelier.\nChaque personne prend son badge avec son téléphone.',
    en: 'For a day or a workshop: everybody there takes their badge with their phone.',
  },
  label: { fr: 'Pour quoi ?', facile: 'Pour quoi ?', en: 'What for?' },
  labelHint: {
    fr: 'Par exemple : atelier du 12 mai',
    facile: 'Exemple : atelier du 12 mai',
    en: 'For example: workshop of 12 May',
  },
  quota: {
    fr: 'Combien de badges au plus ?',
    facile: 'Combien de badges ?',
    en: 'How many badges at most?',
  },
  days: { fr: 'Pendant combien de temps ?', facile: 'Combien de temps ?', en: 'For how long?' },
  'days-1': { fr: 'Un jour', facile: 'Un jour', en: 'One day' },
  'days-7': { fr: 'Une semaine', facile: 'Une semaine', en: 'One week' },
  'days-30': { fr: 'Un mois', facile: 'Un mois', en: 'One month' },
  'days-90': { fr: 'Trois mois', facile: 'Trois mois', en: 'Three months' },
  make: { fr: 'Je prépare le lien', facile: 'Je prépare le lien', en: 'Prepare the link' },
  made: { fr: 'Le lien est prêt.', facile: 'Le lien est prêt.', en: 'The link is ready.' },
  taken: {
    fr: '{taken} {taken|pris|pris} sur {quota}',
    facile: '{taken} {taken|pris|pris} sur {quota}',
    en: '{taken} taken of {quota}',
  },
  'state-open': {
    fr: 'Ouvert jusqu’au {day}',
    facile: 'Ouvert jusqu’au {day}',
    en: 'Open until {day}',
  },
  'state-stopped': { fr: 'Arrêté', facile: 'Arrêté', en: 'Stopped' },
  'state-over': { fr: 'Terminé', facile: 'Terminé', en: 'Over' },
  'state-empty': { fr: 'Tous pris', facile: 'Tous pris', en: 'All taken' },
  print: {
    fr: 'Voir et imprimer le code',
    facile: 'Voir le code',
    en: 'See and print the code',
  },
  printText: {
    fr: 'Scannez ce code avec votre téléphone pour prendre le badge. Donné par {organisation}.',
    facile: 'Scannez ce code.\nVous prenez le badge.',
    en: 'Scan this code with your phone to take the badge. Given by {organisation}.',
  },
  qr: {
    fr: 'Code à scanner pour prendre le badge',
    facile: 'Code à scanner',
    en: 'Code to scan to take the badge',
  },
  address: { fr: 'L’adresse', facile: 'L’adresse', en: 'The address' },
  stop: { fr: 'J’arrête ce lien', facile: 'J’arrête ce lien', en: 'Stop this link' },
  stopped: {
    fr: 'Le lien ne marche plus.',
    facile: 'Le lien ne marche plus.',
    en: 'The link works no more.',
  },
  back: { fr: 'Tous les liens', facile: 'Tous les liens', en: 'All links' },

  claimText: {
    fr: '{organisation} vous donne ce badge. Vous seul le voyez, tant que vous ne le montrez pas.',
    facile: '{organisation} vous donne ce badge.\nVous choisissez de le montrer.',
    en: '{organisation} gives you this badge. Only you see it until you show it.',
  },
  closed: {
    fr: 'Ce lien ne donne plus de badge : c’est fini, ou tout est pris.',
    facile: 'Ce lien ne marche plus.',
    en: 'This link gives no more badges: it is over, or all were taken.',
  },
  noSuchLink: {
    fr: 'Ce lien n’existe pas.',
    facile: 'Ce lien n’existe pas.',
    en: 'This link does not exist.',
  },
  tooManyLinks: {
    fr: 'Ce badge a déjà {max} liens.',
    facile: 'Il y a déjà {max} liens.',
    en: 'This badge has {max} links already.',
  },
  badQuota: {
    fr: 'Écrivez un nombre de 1 à 500.',
    facile: 'Écrivez un nombre de 1 à 500.',
    en: 'Write a number from 1 to 500.',
  },

  selfTitle: {
    fr: 'Je me donne « {badge} »',
    facile: 'Je me donne : {badge}',
    en: 'I give myself “{badge}”',
  },
  selfHint: {
    fr: 'Partout, il sera dit que c’est vous qui le déclarez. D’autres pourront ensuite dire ce qu’ils ont vu.',
    facile: 'Ce badge dira : c’est la personne qui le dit.\nD’autres pourront dire qu’ils ont vu.',
    en: 'Everywhere it will be said that you declare it. Others may then say what they saw.',
  },
  selfName: {
    fr: 'Votre prénom ou surnom est écrit dans ce badge, comme celui qui le déclare.',
    facile: 'Votre prénom est écrit dans le badge.',
    en: 'Your first name or nickname is written in this badge, as who declares it.',
  },
  selfGive: { fr: 'Je me donne ce badge', facile: 'Je me donne ce badge', en: 'Give it to myself' },
  selfDone: {
    fr: 'Ce badge est à vous.',
    facile: 'Ce badge est à vous.',
    en: 'This badge is yours.',
  },

  milestoneTitle: {
    fr: 'Quand donner « {badge} » automatiquement ?',
    facile: 'Quand donner tout seul : {badge} ?',
    en: 'When to give “{badge}” automatically?',
  },
  milestoneHint: {
    fr: 'Choisissez d’autres badges de {organisation}. Qui en a assez reçoit celui-ci, et il est dit que c’est automatique.',
    facile: 'Choisissez des badges.\nQui les a reçoit aussi celui-ci.',
    en: 'Choose other badges of {organisation}. Whoever has enough of them is offered this one, said to be automatic.',
  },
  parts: { fr: 'Quels badges ?', facile: 'Quels badges ?', en: 'Which badges?' },
  noOther: {
    fr: 'Votre structure n’a pas d’autre badge publié.',
    facile: 'Il n’y a pas d’autre badge.',
    en: 'Your organisation has no other published badge.',
  },
  needed: { fr: 'Combien suffisent ?', facile: 'Combien ?', en: 'How many are enough?' },
  badCount: {
    fr: 'Écrivez un nombre, au plus celui des badges choisis.',
    facile: 'Écrivez un nombre.',
    en: 'Write a number, at most that of the chosen badges.',
  },
  notTheseBadges: {
    fr: 'Choisissez des badges de cette structure, et un nombre qui ne les dépasse pas.',
    facile: 'Le nombre est trop grand.',
    en: 'Choose badges of this organisation, and a number not beyond them.',
  },
  keep: { fr: 'Je garde cette règle', facile: 'Je garde cette règle', en: 'Keep this rule' },
  kept: { fr: 'La règle est gardée.', facile: 'La règle est gardée.', en: 'The rule is kept.' },
  chosen: { fr: 'choisi', facile: 'choisi', en: 'chosen' },
})
