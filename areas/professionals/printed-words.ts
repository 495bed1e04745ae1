import { words } from '../../platform/words.ts'

/** Cards that a professional prints for a group. */
export const printedProfessionalWords = words('printed', {
  title: {
    fr: 'Cartes d’accès à imprimer',
    facile: 'Cartes à imprimer',
    en: 'Access cards to print',
  },
  intro: {
    fr: 'Chaque carte ouvre un espace vide, pour une personne. Vous ne pourrez jamais ouvrir son espace à sa place.',
    facile: 'Une carte, une personne.\nVous ne pouvez pas ouvrir son espace.',
    en: 'Each card opens an empty space, for one person. You can never open their space in their place.',
  },
  count: { fr: 'Combien de cartes ?', facile: 'Combien de cartes ?', en: 'How many cards?' },
  countHint: { fr: 'De 1 à 40.', facile: 'De 1 à 40.', en: 'From 1 to 40.' },
  make: { fr: 'Je fais les cartes', facile: 'Je fais les cartes', en: 'Make the cards' },
  made: {
    fr: 'Les cartes sont prêtes.',
    facile: 'Les cartes sont prêtes.',
    en: 'The cards are ready.',
  },
  badCount: {
    fr: 'Écrivez un nombre de 1 à 40.',
    facile: 'Écrivez un nombre de 1 à 40.',
    en: 'Write a number from 1 to 40.',
  },
  earlier: { fr: 'Vos impressions', facile: 'Vos impressions', en: 'Your prints' },
  batch: {
    fr: '{count} {count|carte|cartes} du {day}',
    facile: '{count} {count|carte|cartes} du {day}',
    en: '{count} {count|card|cards} of {day}',
  },
  taken: {
    fr: '{taken} {taken|prise|prises} en main',
    facile: '{taken} {taken|utilisée|utilisées}',
    en: '{taken} in use',
  },
  none: { fr: 'Rien d’imprimé encore', facile: 'Pas encore de cartes', en: 'Nothing printed yet' },
  noneText: {
    fr: 'Vos cartes apparaîtront ici, avec celles qui servent déjà.',
    facile: 'Vos cartes seront ici.',
    en: 'Your cards will appear here, with those already in use.',
  },
  sheet: { fr: 'Feuille de cartes', facile: 'Feuille de cartes', en: 'Sheet of cards' },
  sheetIntro: {
    fr: 'Imprimez, découpez, donnez. La première fois, chaque personne choisit un code secret qu’elle seule connaît.',
    facile: 'Imprimez et découpez.\nChaque personne choisit son code secret.',
    en: 'Print, cut, give. The first time, each person chooses a PIN that only they know.',
  },
  pdf: { fr: 'Ouvrir la feuille en PDF', facile: 'Ouvrir le PDF', en: 'Open the sheet as PDF' },
  back: { fr: 'Toutes les cartes', facile: 'Toutes les cartes', en: 'All cards' },
  card: { fr: 'Carte {place}', facile: 'Carte {place}', en: 'Card {place}' },
  cardName: { fr: 'Votre carte d’accès', facile: 'Votre carte d’accès', en: 'Your access card' },
  cardText: {
    fr: 'Visez le carré avec le téléphone, ou écrivez ce code sur {address}',
    facile: 'Visez le carré avec le téléphone.\nOu écrivez ce code sur {address}',
    en: 'Point the phone at the square, or write this code on {address}',
  },
  cardKeep: { fr: 'Ne la prêtez pas.', facile: 'Ne la prêtez pas.', en: 'Do not lend it.' },
  qrAlt: {
    fr: 'Code QR de la carte {place}',
    facile: 'Code QR de la carte {place}',
    en: 'QR code of card {place}',
  },
  inUse: {
    fr: 'Prise en main. Son code n’est plus montré à personne.',
    facile: 'Cette carte est utilisée.\nSon code est caché.',
    en: 'In use. Its code is no longer shown to anybody.',
  },
  theirs: {
    fr: 'La personne a fait sa propre carte.',
    facile: 'La personne a fait sa carte.',
    en: 'The person made a card of their own.',
  },
  waiting: {
    fr: 'Attend sa personne.',
    facile: 'Attend sa personne.',
    en: 'Waiting for its person.',
  },
  waitingAgain: {
    fr: 'Refaite : donnez-la à la même personne.',
    facile: 'Carte refaite.\nDonnez-la à la même personne.',
    en: 'Made again: give it to the same person.',
  },
  reissue: { fr: 'Refaire', facile: 'Refaire', en: 'Make again' },
  reissueNamed: {
    fr: 'Refaire la carte {place}',
    facile: 'Refaire la carte {place}',
    en: 'Make card {place} again',
  },
  reissued: {
    fr: 'La carte est refaite. L’ancienne ne marche plus, le code secret de la personne reste le même.',
    facile: 'La carte est refaite.\nL’ancienne ne marche plus.\nLe code secret ne change pas.',
    en: 'The card is made again. The old one no longer works, the person’s PIN stays the same.',
  },
  withdraw: { fr: 'Retirer', facile: 'Retirer', en: 'Withdraw' },
  withdrawNamed: {
    fr: 'Retirer la carte {place}',
    facile: 'Retirer la carte {place}',
    en: 'Withdraw card {place}',
  },
  withdrawn: {
    fr: 'La carte est retirée.',
    facile: 'La carte est retirée.',
    en: 'The card is withdrawn.',
  },
  lapse: {
    fr: 'Une carte que personne n’a prise disparaît après 90 jours.',
    facile: 'Sans personne, une carte disparaît après 90 jours.',
    en: 'A card that nobody took disappears after 90 days.',
  },
  noSuchCards: {
    fr: 'Ces cartes ne sont pas les vôtres.',
    facile: 'Ces cartes ne sont pas à vous.',
    en: 'These cards are not yours.',
  },
})
