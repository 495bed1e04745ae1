import { words } from '../../platform/words.ts'
import { levelWords } from './level-words.ts'
import { tellingWords } from './telling-words.ts'

/** Every sentence of telling an experience, and of the notebook where experiences are kept. */
export const experienceWords = words('experiences', {
  ...tellingWords,
  ...levelWords,

  summaryTitle: { fr: 'Tout est là ?', facile: 'Tout est là ?', en: 'Is everything there?' },
  summaryHint: {
    fr: 'Vous pouvez tout changer, maintenant ou plus tard.',
    facile: 'Vous pouvez tout changer.',
    en: 'You can change everything, now or later.',
  },
  allGood: { fr: 'C’est bon', facile: 'C’est bon', en: 'That’s right' },
  kind: { fr: 'C’était', facile: 'C’était', en: 'It was' },
  what: { fr: 'Mon vécu', facile: 'Mon vécu', en: 'What I lived' },
  done: { fr: 'Ce que j’ai fait', facile: 'Ce que j’ai fait', en: 'What I did' },
  know: { fr: 'Ce que je sais faire', facile: 'Ce que je sais faire', en: 'What I can do' },
  when: { fr: 'Quand', facile: 'Quand', en: 'When' },
  where: { fr: 'Où', facile: 'Où', en: 'Where' },
  photos: { fr: 'Mes photos', facile: 'Mes photos', en: 'My photos' },
  voice: { fr: 'Ma voix', facile: 'Ma voix', en: 'My voice' },
  notSaid: { fr: 'Pas dit', facile: 'Pas dit', en: 'Not said' },
  levelLater: { fr: 'À dire plus tard', facile: 'À dire plus tard', en: 'To be said later' },
  change: { fr: 'Changer', facile: 'Changer', en: 'Change' },
  changeWhat: { fr: '{what} : changer', facile: '{what} : changer', en: '{what}: change' },
  more: {
    fr: 'Que voulez-vous faire d’autre ?',
    facile: 'Et aussi',
    en: 'What else would you like to do?',
  },
  duplicate: {
    fr: 'Je l’ai fait aussi ailleurs',
    facile: 'Je l’ai fait aussi ailleurs',
    en: 'I also did this elsewhere',
  },
  duplicateHint: {
    fr: 'On copie tout, sauf le lieu et la date.',
    facile: 'On copie tout.\nPas le lieu ni la date.',
    en: 'Everything is copied, except where and when.',
  },
  delete: { fr: 'Je supprime', facile: 'Je supprime', en: 'Delete' },
  deleteHint: {
    fr: 'Vous avez une journée pour changer d’avis.',
    facile: 'Vous avez 1 jour pour changer d’avis.',
    en: 'You have one day to change your mind.',
  },
  toNotebook: { fr: 'Retour à mon vécu', facile: 'Retour à mon vécu', en: 'Back to what I lived' },
  deleted: {
    fr: 'C’est supprimé. Vous pouvez annuler pendant une journée.',
    facile: 'C’est supprimé.\nVous pouvez annuler pendant 1 jour.',
    en: 'Deleted. You can undo this for one day.',
  },
  restored: {
    fr: 'C’est revenu, comme avant.',
    facile: 'C’est revenu.',
    en: 'It is back, as it was.',
  },
  duplicated: {
    fr: 'C’est copié. Dites seulement quand et où.',
    facile: 'C’est copié.\nDites quand et où.',
    en: 'Copied. Just say when and where.',
  },
  duplicatedDraft: {
    fr: 'C’est copié. Vous pouvez continuer ici.',
    facile: 'C’est copié.\nVous pouvez continuer ici.',
    en: 'Copied. You can go on here.',
  },
  finished: {
    fr: 'Vous savez faire {count} {count|chose|choses} de plus.',
    facile: 'Vous savez faire {count} {count|chose|choses} de plus.',
    en: 'You know how to do {count} more {count|thing|things}.',
  },
  finishedPlain: {
    fr: 'C’est gardé. Merci d’avoir raconté.',
    facile: 'C’est gardé.\nMerci.',
    en: 'Saved. Thank you for telling.',
  },
  notFound: {
    fr: 'Cette expérience n’est pas là.',
    facile: 'Cette expérience n’est pas là.',
    en: 'This experience is not here.',
  },
  tooManyExperiences: {
    fr: 'Votre carnet est plein : {max} expériences. Supprimez-en une pour en ajouter.',
    facile: 'Votre carnet est plein.\nSupprimez une expérience.',
    en: 'Your notebook is full: {max} experiences. Delete one to add another.',
  },

  hubTitle: { fr: 'Mon vécu', facile: 'Mon vécu', en: 'What I lived' },
  hubIntro: {
    fr: 'Vous seul voyez cette page.',
    facile: 'Vous seul voyez cette page.',
    en: 'Only you see this page.',
  },
  emptyTitle: {
    fr: 'Racontez une chose que vous avez faite',
    facile: 'Racontez une chose',
    en: 'Tell one thing you did',
  },
  emptyText: {
    fr: 'Un repas pour dix, un coup de main, un match, un petit boulot. Une seule suffit pour voir ce que vous savez faire.',
    facile: 'Un repas, un coup de main, un match.\nUne seule chose suffit.',
    en: 'A meal for ten, a helping hand, a match, a small job. One is enough to see what you can do.',
  },
  beforeFeeling: {
    fr: 'Trois phrases avant de commencer, si vous voulez',
    facile: 'Trois phrases avant de commencer',
    en: 'Three sentences before you start, if you like',
  },
  ideas: { fr: 'Par exemple', facile: 'Par exemple', en: 'For example' },
  tell: { fr: 'Je raconte', facile: 'Je raconte', en: 'I tell' },
  tellMore: {
    fr: 'Je raconte autre chose',
    facile: 'Je raconte autre chose',
    en: 'I tell something else',
  },
  drafts: { fr: 'À finir', facile: 'À finir', en: 'To finish' },
  draft: { fr: 'À finir', facile: 'À finir', en: 'To finish' },
  finish: { fr: 'Je finis', facile: 'Je finis', en: 'Finish' },
  untitled: { fr: 'Pas encore de nom', facile: 'Pas encore de nom', en: 'No name yet' },
  told: { fr: 'Ce que j’ai raconté', facile: 'Ce que j’ai raconté', en: 'What I have told' },
  seeIt: { fr: 'Je regarde', facile: 'Je regarde', en: 'Look' },
  nextTitle: { fr: 'Et maintenant ?', facile: 'Et maintenant ?', en: 'What now?' },
  nextCard: {
    fr: 'Votre carte montre tout ce que vous savez faire.',
    facile: 'Votre carte montre ce que vous savez faire.',
    en: 'Your card shows everything you can do.',
  },
  seeCard: { fr: 'Je vois ma carte', facile: 'Je vois ma carte', en: 'See my card' },
  seeInterests: {
    fr: 'Je dis ce que j’aime',
    facile: 'Je dis ce que j’aime',
    en: 'Say what I like',
  },
  seeOccupations: {
    fr: 'Je vois des métiers',
    facile: 'Je vois des métiers',
    en: 'See occupations',
  },
  lifePeriods: {
    fr: 'Mes périodes de vie',
    facile: 'Mes périodes de vie',
    en: 'Times of my life',
  },
  keepTitle: { fr: 'Gardez votre code', facile: 'Gardez votre code', en: 'Keep your code' },
  keepText: {
    fr: 'Sans lui, vous ne pourrez pas revenir sur un autre téléphone.',
    facile: 'Le code ouvre votre carnet.\nIl marche sur un autre téléphone.',
    en: 'Without it, you cannot come back on another phone.',
  },
  keepCode: { fr: 'Je garde mon code', facile: 'Je garde mon code', en: 'Keep my code' },
  titleMoved: {
    fr: 'La liste officielle des métiers a changé : ce nom est maintenant rangé sous « {to} » (avant : « {from} »). Votre récit n’a pas bougé.',
    facile:
      'La liste des métiers a changé.\nCe nom est maintenant sous « {to} ».\nVotre récit n’a pas changé.',
    en: 'The official list of occupations has changed: this name now stands under “{to}” (before: “{from}”). Your story has not moved.',
  },
})
