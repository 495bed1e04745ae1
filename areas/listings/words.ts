import { words } from '../../platform/words.ts'

/** What people read on what changed in their ideas of occupations. */
export const historyWords = words('listings', {
  historyTitle: {
    fr: 'Ce qui a changé dans vos idées',
    facile: 'Ce qui a changé',
    en: 'What changed in your ideas',
  },
  historyIntro: {
    fr: 'Chaque fois que vous ajoutez une chose, vos idées de métiers bougent.',
    facile: 'Vous ajoutez une chose.\nVos idées de métiers changent.',
    en: 'Each time you add something, your ideas of occupations move.',
  },
  first: {
    fr: 'Le début : vos premières idées.',
    facile: 'Vos premières idées.',
    en: 'The start: your first ideas.',
  },
  because: { fr: 'Pourquoi', facile: 'Pourquoi', en: 'Why' },
  entered: { fr: 'Entrés', facile: 'Nouveaux métiers', en: 'In' },
  left: { fr: 'Sortis', facile: 'Métiers enlevés', en: 'Out' },
  moved: { fr: 'Changés de liste', facile: 'Dans une autre liste', en: 'Moved to another list' },
  inList: { fr: '(liste « {list} »)', facile: 'liste « {list} »', en: '(list “{list}”)' },
  moreOnes: {
    fr: 'Et {count} {count|autre|autres}.',
    facile: 'Et {count} {count|autre|autres}.',
    en: 'And {count} {count|other|others}.',
  },
  otherOrder: {
    fr: 'Les mêmes métiers, dans un autre ordre.',
    facile: 'Les mêmes métiers.\nL’ordre a changé.',
    en: 'The same occupations, in another order.',
  },
  told: {
    fr: 'Vous avez raconté « {title} ».',
    facile: 'Vous avez raconté « {title} ».',
    en: 'You told “{title}”.',
  },
  changed: {
    fr: 'Vous avez changé « {title} ».',
    facile: 'Vous avez changé « {title} ».',
    en: 'You changed “{title}”.',
  },
  anExperience: { fr: 'une expérience', facile: 'une expérience', en: 'an experience' },
  leftOut: {
    fr: 'Une expérience ne compte plus.',
    facile: 'Une expérience ne compte plus.',
    en: 'One experience no longer counts.',
  },
  liked: { fr: 'Vous aimez : {list}.', facile: 'Vous aimez : {list}.', en: 'You like: {list}.' },
  unliked: {
    fr: 'Ce goût ne compte plus : {list}.',
    facile: 'Ce goût ne compte plus : {list}.',
    en: 'This taste no longer counts: {list}.',
  },
  reordered: {
    fr: 'Vous avez rangé vos goûts autrement.',
    facile: 'Vous avez rangé vos goûts.',
    en: 'You put your tastes in another order.',
  },
  filtered: {
    fr: 'Vous avez changé ce qui compte pour vous.',
    facile: 'Vous avez changé ce qui compte.',
    en: 'You changed what counts for you.',
  },
  answered: {
    fr: 'Vous avez dit ce qui vous va ou non : {list}.',
    facile: 'Vous avez répondu : {list}.',
    en: 'You said what suits you or not: {list}.',
  },
  refusedOnes: {
    fr: 'Vous avez dit « pas pour moi » : {list}.',
    facile: 'Vous avez dit non : {list}.',
    en: 'You said “not for me”: {list}.',
  },
  putBackOnes: {
    fr: 'Vous avez remis : {list}.',
    facile: 'Vous avez remis : {list}.',
    en: 'You put back: {list}.',
  },
  newData: {
    fr: 'La liste des métiers de France a été mise à jour.',
    facile: 'La liste des métiers a changé.',
    en: 'The list of occupations was updated.',
  },
  timePassed: {
    fr: 'Du temps a passé. Ce qui est ancien compte un peu moins.',
    facile: 'Du temps a passé.\nLes choses anciennes comptent moins.',
    en: 'Time has passed. What is old counts a little less.',
  },
  noHistory: {
    fr: 'Rien n’a encore changé',
    facile: 'Rien n’a changé',
    en: 'Nothing has changed yet',
  },
  noHistoryText: {
    fr: 'Racontez une chose vécue, ou dites ce que vous aimez. Vous verrez ici ce qui entre et ce qui sort.',
    facile: 'Racontez une chose de votre vie.\nVous verrez ici les nouveaux métiers.',
    en: 'Tell something you lived, or say what you like. You will see here what comes in and what goes out.',
  },
})
