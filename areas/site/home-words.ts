import { words } from '../../platform/words.ts'

export const homeWords = words('home', {
  title: {
    fr: 'Vous savez faire plus que vous ne croyez.',
    facile: 'Vous savez faire beaucoup de choses.',
    en: 'You know how to do more than you think.',
  },
  lead: {
    fr: 'Racontez une chose que vous avez vécue. Un petit boulot, un repas pour dix, un match, un coup de main.',
    facile: 'Racontez une chose que vous avez faite.\nUn petit travail.\nUn repas.\nUn match.',
    en: 'Tell one thing you lived. A small job, a meal for ten, a match, a helping hand.',
  },
  together: {
    fr: 'On trouve ensemble ce que vous savez faire.',
    facile: 'On cherche ensemble.\nOn trouve ce que vous savez faire.',
    en: 'Together we find what you know how to do.',
  },
  example: {
    fr: 'J’ai étiqueté des produits et je les ai mis en rayon.',
    facile: 'J’ai mis des produits en rayon.',
    en: 'I labelled products and put them on the shelves.',
  },
  exampleIntro: { fr: 'Par exemple', facile: 'Un exemple', en: 'For example' },
  exampleOrganise: {
    fr: 'Organiser son travail',
    facile: 'Organiser son travail',
    en: 'Organise one’s work',
  },
  exampleRules: { fr: 'Suivre les règles', facile: 'Suivre les règles', en: 'Follow the rules' },
  start: { fr: 'Je commence', facile: 'Je commence', en: 'I start' },
  resume: { fr: 'J’ai un code', facile: 'J’ai un code', en: 'I have a code' },
  goOn: { fr: 'Je continue', facile: 'Je continue', en: 'I go on' },
  promise: {
    fr: '5 minutes. Gratuit. Sans e-mail. Vous seul voyez ce que vous écrivez.',
    facile: '5 minutes.\nGratuit.\nSans e-mail.\nVous seul voyez vos réponses.',
    en: '5 minutes. Free. No e-mail. Only you see what you write.',
  },
  stepsTitle: { fr: 'Comment ça se passe', facile: 'Comment ça se passe', en: 'How it goes' },
  step1: { fr: 'Vous racontez', facile: 'Vous racontez', en: 'You tell' },
  step1Text: {
    fr: 'Une expérience de la vie, du sport, d’un stage ou du travail. Avec des images et vos mots.',
    facile: 'Une chose de votre vie.\nAvec des images.\nAvec vos mots.',
    en: 'Something from life, sport, a placement or work. With pictures and your words.',
  },
  step2: {
    fr: 'Vous voyez ce que vous savez faire',
    facile: 'Vous voyez ce que vous savez faire',
    en: 'You see what you know how to do',
  },
  step2Text: {
    fr: 'Chaque idée vient d’une chose que vous avez faite. Vous gardez, ou pas.',
    facile: 'On vous montre des idées.\nVous gardez ou vous enlevez.',
    en: 'Each idea comes from something you did. You keep it, or not.',
  },
  step3: {
    fr: 'Vous découvrez des métiers',
    facile: 'Vous découvrez des métiers',
    en: 'You discover occupations',
  },
  step3Text: {
    fr: 'Des proches, et des surprises. On dit toujours pourquoi.',
    facile: 'Des métiers proches de vous.\nEt des surprises.\nOn dit pourquoi.',
    en: 'Close ones, and surprises. We always say why.',
  },
  forPros: {
    fr: 'Vous accompagnez des personnes ?',
    facile: 'Vous aidez des personnes ?',
    en: 'Do you accompany people?',
  },
  forProsText: {
    fr: 'Essayez comme un participant, puis proposez-le en atelier.',
    facile: 'Essayez d’abord.\nPuis proposez-le en groupe.',
    en: 'Try it as a participant, then offer it in a workshop.',
  },
  proDoor: {
    fr: 'Espace des professionnels',
    facile: 'Espace des professionnels',
    en: 'Professionals’ space',
  },
})
