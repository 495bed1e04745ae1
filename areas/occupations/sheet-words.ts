import { words } from '../../platform/words.ts'

/** What people read on the sheet of one occupation. */
export const sheetWords = words('occupationSheet', {
  sheetHeld: {
    fr: 'Ce que vous savez déjà',
    facile: 'Vous savez déjà',
    en: 'What you already know',
  },
  sheetNear: {
    fr: 'Ce que vous savez presque',
    facile: 'Vous savez presque',
    en: 'What you almost know',
  },
  sheetMissing: {
    fr: 'Ce qu’il reste à apprendre',
    facile: 'Il faut apprendre',
    en: 'What is left to learn',
  },
  sheetAsked: {
    fr: 'Ce que ce métier demande',
    facile: 'Ce que ce métier demande',
    en: 'What it asks',
  },
  sheetBare: {
    fr: 'Racontez une expérience : vous verrez ce que vous savez déjà faire.',
    facile: 'Racontez une expérience.\nVous verrez ce que vous savez faire.',
    en: 'Tell an experience: you will see what you already know.',
  },
  allInTable: {
    fr: 'Tout voir dans un tableau',
    facile: 'Voir le tableau',
    en: 'See all in a table',
  },
  skillColumn: { fr: 'Savoir-faire', facile: 'Savoir-faire', en: 'Know-how' },
  youColumn: { fr: 'Vous', facile: 'Vous', en: 'You' },
  askedColumn: { fr: 'Ce métier demande', facile: 'Ce métier demande', en: 'It asks' },
  stateHeld: { fr: 'je sais le faire', facile: 'je sais', en: 'I know' },
  stateNear: { fr: 'je sais une chose proche', facile: 'je sais presque', en: 'I almost know' },
  stateMissing: { fr: 'à apprendre', facile: 'à apprendre', en: 'to learn' },
  moreOf: {
    fr: 'Et {count} {count|autre chose|autres choses}, dans le tableau.',
    facile: 'Et {count} {count|autre chose|autres choses}.',
    en: 'And {count} {count|other thing|other things}, in the table.',
  },
  moreMany: {
    fr: 'La suite est dans le tableau. Personne ne sait tout faire au début.',
    facile: 'Regardez aussi le tableau.\nPersonne ne sait tout au début.',
    en: 'The rest is in the table. Nobody knows everything at the start.',
  },
  tableSkills: {
    fr: 'Savoir-faire de ce métier, et vous',
    facile: 'Ce métier et vous',
    en: 'Know-how of this occupation, and you',
  },

  changeTitle: {
    fr: 'Ce qui vous rapprocherait',
    facile: 'Pour être plus près',
    en: 'What would bring you closer',
  },
  changeFrom: {
    fr: 'Aujourd’hui, c’est votre idée numéro {from}. Apprenez une de ces choses, elle monte.',
    facile: 'Apprenez une de ces choses.\nCe métier sera plus près de vous.',
    en: 'Today it is your idea number {from}. Learn one of these things and it moves up.',
  },
  changeTo: {
    fr: ' : numéro {to}.',
    facile: '.',
    en: ': number {to}.',
  },
  changeSome: {
    fr: 'Apprenez une de ces choses. Ce métier vous ressemblera plus.',
    facile: 'Apprenez une de ces choses.\nCe métier sera plus près de vous.',
    en: 'Learn one of these things. This occupation will be more like you.',
  },
  sumSee: { fr: 'Voir le calcul', facile: 'Voir le calcul', en: 'See how it adds up' },
  sumText: {
    fr: 'Ces nombres s’ajoutent, jusqu’à 1 au plus. Ils rangent les métiers, ils ne vous notent pas.',
    facile: 'On ajoute ces nombres.\nCela sert à ranger les métiers.\nCe n’est pas une note.',
    en: 'These numbers add up, to 1 at most. They put occupations in order, they do not mark you.',
  },
  sumTable: { fr: 'Le calcul', facile: 'Le calcul', en: 'How it adds up' },
  sumPart: { fr: 'Ce qui compte', facile: 'Ce qui compte', en: 'What counts' },
  sumValue: { fr: 'Nombre', facile: 'Nombre', en: 'Number' },
  sumTotal: { fr: 'En tout', facile: 'En tout', en: 'In all' },
  tastes: { fr: 'Vos goûts dans ce métier', facile: 'Vos goûts', en: 'Your tastes in it' },

  ways: {
    fr: 'La façon de travailler',
    facile: 'La façon de travailler',
    en: 'The way of working',
  },
  waysThere: {
    fr: 'Vous y êtes déjà : {list}.',
    facile: 'Vous y êtes déjà : {list}.',
    en: 'You are already there: {list}.',
  },
  waysStep: {
    fr: 'Un pas de plus à faire : {list}.',
    facile: 'Il reste un pas à faire : {list}.',
    en: 'One more step: {list}.',
  },
  waysUnsaid: {
    fr: 'Vous n’en avez pas encore parlé : {list}.',
    facile: 'Vous n’en avez pas parlé : {list}.',
    en: 'You have not spoken of it yet: {list}.',
  },
  waysTable: {
    fr: 'La façon de travailler, et vous',
    facile: 'La façon de travailler et vous',
    en: 'The way of working, and you',
  },
  wayColumn: { fr: 'Façon de travailler', facile: 'Façon de travailler', en: 'Way of working' },
  estimated: {
    fr: 'Ces niveaux sont une estimation. Ils viennent de métiers voisins.',
    facile: 'On n’est pas sûr de ces niveaux.\nOn a regardé des métiers proches.',
    en: 'These levels are an estimate. They come from nearby occupations.',
  },
  unsaid: { fr: 'pas encore dit', facile: 'pas encore dit', en: 'not said yet' },

  enter: { fr: 'Comment y entrer', facile: 'Comment y entrer', en: 'How to get in' },
  access0: { fr: 'Sans diplôme', facile: 'Sans diplôme', en: 'No diploma' },
  access1: { fr: 'CAP', facile: 'Deux ans d’école de métier', en: 'CAP (vocational certificate)' },
  access2: { fr: 'Bac', facile: 'Bac', en: 'Baccalaureate' },
  access3: { fr: 'Bac + 2', facile: 'Bac + 2', en: 'Baccalaureate + 2' },
  access4: { fr: 'Bac + 3 ou 4', facile: 'Bac + 3 ou 4', en: 'Baccalaureate + 3 or 4' },
  access5: { fr: 'Bac + 5', facile: 'Bac + 5', en: 'Baccalaureate + 5' },
  accessUnknown: {
    fr: 'On ne sait pas encore. Un conseiller peut vous le dire.',
    facile: 'On ne sait pas.\nDemandez à un conseiller.',
    en: 'Not known yet. A counsellor can tell you.',
  },
  around: {
    fr: 'Où et comment on travaille',
    facile: 'Comment on travaille',
    en: 'Where and how one works',
  },
  toKnow: { fr: 'À savoir', facile: 'À savoir', en: 'Good to know' },
  green: { fr: 'Utile à la nature', facile: 'Aide la nature', en: 'Good for nature' },
  greenStrategic: {
    fr: 'Très utile pour le climat',
    facile: 'Aide beaucoup la nature',
    en: 'Very useful for the climate',
  },
  brown: {
    fr: 'Va changer avec le climat',
    facile: 'Va changer avec le climat',
    en: 'Will change with the climate',
  },
  digital: {
    fr: 'Change avec le numérique',
    facile: 'Change avec l’ordinateur',
    en: 'Changes with digital tools',
  },
  demographic: {
    fr: 'La population change : on en aura besoin',
    facile: 'On en aura besoin demain',
    en: 'The population is changing: it will be needed',
  },
  regulated: {
    fr: 'Il faut une autorisation officielle',
    facile: 'Il faut un papier officiel',
    en: 'An official licence is needed',
  },
  executive: { fr: 'Souvent chef d’équipe', facile: 'Souvent chef', en: 'Often in charge' },
  official: {
    fr: 'La définition officielle',
    facile: 'Le texte officiel',
    en: 'The official definition',
  },
  goesWith: { fr: 'Tout ce qui va avec', facile: 'Ce qui va avec', en: 'All that goes with it' },
  source: {
    fr: 'D’où viennent ces mots',
    facile: 'D’où viennent ces mots',
    en: 'Where these words come from',
  },
  neighbours: {
    fr: 'Des métiers voisins',
    facile: 'Des métiers proches',
    en: 'Nearby occupations',
  },
  otherNames: { fr: 'On dit aussi', facile: 'On dit aussi', en: 'Also called' },
  saidNo: {
    fr: 'Vous avez dit : pas pour moi. Ce métier n’est plus proposé.',
    facile: 'Vous avez dit : pas pour moi.',
    en: 'You said: not for me. It is no longer suggested.',
  },
})
