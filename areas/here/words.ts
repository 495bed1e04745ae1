import { words } from '../../platform/words.ts'

/** What somebody shows, seen from a place of work: for who looks, and for the person before they show anything. */
export const hereWords = words('here', {
  askTitle: {
    fr: 'Qu’est-ce qui sert chez vous ?',
    facile: 'Qu’est-ce qui sert chez vous ?',
    en: 'What serves at your place?',
  },
  askIntro: {
    fr: '{who} vous montre « {title} ». Dites quel métier ou quels gestes comptent chez vous : vous voyez ce qui sert.',
    facile:
      '{who} vous montre « {title} ».\nDites quel métier vous cherchez.\nVous voyez ce qui sert.',
    en: '{who} shows you “{title}”. Say which occupation or which deeds count at your place: you see what serves.',
  },
  ownTitle: {
    fr: 'Ce qui sert dans un métier',
    facile: 'Ce qui sert dans un métier',
    en: 'What serves in an occupation',
  },
  ownIntro: {
    fr: 'C’est ce que verra la personne qui ouvre « {title} ». Essayez un métier, un badge ou des gestes. Vous seul voyez cette page.',
    facile:
      'L’autre personne verra la même chose.\nEssayez avec un métier.\nVous seul voyez cette page.',
    en: 'This is what whoever opens “{title}” will see. Try an occupation, a badge or some deeds. Only you see this page.',
  },
  searchTitle: {
    fr: 'Un métier, ou un badge de votre structure',
    facile: 'Un métier ou un badge',
    en: 'An occupation, or a badge of your organisation',
  },
  searchLabel: {
    fr: 'Quel métier, ou quel badge ?',
    facile: 'Quel métier, ou quel badge ?',
    en: 'Which occupation, or which badge?',
  },
  searchHint: {
    fr: 'Avec vos mots : « vendeuse le samedi », « aide en cuisine », un code ROME.',
    facile: 'Par exemple : vendeuse, aide en cuisine.',
    en: 'In your words: “vendeuse”, “aide en cuisine”, a ROME code.',
  },
  search: { fr: 'Je cherche', facile: 'Je cherche', en: 'Search' },
  occupations: { fr: 'Métiers', facile: 'Métiers', en: 'Occupations' },
  badges: { fr: 'Badges', facile: 'Badges', en: 'Badges' },
  notFound: {
    fr: 'Nous n’avons rien trouvé pour « {words} »',
    facile: 'Nous n’avons rien trouvé',
    en: 'We found nothing for “{words}”',
  },
  notFoundText: {
    fr: 'Essayez un autre mot, ou écrivez les gestes, plus bas.',
    facile: 'Essayez un autre mot.',
    en: 'Try another word, or write the deeds, below.',
  },
  deedsTitle: {
    fr: 'Ou quelques gestes, avec vos mots',
    facile: 'Ou quelques gestes',
    en: 'Or a few deeds, in your words',
  },
  deeds: {
    fr: 'Que fait-on chez vous ?',
    facile: 'Que fait-on chez vous ?',
    en: 'What does one do at your place?',
  },
  deedsHint: {
    fr: 'Un geste par ligne, six au plus : « accueillir les clients », « rendre la monnaie ».',
    facile: 'Un geste par ligne.\nPar exemple : accueillir les clients.',
    en: 'One deed a line, six at most: “accueillir les clients”, “rendre la monnaie”.',
  },
  look: { fr: 'Je regarde', facile: 'Je regarde', en: 'Look' },
  kept: {
    fr: 'Ce que vous cherchez n’est gardé nulle part. Personne ne saura que vous avez regardé.',
    facile: 'Nous ne gardons pas votre recherche.',
    en: 'What you look for is kept nowhere. Nobody will know that you looked.',
  },
  back: {
    fr: 'Retour à ce qui est montré',
    facile: 'Retour à la page montrée',
    en: 'Back to what is shown',
  },
  backToShare: {
    fr: 'Partager cette collection',
    facile: 'Montrer à d’autres',
    en: 'Share this collection',
  },
  another: {
    fr: 'Regarder pour un autre métier',
    facile: 'Un autre métier',
    en: 'Look for another occupation',
  },
  sheet: { fr: 'La feuille à imprimer', facile: 'La feuille à imprimer', en: 'The sheet to print' },
  someone: { fr: 'Cette personne', facile: 'Cette personne', en: 'This person' },

  forTitle: { fr: 'Pour : {place}', facile: 'Pour : {place}', en: 'For: {place}' },
  deedsPlace: { fr: 'vos gestes', facile: 'vos gestes', en: 'your deeds' },
  badgePlace: {
    fr: 'le badge « {badge} »',
    facile: 'le badge « {badge} »',
    en: 'the badge “{badge}”',
  },
  forIntro: {
    fr: 'Ce que {who} montre, vu de chez vous. Sans note et sans classement.',
    facile: 'Voici ce que {who} montre.\nIl n’y a pas de note.',
    en: 'What {who} shows, seen from your place. No mark, no ranking.',
  },
  whoInside: { fr: 'cette personne', facile: 'cette personne', en: 'this person' },
  ownForIntro: {
    fr: 'Ce que verra la personne à qui vous montrez « {title} ». Sans note et sans classement.',
    facile: 'L’autre personne verra cela.\nIl n’y a pas de note.',
    en: 'What whoever you show “{title}” to will see. No mark, no ranking.',
  },
  serves: { fr: 'Ce qui sert ici', facile: 'Ce qui sert ici', en: 'What serves here' },
  servesNone: {
    fr: 'Rien de ce qui est montré ne porte le même nom que ce qui compte ici. Cela ne dit pas que la personne ne sait pas : demandez-lui.',
    facile: 'Rien de ce qui est montré ne sert ici.\nLa personne sait peut-être.\nDemandez-lui.',
    en: 'Nothing that is shown bears the same name as what counts here. It does not say that the person cannot: ask them.',
  },
  knows: { fr: 'Sait {deed}', facile: 'Sait {deed}', en: 'Knows how to:' },
  knowsAbout: { fr: 'Connaît : {deed}', facile: 'Connaît : {deed}', en: 'Knows about:' },
  usefulFor: {
    fr: 'Sert ici, par exemple, pour {deeds}.',
    facile: 'Par exemple pour {deeds}.',
    en: 'Serves here, for instance, to: {deeds}.',
  },
  seenBy: {
    fr: 'Vu par {who}, le {day}',
    facile: 'Vu par {who}, le {day}',
    en: 'Seen by {who}, on {day}',
  },
  badgeProof: { fr: 'Badge « {badge} »', facile: 'Badge « {badge} »', en: 'Badge “{badge}”' },
  photoProof: {
    fr: 'Une photo, décrite par la personne',
    facile: 'Une photo de la personne',
    en: 'A photo, described by the person',
  },
  voiceProof: {
    fr: 'Dit de vive voix par la personne',
    facile: 'La personne le dit elle-même',
    en: 'Said aloud by the person',
  },
  moreServes: {
    fr: 'Et {count} {count|autre chose|autres choses}, dans le détail plus bas.',
    facile: 'Et {count} {count|autre chose|autres choses}.\nRegardez le détail.',
    en: 'And {count} {count|other thing|other things}, in the detail below.',
  },
  reach: {
    fr: 'Ce qui peut s’apprendre sur place',
    facile: 'Ce qui peut s’apprendre chez vous',
    en: 'What can be learnt on site',
  },
  reachText: {
    fr: 'Pas montré, et proche de ce qui l’est.',
    facile: 'C’est proche de ce qui est montré.',
    en: 'Not shown, and close to what is.',
  },
  nearTo: { fr: 'proche de : {deed}', facile: 'proche de : {deed}', en: 'close to: {deed}' },
  leaning: {
    fr: 's’appuie sur : {deeds}',
    facile: 'il faut aussi : {deeds}, et c’est montré',
    en: 'rests on: {deeds}',
  },
  unshown: { fr: 'Pas montré', facile: 'Pas montré', en: 'Not shown' },
  unshownText: {
    fr: 'Cela ne veut pas dire « ne sait pas ». La personne choisit ce qu’elle montre : posez-lui la question.',
    facile: 'La personne sait peut-être.\nPosez-lui la question.',
    en: 'This does not mean “cannot”. People choose what they show: ask them.',
  },
  neighbours: {
    fr: 'Métiers voisins, où cela peut servir aussi',
    facile: 'Des métiers proches',
    en: 'Nearby occupations where it may serve too',
  },
  questions: {
    fr: 'À demander pendant l’entretien',
    facile: 'Vos questions pour l’entretien',
    en: 'To ask in the interview',
  },
  'ask-served': {
    fr: 'Racontez-moi une fois où il a fallu {deed}. Comment avez-vous fait ?',
    facile: 'Un jour, il a fallu {deed}.\nComment avez-vous fait ?',
    en: 'Tell me about one time you had to: {deed}. How did you go about it?',
  },
  'ask-unshown': {
    fr: 'Avez-vous déjà eu à {deed} ? Où, et avec qui ?',
    facile: 'Avez-vous déjà eu à {deed} ?\nOù était-ce ?',
    en: 'Have you ever had to: {deed}? Where, and with whom?',
  },
  'ask-about': {
    fr: 'Que connaissez-vous de ceci : {deed} ?',
    facile: 'Connaissez-vous cela : {deed} ?',
    en: 'What do you know of this: {deed}?',
  },
  'ask-help': {
    fr: 'De quoi auriez-vous besoin, les premiers jours, pour être à l’aise ?',
    facile: 'De quoi avez-vous besoin les premiers jours ?',
    en: 'What would you need, in the first days, to feel at ease?',
  },
  trial: {
    fr: 'À essayer ensemble',
    facile: 'À essayer ensemble',
    en: 'To try together',
  },
  trialDeed: {
    fr: 'Une demi-journée pour {deed}, à côté de quelqu’un qui le fait chez vous : on voit, et la personne voit aussi.',
    facile: 'Essayez ensemble : {deed}.\nUne demi-journée suffit.',
    en: 'Half a day to: {deed}, beside somebody who does it at your place: you see, and so does the person.',
  },
  trialText: {
    fr: 'Une immersion de quelques jours (PMSMP) se prépare avec France Travail, la mission locale ou Cap emploi.',
    facile:
      'Vous pouvez faire une immersion de quelques jours.\nDemandez à France Travail ou à la mission locale.',
    en: 'An immersion of a few days (PMSMP) is prepared with France Travail, the mission locale or Cap emploi.',
  },
  how: {
    fr: 'Comment nous l’avons trouvé',
    facile: 'Comment nous avons trouvé',
    en: 'How we found it',
  },
  howOccupation: {
    fr: 'Ce qui compte ici vient de : {referential}, version {version}. Nous le cherchons dans ce qui est montré, et nulle part ailleurs.',
    facile:
      'La liste du métier vient de : {referential}.\nNous regardons seulement ce qui est montré.',
    en: 'What counts here comes from: {referential}, version {version}. We look for it in what is shown, and nowhere else.',
  },
  howWords: {
    fr: 'Ce qui compte ici vient de vos mots ou du badge. Nous cherchons les mêmes savoir-faire dans ce qui est montré, avec : {referential}, version {version}.',
    facile: 'La liste vient de vos mots ou du badge.\nNous regardons seulement ce qui est montré.',
    en: 'What counts here comes from your words or from the badge. We look for the same skills in what is shown, with: {referential}, version {version}.',
  },
  howDay: { fr: 'Publiée le {day}.', facile: 'Liste du {day}.', en: 'Published on {day}.' },
  howEstimated: {
    fr: 'Les compétences transversales de ce métier sont déduites de cinq métiers proches.',
    facile: 'Pour ce métier, une partie est une estimation.',
    en: 'The transversal competences of this occupation are derived from five nearby ones.',
  },
  howNever: {
    fr: 'Aucun total, aucune note : deux personnes ne peuvent pas être comparées avec cette page.',
    facile: 'On ne compare pas des personnes.',
    en: 'No total, no mark: two people cannot be compared with this page.',
  },
  table: {
    fr: 'Tout ce qui compte ici',
    facile: 'Tout ce qui compte ici',
    en: 'Everything that counts here',
  },
  wantedColumn: { fr: 'Ce qui compte ici', facile: 'Ce qui compte', en: 'What counts here' },
  foundColumn: { fr: 'Ce qui est montré', facile: 'Ce qui est montré', en: 'What is shown' },
  called: {
    fr: 'd’après les mots : {words}',
    facile: 'avec les mots : {words}',
    en: 'from the words: {words}',
  },
  'state-unshown': { fr: 'pas montré', facile: 'pas montré', en: 'not shown' },
  method: { fr: 'Notre façon de faire', facile: 'Notre façon de faire', en: 'How we work' },
  sheetService: {
    fr: 'Fait avec Sillage, le {day}. À lire avec la personne.',
    facile: 'Fait avec Sillage, le {day}.',
    en: 'Made with Sillage, on {day}. To be read with the person.',
  },

  notOpened: {
    fr: 'La personne n’a pas ouvert cette vue sur ce lien. Regardez ce qu’elle montre.',
    facile: 'La personne n’a pas ouvert cette page.\nRegardez ce qu’elle montre.',
    en: 'The person did not open this view on this link. Look at what they show.',
  },
  noSuchPlace: {
    fr: 'Nous ne connaissons pas ce métier ou ce badge. Cherchez-en un autre.',
    facile: 'Nous ne connaissons pas ce métier.\nCherchez un autre métier.',
    en: 'We do not know this occupation or badge. Look for another one.',
  },
})
