import { words } from '../../platform/words.ts'

/** What becomes of one occupation. */
export const aheadWords = words('prospects', {
  title: { fr: '{label} : demain', facile: '{label} : demain', en: '{label}: tomorrow' },
  many: {
    fr: 'D’ici {until}, environ {count} postes à pourvoir {where}, {what}.',
    facile: 'D’ici {until}, environ {count} places de travail {where}.\nC’est pour {what}.',
    en: 'By {until}, about {count} posts to fill {where}, {what}.',
  },
  few: {
    fr: 'D’ici {until}, très peu de postes à pourvoir {where}, {what}.',
    facile: 'D’ici {until}, peu de places de travail {where}.',
    en: 'By {until}, very few posts to fill {where}, {what}.',
  },
  none: {
    fr: 'D’ici {until}, pas de nouveaux postes {where}, {what}.',
    facile: 'D’ici {until}, pas de nouvelles places {where}.',
    en: 'By {until}, no new posts {where}, {what}.',
  },
  inFamily: {
    fr: 'dans cette famille de métiers',
    facile: 'toute la famille de métiers',
    en: 'in this family of occupations',
  },
  inGroup: {
    fr: 'dans plusieurs familles comptées ensemble',
    facile: 'plusieurs familles de métiers',
    en: 'in several families counted together',
  },
  notHere: {
    fr: 'Pour cette famille de métiers, nous n’avons pas de chiffre {where}.',
    facile: 'Nous n’avons pas de chiffre {where}.',
    en: 'For this family of occupations, we have no figure {where}.',
  },
  noFigure: {
    fr: 'Nous n’avons pas de chiffre sur l’avenir de ce métier, mais voici ce que nous savons.',
    facile: 'Nous n’avons pas de chiffre.\nVoici ce que nous savons.',
    en: 'We have no figure on the future of this occupation, but here is what we know.',
  },
  taken: {
    fr: '« {name} » va avec le métier « {label} » : c’est de lui que nous parlons.',
    facile: '« {name} », c’est le métier : {label}.',
    en: '“{name}” goes with the occupation “{label}”: that is what we speak of.',
  },
  region: { fr: 'Votre région', facile: 'Votre région', en: 'Your region' },
  see: { fr: 'Voir', facile: 'Voir', en: 'See' },
  familyAlone: {
    fr: 'Ce chiffre compte toute la famille « {family} », soit {count} {count|métier|métiers}. Ce n’est pas le chiffre d’un seul métier.',
    facile:
      'Le chiffre compte {count} {count|métier|métiers} ensemble.\nCe n’est pas un seul métier.',
    en: 'This figure counts the whole family “{family}”: {count} {count|occupation|occupations}. It is not the figure of one occupation.',
  },
  overParent: {
    fr: 'La liste des familles date d’avant ce métier. Nous avons pris la famille du métier dont il est issu.',
    facile: 'Ce métier est récent.\nNous avons pris la famille d’un métier proche.',
    en: 'The list of families is older than this occupation. We took the family of the one it came out of.',
  },
  grouped: {
    fr: 'Ici, la famille « {family} » est comptée avec d’autres : « {group} », soit {count} métiers. Le chiffre est celui de tous ensemble.',
    facile: 'Ici, {count} métiers sont comptés ensemble.\nCe n’est pas un seul métier.',
    en: 'Here, the family “{family}” is counted with others: “{group}”, {count} occupations. The figure is that of all together.',
  },
  atLeast: {
    fr: 'Le total porte sur {regions} régions sur {of}. Dans les autres, cette famille est comptée avec d’autres.',
    facile: 'Le total compte {regions} régions sur {of}.',
    en: 'The total is over {regions} regions of {of}. In the others, this family is counted with others.',
  },
  otherFamilies: {
    fr: 'Selon la qualification, ce métier compte aussi dans :',
    facile: 'Ce métier est aussi dans :',
    en: 'Depending on the qualification, this occupation also counts in:',
  },
  members: {
    fr: 'Les {count} métiers de cette famille',
    facile: 'Les {count} métiers de la famille',
    en: 'The {count} occupations of this family',
  },
  figures: { fr: 'En chiffres', facile: 'En chiffres', en: 'In figures' },
  toFill: {
    fr: 'Postes à pourvoir, en tout',
    facile: 'Places de travail',
    en: 'Posts to fill, in all',
  },
  jobs: { fr: 'Emplois en {from}', facile: 'Emplois en {from}', en: 'Jobs in {from}' },
  retiring: {
    fr: 'Départs en fin de carrière',
    facile: 'Départs en retraite',
    en: 'People who will retire',
  },
  created: {
    fr: 'Emplois créés moins emplois supprimés',
    facile: 'Emplois en plus ou en moins',
    en: 'Jobs created, less jobs lost',
  },
  young: {
    fr: 'Jeunes qui débuteront dans ces métiers',
    facile: 'Jeunes qui vont commencer',
    en: 'Young people who will start',
  },
  arriving: {
    fr: 'Arrivées d’autres régions, moins les départs',
    facile: 'Arrivées d’autres régions',
    en: 'Arrivals from other regions, less departures',
  },
  leaving: {
    fr: 'Départs vers d’autres régions, moins les arrivées',
    facile: 'Départs vers d’autres régions',
    en: 'Departures to other regions, less arrivals',
  },
  tension: {
    fr: 'Trouver du monde, en {from}',
    facile: 'Trouver du monde',
    en: 'Finding people, in {from}',
  },
  tension1: { fr: 'facile', facile: 'facile', en: 'easy' },
  tension2: { fr: 'plutôt facile', facile: 'plutôt facile', en: 'rather easy' },
  tension3: { fr: 'ni facile ni difficile', facile: 'moyen', en: 'neither easy nor hard' },
  tension4: { fr: 'difficile', facile: 'difficile', en: 'hard' },
  tension5: { fr: 'très difficile', facile: 'très difficile', en: 'very hard' },
  unknown: { fr: 'pas connu', facile: 'pas connu', en: 'not known' },
  byRegion: {
    fr: 'Région par région',
    facile: 'Région par région',
    en: 'Region by region',
  },
  drawn: {
    fr: 'Dessin : postes à pourvoir par région. Le plus grand nombre est {where}, environ {count}. Le tableau dit la même chose.',
    facile: 'Dessin : le plus grand nombre est {where}.\nLe tableau dit la même chose.',
    en: 'Drawing: posts to fill by region. The largest number is {where}, about {count}. The table says the same.',
  },
  sameInTable: {
    fr: 'La même chose dans un tableau',
    facile: 'Le tableau',
    en: 'The same in a table',
  },
  regionColumn: { fr: 'Région', facile: 'Région', en: 'Region' },
  countedColumn: { fr: 'Ce qui est compté', facile: 'Compté', en: 'What is counted' },
  counted: { fr: 'cette famille', facile: 'la famille', en: 'this family' },
  countedWith: {
    fr: 'avec d’autres : {group}',
    facile: 'avec d’autres familles',
    en: 'with others: {group}',
  },
  changes: {
    fr: 'Ce métier et les grands changements',
    facile: 'Ce qui change',
    en: 'This occupation and the great changes',
  },
  emerging: {
    fr: 'Les savoir-faire qui montent',
    facile: 'Les nouveaux savoir-faire',
    en: 'Skills on the rise',
  },
  emergingIntro: {
    fr: 'On les demande depuis peu dans ce métier.',
    facile: 'Ils sont nouveaux dans ce métier.',
    en: 'They have come into this occupation lately.',
  },
  studies: {
    fr: 'Pour lire plus loin',
    facile: 'Pour lire plus',
    en: 'To read on',
  },
  sources: {
    fr: 'Qui le dit, et comment',
    facile: 'Qui le dit',
    en: 'Who says so, and how',
  },
  how: { fr: 'Méthode :', facile: 'Comment :', en: 'Method:' },
  loadedOn: { fr: 'chargé ici le {day}', facile: 'mis ici le {day}', en: 'loaded here on {day}' },
  projection: {
    fr: 'C’est une prévision : personne n’est sûr de l’avenir. Elle sert à s’orienter, pas à décider seul.',
    facile: 'Personne n’est sûr de l’avenir.\nParlez-en avec quelqu’un.',
    en: 'It is a projection: nobody is sure of the future. It helps to find one’s way, not to decide alone.',
  },
  empty: {
    fr: 'Nous ne savons rien de son avenir',
    facile: 'Nous ne savons pas encore',
    en: 'We know nothing of its future',
  },
  emptyText: {
    fr: 'Aucune liste chargée ici n’en parle. Regardez un métier voisin, ou les familles de métiers de votre région.',
    facile: 'Nos listes n’en parlent pas.\nRegardez un autre métier.',
    en: 'No list loaded here speaks of it. Look at a near occupation, or at the families of your region.',
  },
  search: {
    fr: 'Chercher un autre métier',
    facile: 'Chercher un autre métier',
    en: 'Search for another occupation',
  },
  back: { fr: 'Revenir à la notion', facile: 'Revenir', en: 'Back to the concept' },
  overview: {
    fr: 'Toutes les familles de métiers demain',
    facile: 'Toutes les familles de métiers',
    en: 'All families of occupations tomorrow',
  },
})
