import { words } from '../../platform/words.ts'

export const impactWords = words('impact', {
  beforeTitle: {
    fr: 'Avant de commencer, comment vous sentez-vous ?',
    facile: 'Comment vous sentez-vous ?',
    en: 'Before you start, how do you feel?',
  },
  beforeHint: {
    fr: 'Trois phrases. Il n’y a pas de bonne réponse. Vous seul voyez les vôtres.',
    facile: 'Il y a trois phrases.\nIl n’y a pas de bonne réponse.',
    en: 'Three sentences. There is no right answer. Only you see yours.',
  },
  afterTitle: {
    fr: 'Et maintenant, comment vous sentez-vous ?',
    facile: 'Et maintenant ?',
    en: 'And now, how do you feel?',
  },
  sentencesHint: {
    fr: 'Les mêmes trois phrases. Vous seul voyez vos réponses.',
    facile: 'Il y a trois phrases.\nVous seul voyez vos réponses.',
    en: 'The same three sentences. Only you see your answers.',
  },
  recallTitle: {
    fr: 'Et avant de venir ici ?',
    facile: 'Et avant de venir ici ?',
    en: 'And before coming here?',
  },
  recallHint: {
    fr: 'De mémoire, comme cela vous vient.',
    facile: 'Répondez comme cela vous vient.',
    en: 'From memory, as it comes to you.',
  },
  verdictTitle: {
    fr: 'Pour finir, deux questions',
    facile: 'Deux questions pour finir',
    en: 'Two last questions',
  },
  know: {
    fr: 'Je sais dire ce que je sais faire.',
    facile: 'Je sais ce que je sais faire.',
    en: 'I know what I can do.',
  },
  tell: {
    fr: 'Je peux en parler à un employeur.',
    facile: 'Je peux en parler à un employeur.',
    en: 'I can talk about it to an employer.',
  },
  next: {
    fr: 'Je vois quoi faire ensuite.',
    facile: 'Je vois quoi faire après.',
    en: 'I see what to do next.',
  },
  degree1: { fr: 'Pas du tout', facile: 'Non', en: 'Not at all' },
  degree2: { fr: 'Un peu', facile: 'Un peu', en: 'A little' },
  degree3: { fr: 'Assez', facile: 'Assez', en: 'Fairly' },
  degree4: { fr: 'Tout à fait', facile: 'Oui', en: 'Quite' },
  project: {
    fr: 'Avez-vous un projet en route ?',
    facile: 'Avez-vous un projet ?',
    en: 'Do you have a project under way?',
  },
  discovered: {
    fr: 'Avez-vous trouvé des choses que vous savez faire sans y avoir pensé ?',
    facile: 'Avez-vous trouvé des choses que vous savez faire ?',
    en: 'Did you find things you can do and had not thought of?',
  },
  yes: { fr: 'Oui', facile: 'Oui', en: 'Yes' },
  'a-little': { fr: 'Un peu', facile: 'Un peu', en: 'A little' },
  no: { fr: 'Pas encore', facile: 'Pas encore', en: 'Not yet' },
  keep: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  skip: { fr: 'Je passe', facile: 'Je passe', en: 'Skip' },
  thanks: { fr: 'Merci, c’est noté.', facile: 'Merci.', en: 'Thank you, it is noted.' },
  sentenceNeeded: {
    fr: 'Choisissez une réponse pour cette phrase.',
    facile: 'Choisissez une réponse ici.',
    en: 'Choose an answer for this sentence.',
  },
  resultTitle: { fr: 'Ce qui a changé', facile: 'Ce qui a changé', en: 'What has changed' },
  grew: {
    fr: 'Vous le dites plus fort qu’avant :',
    facile: 'Vous le dites plus fort :',
    en: 'You say it more firmly than before:',
  },
  steady: {
    fr: 'Vos réponses sont les mêmes qu’avant. C’est possible aussi : une expérience de plus aide souvent.',
    facile: 'Vos réponses sont les mêmes.\nRacontez une autre expérience.\nCela aide souvent.',
    en: 'Your answers are the same as before. That happens: one more experience often helps.',
  },
  again: { fr: 'Changer mes réponses', facile: 'Changer mes réponses', en: 'Change my answers' },
  toCard: { fr: 'Voir ma carte', facile: 'Voir ma carte', en: 'See my card' },
  counted: {
    fr: 'Vos réponses entrent dans un compte sans nom, avec au moins dix autres personnes.',
    facile: 'Nous comptons les réponses.\nVotre nom n’y est pas.',
    en: 'Your answers enter a nameless count, with at least ten other people.',
  },
})
