import { words } from '../../platform/words.ts'

/** What people read when they say what they like. */
export const interestWords = words('interests', {
  part: { fr: 'Mes goûts', facile: 'Mes goûts', en: 'My tastes' },
  choose: {
    fr: 'Qu’est-ce que vous aimez ?',
    facile: 'Vous aimez quoi ?',
    en: 'What do you like?',
  },
  chooseHint: {
    fr: 'Touchez jusqu’à {most} images en tout. Il n’y a pas de mauvaise réponse.',
    facile: 'Touchez les images que vous aimez.\nVous pouvez choisir {most} images en tout.',
    en: 'Touch up to {most} pictures in all. There is no wrong answer.',
  },
  chosenSoFar: {
    fr: 'Vous avez déjà {count} {count|goût|goûts} sur {most}.',
    facile: 'Vous avez déjà {count} {count|goût|goûts}.',
    en: 'You already have {count} {count|taste|tastes} out of {most}.',
  },
  dontKnow: { fr: 'Je ne sais pas', facile: 'Je ne sais pas', en: 'I don’t know' },
  skip: { fr: 'Je passe', facile: 'Je passe', en: 'Skip' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  next: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  orderThem: { fr: 'Ranger mes goûts', facile: 'Ranger mes goûts', en: 'Put my tastes in order' },
  discover: { fr: 'En découvrir d’autres', facile: 'Voir d’autres goûts', en: 'Discover others' },
  tooMany: {
    fr: 'Cela fait {count} goûts. Gardez-en {most} : enlevez-en {over}.',
    facile: 'Vous avez {count} goûts.\nGardez {most} goûts.\nEnlevez-en {over}.',
    en: 'That makes {count} tastes. Keep {most}: take away {over}.',
  },
  noSuchFamily: {
    fr: 'Ce goût n’est pas dans la liste. Choisissez une image.',
    facile: 'Ce goût n’est pas là.\nChoisissez une image.',
    en: 'This taste is not in the list. Choose a picture.',
  },
  kept: {
    fr: 'C’est gardé : {count} {count|goût|goûts}.',
    facile: 'C’est gardé : {count} {count|goût|goûts}.',
    en: 'Saved: {count} {count|taste|tastes}.',
  },

  order: {
    fr: 'Qu’est-ce qui compte le plus ?',
    facile: 'Vous aimez quoi le plus ?',
    en: 'What matters most?',
  },
  orderHint: {
    fr: 'Le premier de la liste compte le plus pour les métiers.',
    facile: 'Mettez en haut ce que vous aimez le plus.',
    en: 'The first in the list counts most for occupations.',
  },
  list: { fr: 'Mes goûts, dans l’ordre', facile: 'Mes goûts', en: 'My tastes, in order' },
  up: { fr: 'Monter', facile: 'Monter', en: 'Move up' },
  down: { fr: 'Descendre', facile: 'Descendre', en: 'Move down' },
  out: { fr: 'Enlever', facile: 'Enlever', en: 'Take away' },
  moved: {
    fr: '« {family} », position {position} sur {of}.',
    facile: '« {family} », position {position} sur {of}.',
    en: '“{family}”, position {position} of {of}.',
  },
  dropped: {
    fr: '« {family} » est enlevé.',
    facile: '« {family} » est enlevé.',
    en: '“{family}” is taken away.',
  },
  none: {
    fr: 'Vous n’avez pas encore choisi de goût',
    facile: 'Pas encore de goût',
    en: 'You have not chosen any taste yet',
  },
  noneText: {
    fr: 'Vos goûts servent à trouver des métiers qui vous plaisent.',
    facile: 'Dites ce que vous aimez.\nOn trouve des métiers pour vous.',
    en: 'Your tastes help to find occupations you will like.',
  },
  chooseSome: { fr: 'Je choisis', facile: 'Je choisis', en: 'Choose' },
  seeOccupations: {
    fr: 'Je vois des métiers',
    facile: 'Je vois des métiers',
    en: 'See occupations',
  },
  changeChoice: { fr: 'Changer mes goûts', facile: 'Changer mes goûts', en: 'Change my tastes' },

  round: {
    fr: 'Et cela, cela vous attire ?',
    facile: 'Et cela, vous aimez ?',
    en: 'And these, do they attract you?',
  },
  roundHint: {
    fr: 'Touchez ce qui vous plaît, ou rien du tout. Vous arrêtez quand vous voulez.',
    facile:
      'Touchez ce que vous aimez.\nVous pouvez aussi dire « Aucun ».\nVous arrêtez quand vous voulez.',
    en: 'Touch what you like, or nothing at all. You stop when you want.',
  },
  close: { fr: 'Proche de vos goûts', facile: 'Près de vos goûts', en: 'Close to your tastes' },
  opening: { fr: 'Un pas de côté', facile: 'Un peu différent', en: 'One step aside' },
  distant: { fr: 'Tout autre chose', facile: 'Très différent', en: 'Something else entirely' },
  noneOfThem: { fr: 'Aucun', facile: 'Aucun', en: 'None' },
  stop: { fr: 'J’arrête là', facile: 'J’arrête', en: 'I stop here' },
  added: {
    fr: '{count} {count|goût ajouté|goûts ajoutés}.',
    facile: '{count} {count|goût ajouté|goûts ajoutés}.',
    en: '{count} {count|taste|tastes} added.',
  },
  passed: {
    fr: 'D’accord. En voici d’autres.',
    facile: 'D’accord.\nEn voici d’autres.',
    en: 'All right. Here are others.',
  },
  allSeen: {
    fr: 'Vous avez tout vu',
    facile: 'Vous avez tout vu',
    en: 'You have seen everything',
  },
  allSeenText: {
    fr: 'Vos goûts sont gardés. Vous pouvez tout revoir dans un autre ordre.',
    facile: 'Vos goûts sont gardés.\nVous pouvez tout revoir.',
    en: 'Your tastes are saved. You can see everything again in another order.',
  },
  again: { fr: 'Je revois tout', facile: 'Je revois tout', en: 'See everything again' },
  full: {
    fr: 'Vous avez déjà {most} goûts',
    facile: 'Vous avez déjà {most} goûts',
    en: 'You already have {most} tastes',
  },
  fullText: {
    fr: 'Pour en découvrir d’autres, enlevez-en un d’abord.',
    facile: 'Enlevez un goût.\nAprès, vous en verrez d’autres.',
    en: 'To discover others, take one away first.',
  },
})
