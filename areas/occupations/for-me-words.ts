import { words } from '../../platform/words.ts'

/** What people read when they ask themselves whether an occupation is for them. */
export const forMeWords = words('occupationForMe', {
  forMe: { fr: 'C’est pour moi ?', facile: 'C’est pour moi ?', en: 'Is it for me?' },
  ask: {
    fr: 'Est-ce que cela vous irait ?',
    facile: 'Cela vous va ?',
    en: 'Would it suit you?',
  },
  askHint: {
    fr: '{title}. Vos réponses servent aussi pour les autres métiers : on ne redemande rien.',
    facile: 'Le métier : {title}.\nOn garde vos réponses.',
    en: '{title}. Your answers also serve for other occupations: nothing is asked twice.',
  },
  taste: {
    fr: '« {what} » C’est vrai pour vous ?',
    facile: '« {what} »\nC’est vrai pour vous ?',
    en: '“{what}” Is it true for you?',
  },
  yes: { fr: 'Oui', facile: 'Oui', en: 'Yes' },
  no: { fr: 'Non', facile: 'Non', en: 'No' },
  unknown: { fr: 'Je ne sais pas', facile: 'Je ne sais pas', en: 'I don’t know' },
  part: { fr: 'C’est pour moi ?', facile: 'C’est pour moi ?', en: 'Is it for me?' },
  next: { fr: 'Je continue', facile: 'Je continue', en: 'Continue' },
  later: { fr: 'Revenir au métier', facile: 'Revenir au métier', en: 'Back to the occupation' },

  sumTitle: {
    fr: 'Pour vous, ce métier ?',
    facile: 'C’est pour vous ?',
    en: 'This occupation, for you?',
  },
  allFits: {
    fr: 'Tout ce que vous avez dit va avec ce métier.',
    facile: 'Ce métier va avec vos réponses.',
    en: 'Everything you said goes with this occupation.',
  },
  mostFits: {
    fr: 'Beaucoup de choses vous vont. {count} {count|point|points} à bien regarder.',
    facile: 'Beaucoup de choses vous vont.\nIl faut regarder {count} {count|chose|choses}.',
    en: 'Many things suit you. {count} {count|point|points} to look at closely.',
  },
  fewFits: {
    fr: 'Plusieurs choses ne vous vont pas. Allez voir sur place avant de décider.',
    facile: 'Plusieurs choses ne vous vont pas.\nAllez voir ce métier.',
    en: 'Several things do not suit you. Go and see before you decide.',
  },
  notSure: {
    fr: 'Vous ne savez pas encore. C’est normal : allez voir sur place.',
    facile: 'Vous ne savez pas encore.\nC’est normal.\nAllez voir ce métier.',
    en: 'You do not know yet. That is normal: go and see.',
  },
  fits: { fr: 'Ce qui vous va', facile: 'Ce qui va', en: 'What suits you' },
  fitsNot: {
    fr: 'Ce qui ne vous va pas',
    facile: 'Ce qui ne va pas',
    en: 'What does not suit you',
  },
  open: { fr: 'Ce que vous ne savez pas', facile: 'Vous ne savez pas', en: 'What you do not know' },
  onSite: {
    fr: 'À regarder en immersion',
    facile: 'À regarder sur place',
    en: 'What to look at on site',
  },
  onSiteText: {
    fr: 'Une immersion, c’est quelques jours dans une entreprise pour voir le métier. Vous pouvez demander :',
    facile: 'Vous allez quelques jours dans une entreprise.\nVous pouvez demander :',
    en: 'A few days in a company show you the occupation. You may ask:',
  },
  onSiteAll: {
    fr: 'Même quand tout vous va, une journée sur place aide à décider.',
    facile: 'Allez voir une journée.\nCela aide à choisir.',
    en: 'Even when everything suits you, a day on site helps to decide.',
  },
  hours: {
    fr: 'Les horaires : demandez à voir le planning d’une vraie semaine.',
    facile: 'Les heures : demandez les heures de la semaine.',
    en: 'Hours: ask to see the schedule of a real week.',
  },
  effort: {
    fr: 'L’effort : regardez ce que le corps fait du matin au soir.',
    facile: 'L’effort : regardez ce que le corps fait.',
    en: 'Effort: look at what the body does from morning to evening.',
  },
  place: {
    fr: 'Le lieu : restez-y quelques heures, et voyez si vous y êtes bien.',
    facile: 'Le lieu : restez un moment.\nVoyez si vous y êtes bien.',
    en: 'The place: stay a few hours, and see whether you feel well there.',
  },
  people: {
    fr: 'Les gens : regardez avec qui on est, et combien de temps.',
    facile: 'Les gens : regardez avec qui on est.',
    en: 'People: look at whom one is with, and for how long.',
  },
  tools: {
    fr: 'Les outils : demandez à les essayer, même cinq minutes.',
    facile: 'Les outils : demandez à essayer.',
    en: 'Tools: ask to try them, even for five minutes.',
  },
  entry: {
    fr: 'L’entrée : demandez à chacun comment il est arrivé là.',
    facile: 'L’entrée : demandez aux gens leur chemin.',
    en: 'Getting in: ask each one how they came there.',
  },
  laterOn: {
    fr: 'La suite : demandez ce que l’on peut faire après quelques années.',
    facile: 'La suite : demandez ce que l’on fait après.',
    en: 'Later on: ask what one may do after a few years.',
  },
  heart: {
    fr: 'Le cœur du métier : demandez à faire un vrai geste, même petit.',
    facile: 'Le travail : demandez à faire un geste.',
    en: 'The heart of it: ask to do one real gesture, even a small one.',
  },
  answerLabel: { fr: 'Vos réponses', facile: 'Vos réponses', en: 'Your answers' },
  change: { fr: 'Changer', facile: 'Changer', en: 'Change' },
  tryIt: { fr: 'Je veux essayer', facile: 'Je veux essayer', en: 'I want to try' },
  compare: {
    fr: 'Comparer avec un autre métier',
    facile: 'Comparer avec un autre métier',
    en: 'Compare with another occupation',
  },
  keptAnswers: {
    fr: 'C’est gardé. Vos réponses comptent un peu dans vos idées de métiers.',
    facile: 'C’est gardé.\nVos réponses comptent un peu dans vos idées.',
    en: 'Saved. Your answers count a little in your ideas of occupations.',
  },
})
