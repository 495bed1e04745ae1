import { words } from '../../platform/words.ts'

/** The sheet on which three people write a badge: one page, six questions. */
export const criteriaSheetWords = words('criteriaSheet', {
  title: {
    fr: 'Écrire un badge ensemble',
    facile: 'Écrire un badge ensemble',
    en: 'Write a badge together',
  },
  intro: {
    fr: 'À remplir à trois : la personne, celle qui l’accompagne, et celle qui l’a vue faire.',
    facile: 'Une personne a su faire quelque chose.\nÉcrivez-le ensemble.',
    en: 'To fill in together: the person, whoever accompanies them, and whoever saw them do it.',
  },
  name: { fr: 'Nom du badge', facile: 'Nom du badge', en: 'Name of the badge' },
  day: { fr: 'Date', facile: 'Date', en: 'Date' },
  purpose: {
    fr: 'À quoi sert ce badge ?',
    facile: 'À quoi sert ce badge ?',
    en: 'What is this badge for?',
  },
  purposeHint: {
    fr: 'Ce qu’il permet de dire, et à qui on le montrera.',
    facile: 'À qui va-t-on le montrer ?',
    en: 'What it lets one say, and to whom it will be shown.',
  },
  shape: {
    fr: 'Quelle forme a-t-il ?',
    facile: 'Quelle image choisir ?',
    en: 'What does it look like?',
  },
  shapeHint: {
    fr: 'Une image, une couleur, trois mots. Dessinez dans le rond.',
    facile: 'Dessinez dans le rond.',
    en: 'A picture, a colour, three words. Draw in the circle.',
  },
  content: {
    fr: 'Que contient-il ?',
    facile: 'Que faut-il savoir faire ?',
    en: 'What is in it?',
  },
  contentHint: {
    fr: 'Des gestes que l’on voit. Pour chacun : où et comment on l’a vu.',
    facile: 'Écrivez ce que l’on voit.',
    en: 'Things one can see. For each: where and how it was seen.',
  },
  canDo: { fr: 'Sait…', facile: 'Sait…', en: 'Can…' },
  seenAt: {
    fr: 'On l’a vu quand…',
    facile: 'On l’a vu quand…',
    en: 'It was seen when…',
  },
  giver: { fr: 'Qui le donne ?', facile: 'Qui le donne ?', en: 'Who gives it?' },
  giverHint: {
    fr: 'La structure, et la personne qui signe pour elle.',
    facile: 'Le nom de la structure.\nLe nom de qui signe.',
    en: 'The organisation, and who signs for it.',
  },
  worth: { fr: 'Que vaut-il ?', facile: 'Que vaut-il ?', en: 'What is it worth?' },
  worthHint: {
    fr: 'Qui d’autre l’approuve ? Combien de temps reste-t-il vrai ?',
    facile: 'Qui est d’accord avec ce badge ?',
    en: 'Who else approves it? For how long does it stay true?',
  },
  onCv: {
    fr: 'Comment l’utiliser sur un CV ?',
    facile: 'Comment le mettre sur un CV ?',
    en: 'How can it be used on a CV?',
  },
  onCvHint: {
    fr: 'La phrase que la personne pourra écrire.',
    facile: 'Écrivez la phrase du CV.',
    en: 'The sentence the person will be able to write.',
  },
  foot: {
    fr: 'Chacun relit, et dit s’il est d’accord. Ce n’est ni une note, ni un diplôme.',
    facile: 'Relisez ensemble.\nTout le monde est d’accord ?',
    en: 'Everybody reads it again, and says if they agree. It is no mark and no diploma.',
  },
  agreed: { fr: 'Nous sommes d’accord', facile: 'Nous sommes d’accord', en: 'We agree' },
  circle: {
    fr: 'Un rond vide, pour dessiner le badge',
    facile: 'Un rond vide, pour dessiner le badge',
    en: 'An empty circle, to draw the badge in',
  },
})
