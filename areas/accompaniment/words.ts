import { words } from '../../platform/words.ts'

/** For the person who looks before sharing, and for the parts themselves. */
export const partWords = words('parts', {
  preview: {
    fr: 'Voici ce que {name} verra',
    facile: 'Voici ce que {name} voit',
    en: 'Here is what {name} will see',
  },
  previewHint: {
    fr: 'Regardez bien. {name} ne verra rien d’autre, et ne pourra rien changer.',
    facile: 'Regardez bien.\n{name} ne voit rien d’autre.\n{name} ne change rien.',
    en: 'Have a good look. {name} will see nothing else, and cannot change anything.',
  },
  previewPart: { fr: 'Je regarde', facile: 'Je regarde', en: 'I look' },
  willRead: {
    fr: '{name} pourra lire {what} jusqu’au {day}. Chaque lecture sera notée.',
    facile: '{name} peut lire {what}.\nJusqu’au {day}.\nVous verrez chaque lecture.',
    en: '{name} will be able to read {what} until {day}. Each reading will be noted.',
  },
  underName: {
    fr: 'Votre prénom sera écrit : {nickname}.',
    facile: 'Votre prénom est écrit : {nickname}.',
    en: 'Your name will be shown: {nickname}.',
  },
  withoutName: {
    fr: 'Aucun prénom ne sera écrit : vous n’en avez pas donné.',
    facile: 'Aucun prénom n’est écrit.',
    en: 'No name will be shown: you gave none.',
  },
  confirm: { fr: 'Je montre', facile: 'Je montre', en: 'I show it' },
  notNow: { fr: 'Pas maintenant', facile: 'Pas maintenant', en: 'Not now' },
  card: { fr: 'Ma carte', facile: 'Ma carte', en: 'My card' },
  experiences: { fr: 'Mes expériences', facile: 'Mon vécu', en: 'My experiences' },
  likes: {
    fr: 'Mes goûts et mes métiers',
    facile: 'Mes goûts et mes métiers',
    en: 'My tastes and occupations',
  },
  noSkill: {
    fr: 'La carte est encore vide.',
    facile: 'La carte est vide.',
    en: 'The card is still empty.',
  },
  noExperience: {
    fr: 'Aucune expérience n’est finie pour l’instant.',
    facile: 'Aucune expérience n’est finie.',
    en: 'No experience is finished yet.',
  },
  liked: { fr: 'Ce qui plaît', facile: 'Ce qui plaît', en: 'What is liked' },
  noLiked: { fr: 'Rien n’est choisi.', facile: 'Rien n’est choisi.', en: 'Nothing is chosen.' },
  favourites: { fr: 'Métiers gardés', facile: 'Métiers gardés', en: 'Occupations kept' },
  noFavourite: {
    fr: 'Aucun métier n’est gardé.',
    facile: 'Aucun métier n’est gardé.',
    en: 'No occupation is kept.',
  },
})

/** For people at work. */
export const peopleProfessionalWords = words('people', {
  title: {
    fr: 'Les personnes qui partagent avec moi',
    facile: 'Les personnes qui me montrent',
    en: 'People who share with me',
  },
  intro: {
    fr: 'Chacune a choisi ce que vous pouvez lire, et peut arrêter à tout moment. Elle voit chaque lecture.',
    facile:
      'Chaque personne choisit ce que vous lisez.\nElle peut arrêter.\nElle voit vos lectures.',
    en: 'Each has chosen what you can read, and may stop at any time. They see each reading.',
  },
  none: {
    fr: 'Personne ne partage avec vous pour l’instant',
    facile: 'Personne ne partage avec vous',
    en: 'Nobody shares with you yet',
  },
  noneText: {
    fr: 'Montrez votre code de partage. La personne le tape, choisit ce qu’elle montre, puis confirme.',
    facile: 'Montrez votre code.\nLa personne choisit.',
    en: 'Show your share code. The person types it, chooses what to show, then confirms.',
  },
  code: { fr: 'Mon code de partage', facile: 'Mon code de partage', en: 'My share code' },
  person: { fr: 'Personne', facile: 'Personne', en: 'Person' },
  shows: { fr: 'Montre', facile: 'Montre', en: 'Shows' },
  since: { fr: 'Depuis le', facile: 'Depuis le', en: 'Since' },
  until: { fr: 'Jusqu’au', facile: 'Jusqu’au', en: 'Until' },
  noName: { fr: 'Sans prénom', facile: 'Sans prénom', en: 'No name given' },
  card: { fr: 'Sa carte', facile: 'Sa carte', en: 'Their card' },
  experiences: { fr: 'Ses expériences', facile: 'Son vécu', en: 'Their experiences' },
  likes: {
    fr: 'Ses goûts et ses métiers',
    facile: 'Ses goûts et ses métiers',
    en: 'Their tastes and occupations',
  },
  readOnly: {
    fr: 'Vous lisez sans rien changer, jusqu’au {day}. Cette lecture est notée, et la personne la voit.',
    facile: 'Vous lisez.\nVous ne changez rien.\nJusqu’au {day}.\nLa personne voit votre lecture.',
    en: 'You read without changing anything, until {day}. This reading is noted, and the person sees it.',
  },
  parts: { fr: 'Ce que la personne montre', facile: 'Ce qu’elle montre', en: 'What they show' },
  form: {
    fr: 'Moins de 15 ans : autorisation signée',
    facile: 'Moins de 15 ans : autorisation signée',
    en: 'Under 15: signed form',
  },
  formText: {
    fr: 'Sans l’autorisation signée d’un parent, cette personne ne peut rien publier ni contacter un employeur. Gardez le papier dans la structure.',
    facile: 'Il faut la signature d’un parent.\nGardez le papier.',
    en: 'Without a form signed by a parent, this person can neither publish nor contact an employer. Keep the paper in the structure.',
  },
  formHeld: {
    fr: 'Nous avons l’autorisation signée',
    facile: 'Nous avons l’autorisation',
    en: 'We hold the signed form',
  },
  formNoted: { fr: 'C’est noté.', facile: 'C’est noté.', en: 'Noted.' },
  backToPeople: {
    fr: 'Retour à la liste',
    facile: 'Retour à la liste',
    en: 'Back to the list',
  },
})
