import { words } from '../../platform/words.ts'

/** What people read about ideas of occupations. */
export const occupationWords = words('occupations', {
  title: {
    fr: 'Des métiers pour vous',
    facile: 'Des métiers pour vous',
    en: 'Occupations for you',
  },
  intro: {
    fr: 'Ce sont des idées. Vous gardez celles qui vous plaisent.',
    facile: 'Ce sont des idées.\nVous gardez ce qui vous plaît.',
    en: 'These are ideas. You keep those you like. Their names and skills are in French, as in job offers.',
  },
  lists: { fr: 'Trois façons de chercher', facile: 'Trois listes', en: 'Three ways to look' },
  close: { fr: 'Proches', facile: 'Proches', en: 'Close' },
  opening: { fr: 'Ouverture', facile: 'Un peu plus loin', en: 'Opening' },
  surprise: { fr: 'Surprise', facile: 'Surprise', en: 'Surprise' },
  closeText: {
    fr: 'Ils demandent ce que vous savez déjà faire.',
    facile: 'Vous savez déjà faire une partie de ces métiers.',
    en: 'They ask what you already know how to do.',
  },
  openingText: {
    fr: 'Ils vous vont bien, sauf sur un point qui change.',
    facile: 'Ces métiers vous vont bien.\nUne seule chose change.',
    en: 'They fit you, except on one point that changes.',
  },
  surpriseText: {
    fr: 'Vous n’y pensiez pas. Pourtant, quelque chose vous y relie.',
    facile: 'Vous n’y pensiez pas.\nPourtant, cela peut vous aller.',
    en: 'You did not think of them. Yet something links you to them.',
  },
  basedOn: {
    fr: 'D’après {experiences} {experiences|expérience|expériences} et {interests} {interests|goût|goûts}.',
    facile:
      'On a regardé {experiences} {experiences|expérience|expériences}.\nOn a regardé {interests} {interests|goût|goûts}.',
    en: 'Based on {experiences} {experiences|experience|experiences} and {interests} {interests|taste|tastes}.',
  },
  basedOnOne: {
    fr: 'Une seule expérience, c’est un bon début. Une deuxième donnera d’autres idées.',
    facile:
      'Vous avez raconté une expérience.\nRacontez une autre expérience.\nOn trouvera plus d’idées.',
    en: 'One experience is a good start. A second one will bring other ideas.',
  },
  change: { fr: 'Changer ce qui compte', facile: 'Changer', en: 'Change what counts' },
  tellMore: {
    fr: 'Raconter une expérience',
    facile: 'Raconter une expérience',
    en: 'Tell an experience',
  },
  sayTastes: { fr: 'Dire mes goûts', facile: 'Dire mes goûts', en: 'Say my tastes' },
  searchAll: { fr: 'Chercher un métier', facile: 'Chercher un métier', en: 'Search occupations' },
  favourites: { fr: 'Mes métiers gardés', facile: 'Mes métiers gardés', en: 'Occupations I keep' },
  history: {
    fr: 'Ce qui a changé dans mes idées',
    facile: 'Ce qui a changé',
    en: 'What changed in my ideas',
  },
  tryIt: { fr: 'Je veux essayer', facile: 'Je veux essayer', en: 'I want to try' },
  backToIdeas: { fr: 'Revoir les idées', facile: 'Revoir les idées', en: 'Back to the ideas' },

  heldOf: {
    fr: 'Vous savez déjà {count} {count|chose|choses} sur {of} de ce métier.',
    facile: 'Vous savez déjà {count} {count|chose|choses} sur {of}.',
    en: 'You already know {count} {count|thing|things} out of {of} in this occupation.',
  },
  held: {
    fr: 'Vous savez déjà {count} {count|chose|choses} de ce métier.',
    facile: 'Vous savez déjà {count} {count|chose|choses}.',
    en: 'You already know {count} {count|thing|things} in this occupation.',
  },
  nearOnly: {
    fr: 'Vous savez déjà {count} {count|chose proche|choses proches}.',
    facile: 'Vous savez déjà {count} {count|chose proche|choses proches}.',
    en: 'You already know {count} {count|thing|things} close to it.',
  },
  likedOnly: {
    fr: 'Ce métier va avec vos goûts.',
    facile: 'Ce métier va avec vos goûts.',
    en: 'This occupation goes with your tastes.',
  },
  idea: { fr: 'Une idée à regarder.', facile: 'Une idée à regarder.', en: 'An idea to look at.' },
  farSkills: {
    fr: 'Ce qui change : les choses à faire.',
    facile: 'Ce qui change : les choses à faire.',
    en: 'What changes: the things to do.',
  },
  farTransversal: {
    fr: 'Ce qui change : la façon de travailler.',
    facile: 'Ce qui change : la façon de travailler.',
    en: 'What changes: the way of working.',
  },
  farInterests: {
    fr: 'Ce qui change : ce n’est pas dans vos goûts.',
    facile: 'Ce qui change : ce ne sont pas vos goûts.',
    en: 'What changes: it is not among your tastes.',
  },
  farDomain: {
    fr: 'Ce qui change : le milieu de travail.',
    facile: 'Ce qui change : le lieu et les gens.',
    en: 'What changes: the field of work.',
  },
  whyBars: {
    fr: 'Ce qui parle pour ce métier',
    facile: 'Ce qui va bien',
    en: 'What speaks for it',
  },
  partSkills: { fr: 'Savoir-faire', facile: 'Savoir-faire', en: 'Know-how' },
  partTransversal: { fr: 'Façon de faire', facile: 'Façon de faire', en: 'Way of working' },
  partInterests: { fr: 'Goûts', facile: 'Goûts', en: 'Tastes' },
  partWishes: { fr: 'Vos souhaits', facile: 'Vos souhaits', en: 'Your wishes' },
  much: { fr: 'beaucoup', facile: 'beaucoup', en: 'a lot' },
  some: { fr: 'assez', facile: 'assez', en: 'quite' },
  little: { fr: 'un peu', facile: 'un peu', en: 'a little' },
  against: { fr: 'un peu moins', facile: 'un peu moins', en: 'a little less' },
  barsAdd: {
    fr: 'Les barres s’ajoutent. Plus elles sont longues, plus ce métier vous ressemble.',
    facile: 'Une barre longue veut dire : cela va bien.',
    en: 'The bars add up. The longer they are, the more this occupation is like you.',
  },
  wishesMissing: {
    fr: 'Tout ne va pas avec vos souhaits. Ce métier descend un peu.',
    facile: 'Tout ne va pas avec vos souhaits.',
    en: 'Not everything goes with your wishes. This occupation goes down a little.',
  },
  why: { fr: 'Pourquoi ?', facile: 'Pourquoi ?', en: 'Why?' },
  youKnow: { fr: 'Vous savez déjà :', facile: 'Vous savez déjà :', en: 'You already know:' },
  youMiss: { fr: 'Il vous manque :', facile: 'À apprendre :', en: 'You would need:' },
  youLike: { fr: 'Vous aimez :', facile: 'Vous aimez :', en: 'You like:' },
  nearTo: { fr: 'C’est proche de :', facile: 'C’est proche de :', en: 'It is close to:' },
  closer: {
    fr: 'Ce qui vous rapprocherait',
    facile: 'Pour être plus près',
    en: 'What would bring you closer',
  },
  and: { fr: 'et', facile: 'et', en: 'and' },
  notForMe: { fr: 'Pas pour moi', facile: 'Pas pour moi', en: 'Not for me' },
  like: { fr: 'Je garde', facile: 'Je garde', en: 'Keep' },
  unlike: { fr: 'Ne plus garder', facile: 'Ne plus garder', en: 'Keep no longer' },
  isFavourite: { fr: 'Gardé', facile: 'Gardé', en: 'Kept' },

  nothingYet: {
    fr: 'Ici viendront vos idées de métiers',
    facile: 'Ici, il y aura des métiers pour vous',
    en: 'Your ideas of occupations will come here',
  },
  nothingYetText: {
    fr: 'Racontez une chose vécue, ou dites ce que vous aimez. Cinq minutes suffisent.',
    facile: 'Racontez une chose de votre vie.\nOu dites ce que vous aimez.',
    en: 'Tell one thing you lived, or say what you like. Five minutes are enough.',
  },
  tooNarrow: {
    fr: 'Aucun métier ne passe tous vos choix',
    facile: 'Pas de métier avec ces choix',
    en: 'No occupation fits all your choices',
  },
  tooNarrowText: {
    fr: 'Enlevez un choix ou deux. Les idées reviendront.',
    facile: 'Enlevez un choix.\nVous verrez des métiers.',
    en: 'Remove a choice or two. Ideas will come back.',
  },
  emptyList: {
    fr: 'Rien dans cette liste aujourd’hui',
    facile: 'Cette liste est vide',
    en: 'Nothing in this list today',
  },
  emptyListText: {
    fr: 'Une autre expérience racontée peut la remplir. Les autres listes ont des idées.',
    facile: 'Regardez les autres listes.\nOu racontez une autre expérience.',
    en: 'Another experience may fill it. The other lists have ideas.',
  },

  favouritesText: {
    fr: 'Vous les retrouvez ici, dans l’ordre où vous les avez gardés.',
    facile: 'Voici les métiers que vous gardez.',
    en: 'You find them here, in the order you kept them.',
  },
  noSuchFavourite: {
    fr: 'Vous ne gardez pas ce métier.',
    facile: 'Vous ne gardez pas ce métier.',
    en: 'You do not keep this occupation.',
  },
  noFavourite: {
    fr: 'Vous n’avez pas encore gardé de métier',
    facile: 'Vous n’avez pas gardé de métier',
    en: 'You have not kept any occupation yet',
  },
  noFavouriteText: {
    fr: 'Touchez « Je garde » sous un métier : il viendra ici.',
    facile: 'Touchez « Je garde » sous un métier.\nVous le verrez ici.',
    en: 'Press “Keep” under an occupation: it will come here.',
  },
  refusedTitle: { fr: 'Pas pour vous', facile: 'Pas pour vous', en: 'Not for you' },
  refusedText: {
    fr: 'On ne vous les propose plus. Vous pouvez changer d’avis.',
    facile: 'On ne vous montre plus ces métiers.\nVous pouvez changer d’avis.',
    en: 'They are no longer suggested. You can change your mind.',
  },
  putBack: { fr: 'Remettre', facile: 'Remettre', en: 'Put back' },
  liked: {
    fr: '« {title} » est gardé.',
    facile: '« {title} » est gardé.',
    en: '“{title}” is kept.',
  },
  unliked: {
    fr: '« {title} » n’est plus gardé.',
    facile: '« {title} » n’est plus gardé.',
    en: '“{title}” is no longer kept.',
  },
  refused: {
    fr: 'D’accord : « {title} » n’est plus proposé.',
    facile: 'D’accord.\nOn ne montre plus « {title} ».',
    en: 'All right: “{title}” is no longer suggested.',
  },
  backAgain: {
    fr: '« {title} » peut de nouveau être proposé.',
    facile: 'On peut de nouveau montrer « {title} ».',
    en: '“{title}” may be suggested again.',
  },

  refuseTitle: {
    fr: 'Pourquoi pas ce métier ?',
    facile: 'Pourquoi pas ce métier ?',
    en: 'Why not this one?',
  },
  refuseHint: {
    fr: '« {title} » ne sera plus proposé. Vous pouvez ne pas répondre.',
    facile: 'On ne montrera plus ce métier : {title}.\nVous pouvez ne pas répondre.',
    en: '“{title}” will no longer be suggested. You may leave this unanswered.',
  },
  dislike: {
    fr: 'Cela ne m’attire pas',
    facile: 'Je n’aime pas cela',
    en: 'It does not attract me',
  },
  hours: { fr: 'Les horaires', facile: 'Les heures de travail', en: 'The hours' },
  place: { fr: 'Le lieu de travail', facile: 'Le lieu de travail', en: 'The workplace' },
  studies: {
    fr: 'Les études sont trop longues',
    facile: 'Il faut trop d’école',
    en: 'The studies are too long',
  },
  tiring: { fr: 'C’est trop fatigant', facile: 'C’est trop fatigant', en: 'It is too tiring' },
  done: {
    fr: 'Je l’ai déjà fait, c’est fini',
    facile: 'Je l’ai déjà fait',
    en: 'I have done it, it is over',
  },
  other: { fr: 'Une autre raison', facile: 'Une autre raison', en: 'Another reason' },
  inWords: {
    fr: 'Avec vos mots (facultatif)',
    facile: 'Avec vos mots',
    en: 'In your words (optional)',
  },
  refuse: { fr: 'Je l’enlève', facile: 'Je l’enlève', en: 'Take it away' },
  keepIt: { fr: 'Non, je le laisse', facile: 'Non, je le laisse', en: 'No, leave it' },

  noSuchOccupation: {
    fr: 'Ce métier n’est pas dans la liste.',
    facile: 'Ce métier n’est pas dans la liste.',
    en: 'This occupation is not in the list.',
  },
  noSuchQuestion: {
    fr: 'Cette question n’est pas posée pour ce métier.',
    facile: 'On ne pose pas cette question ici.',
    en: 'This question is not asked for this occupation.',
  },
  noSuchPart: {
    fr: 'Cette page n’existe pas.',
    facile: 'Cette page n’existe pas.',
    en: 'This page does not exist.',
  },
  noSuchChoice: {
    fr: 'Cette réponse n’est pas dans la liste. Choisissez-en une autre.',
    facile: 'Cette réponse n’est pas dans la liste.\nChoisissez une autre réponse.',
    en: 'This answer is not in the list. Choose another one.',
  },
})
