import { words } from '../../platform/words.ts'

/** Badges taken by an address or by a code. */
export const claimWords = words('claimLinks', {
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
  from: {
    fr: 'Ouvert à partir du (facultatif)',
    facile: 'Ouvert à partir du',
    en: 'Open from (optional)',
  },
  fromHint: {
    fr: 'Laissez vide pour ouvrir tout de suite.',
    facile: 'Vide : ouvert tout de suite.',
    en: 'Leave empty to open at once.',
  },
  until: { fr: 'Dernier jour', facile: 'Dernier jour', en: 'Last day' },
  codes: {
    fr: 'Un code par personne, à imprimer et à couper',
    facile: 'Un code pour chaque personne',
    en: 'One code for each person, to print and cut',
  },
  codesHint: {
    fr: 'Chaque code sert une fois. Sans cela, la même adresse sert à tous.',
    facile: 'Chaque code sert une fois.',
    en: 'Each code serves once. Without this, one address serves everybody.',
  },
  make: { fr: 'Je prépare le lien', facile: 'Je prépare le lien', en: 'Prepare the link' },
  made: { fr: 'Le lien est prêt.', facile: 'Le lien est prêt.', en: 'The link is ready.' },
  taken: {
    fr: '{taken} {taken|pris|pris} sur {quota}',
    facile: '{taken} {taken|pris|pris} sur {quota}',
    en: '{taken} taken of {quota}',
  },
  'state-early': {
    fr: 'Ouvre le {from}, jusqu’au {day}',
    facile: 'Ouvre le {from}',
    en: 'Opens on {from}, until {day}',
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
  printCodes: {
    fr: 'Voir et imprimer les codes',
    facile: 'Voir les codes',
    en: 'See and print the codes',
  },
  codesText: {
    fr: 'Un code par personne. Imprimez la feuille, coupez, donnez un morceau à chacun.',
    facile: 'Un code par personne.\nImprimez la feuille.\nCoupez les codes.',
    en: 'One code for each person. Print the sheet, cut it, give everybody a piece.',
  },
  sheet: {
    fr: 'La feuille des codes (PDF)',
    facile: 'La feuille des codes',
    en: 'The sheet of codes (PDF)',
  },
  sheetTitle: {
    fr: 'Codes pour prendre « {badge} »',
    facile: 'Codes pour prendre : {badge}',
    en: 'Codes to take “{badge}”',
  },
  sheetText: {
    fr: 'Un badge vous attend. Scannez, ou allez sur {place} et tapez :',
    facile: 'Un badge vous attend.\nScannez.\nOu tapez sur {place} :',
    en: 'A badge waits for you. Scan, or go to {place} and type:',
  },
  sheetKeep: {
    fr: 'Ce code sert une fois, jusqu’au {day}.',
    facile: 'Il sert une fois, jusqu’au {day}.',
    en: 'This code serves once, until {day}.',
  },
  typeTitle: {
    fr: 'Quel est le code de votre badge ?',
    facile: 'Quel est votre code ?',
    en: 'What is the code of your badge?',
  },
  typeHint: {
    fr: 'Il est sur le papier que l’on vous a donné : douze lettres et chiffres.',
    facile: 'Il est sur votre papier.\nIl a 12 signes.',
    en: 'It is on the paper you were given: twelve letters and digits.',
  },
  code: { fr: 'Le code', facile: 'Le code', en: 'The code' },
  continue: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  noSuchCode: {
    fr: 'Ce code n’ouvre rien. Vérifiez chaque signe, ou demandez à qui vous l’a donné.',
    facile: 'Ce code ne marche pas.\nVérifiez chaque signe.',
    en: 'This code opens nothing. Check each sign, or ask whoever gave it to you.',
  },
  codeUsed: {
    fr: 'Ce code a déjà servi. Si c’est vous, entrez : le badge est avec les vôtres. Sinon, demandez un autre code à {organisation}.',
    facile: 'Ce code a déjà servi.\nDemandez un autre code à {organisation}.',
    en: 'This code has served. If it was you, come in: the badge is among yours. Otherwise, ask {organisation} for another.',
  },
  claimStopped: {
    fr: '{organisation} a arrêté ce lien. Demandez-lui comment avoir le badge.',
    facile: 'Ce lien est arrêté.\nDemandez le badge à {organisation}.',
    en: '{organisation} stopped this link. Ask them how to get the badge.',
  },
  claimOver: {
    fr: 'Ce lien a servi jusqu’au {day}. Demandez à {organisation} s’il y en a un autre.',
    facile: 'Le temps de ce lien est passé.\nDemandez à {organisation}.',
    en: 'This link served until {day}. Ask {organisation} whether there is another one.',
  },
  claimEmpty: {
    fr: 'Tous les badges de ce lien sont pris. Dites à {organisation} qu’il en manque un.',
    facile: 'Tous les badges sont pris.\nDites-le à {organisation}.',
    en: 'All the badges of this link were taken. Tell {organisation} that one is missing.',
  },
  claimEarly: {
    fr: 'Ce lien ouvre le {day}. Revenez ce jour-là : {organisation} vous attend.',
    facile: 'Ce lien ouvre le {day}.\nRevenez ce jour-là.',
    en: 'This link opens on {day}. Come back that day: {organisation} expects you.',
  },
  badDay: {
    fr: 'Donnez un jour, par exemple 12/05/2027.',
    facile: 'Donnez un jour.\nExemple : 12/05/2027.',
    en: 'Give a day, for example 12/05/2027.',
  },
  badDays: {
    fr: 'Le dernier jour vient après le premier, et n’est pas passé.',
    facile: 'Le dernier jour vient après le premier.',
    en: 'The last day comes after the first one, and has not passed.',
  },
  tooLong: {
    fr: 'Un an au plus.',
    facile: 'Un an au plus.',
    en: 'A year at most.',
  },
  tooManyCodes: {
    fr: '{max} codes au plus à la fois.',
    facile: '{max} codes au plus.',
    en: '{max} codes at most at a time.',
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
    fr: 'Cette adresse ne donne aucun badge. Recopiez-la en entier, ou demandez à qui vous l’a donnée.',
    facile: 'Cette adresse ne donne rien.\nDemandez à qui vous l’a donnée.',
    en: 'This address gives no badge. Copy the whole of it, or ask whoever gave it to you.',
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
})
