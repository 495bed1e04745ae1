import { words } from '../../platform/words.ts'

/** The questions on the conditions of an occupation, one for each condition of `question.ts`. */
export const questionWords = words('occupationQuestions', {
  nights: {
    fr: 'Vous seriez d’accord pour travailler le soir ou la nuit ?',
    facile: 'Vous pouvez travailler la nuit ?',
    en: 'Would you accept evenings or nights?',
  },
  early: {
    fr: 'Vous seriez d’accord pour commencer très tôt, ou à des heures qui changent ?',
    facile: 'Vous pouvez commencer très tôt ?',
    en: 'Would you accept very early or changing hours?',
  },
  weekends: {
    fr: 'Vous seriez d’accord pour travailler le samedi ou le dimanche ?',
    facile: 'Vous pouvez travailler le dimanche ?',
    en: 'Would you accept to work on Saturdays or Sundays?',
  },
  'heavy-loads': {
    fr: 'Vous seriez d’accord pour porter lourd ?',
    facile: 'Vous pouvez porter lourd ?',
    en: 'Would you accept to lift heavy things?',
  },
  'split-hours': {
    fr: 'Vous seriez d’accord avec une longue pause au milieu de la journée ?',
    facile: 'Vous pouvez travailler le matin et le soir ?',
    en: 'Would you accept a long break in the middle of the day?',
  },
  'on-call': {
    fr: 'Vous seriez d’accord si on vous appelle hors de vos heures ?',
    facile: 'On peut vous appeler le soir ?',
    en: 'Would you accept to be called outside your hours?',
  },
  height: {
    fr: 'Vous seriez d’accord pour travailler en hauteur ?',
    facile: 'Vous pouvez monter haut ?',
    en: 'Would you accept to work at height?',
  },
  standing: {
    fr: 'Vous seriez d’accord pour rester debout longtemps ?',
    facile: 'Vous pouvez rester debout longtemps ?',
    en: 'Would you accept to stand for long?',
  },
  'access-5': {
    fr: 'Vous seriez d’accord pour étudier cinq ans après le bac ?',
    facile: 'Vous voulez étudier cinq ans après le bac ?',
    en: 'Would you accept to study five years after the baccalaureate?',
  },
  'access-4': {
    fr: 'Vous seriez d’accord pour étudier trois ou quatre ans après le bac ?',
    facile: 'Vous voulez étudier trois ans après le bac ?',
    en: 'Would you accept to study three or four years after the baccalaureate?',
  },
  'access-3': {
    fr: 'Vous seriez d’accord pour étudier deux ans après le bac ?',
    facile: 'Vous voulez étudier deux ans après le bac ?',
    en: 'Would you accept to study two years after the baccalaureate?',
  },
  'access-2': {
    fr: 'Vous seriez d’accord pour aller jusqu’au bac ?',
    facile: 'Vous voulez aller jusqu’au bac ?',
    en: 'Would you accept to go up to the baccalaureate?',
  },
  'access-1': {
    fr: 'Vous seriez d’accord pour préparer un CAP ?',
    facile: 'Vous voulez apprendre un métier à l’école ?',
    en: 'Would you accept to prepare a CAP (vocational certificate)?',
  },
  outdoors: {
    fr: 'Cela vous plairait de travailler dehors ?',
    facile: 'Vous aimez être dehors ?',
    en: 'Would you like to work outdoors?',
  },
  alone: {
    fr: 'Cela vous plairait de travailler souvent seul ?',
    facile: 'Vous aimez travailler seul ?',
    en: 'Would you like to work often alone?',
  },
  public: {
    fr: 'Cela vous plairait de voir du monde toute la journée ?',
    facile: 'Vous aimez voir du monde ?',
    en: 'Would you like to meet people all day?',
  },
  children: {
    fr: 'Cela vous plairait de travailler avec des enfants ou des jeunes ?',
    facile: 'Vous aimez être avec des enfants ?',
    en: 'Would you like to work with children or young people?',
  },
  frail: {
    fr: 'Cela vous plairait d’aider des personnes âgées ou malades ?',
    facile: 'Vous aimez aider des gens malades ?',
    en: 'Would you like to help old or ill people?',
  },
  animals: {
    fr: 'Cela vous plairait de travailler avec des animaux ?',
    facile: 'Vous aimez être avec des animaux ?',
    en: 'Would you like to work with animals?',
  },
  travel: {
    fr: 'Cela vous plairait de bouger d’un lieu à l’autre pour le travail ?',
    facile: 'Vous aimez changer de lieu ?',
    en: 'Would you like to move from place to place for work?',
  },
  'home-visits': {
    fr: 'Cela vous plairait de travailler chez les gens ?',
    facile: 'Vous aimez aller chez les gens ?',
    en: 'Would you like to work in people’s homes?',
  },
  cold: {
    fr: 'Vous seriez d’accord pour travailler dans le froid ?',
    facile: 'Vous pouvez travailler dans le froid ?',
    en: 'Would you accept to work in the cold?',
  },
  heat: {
    fr: 'Vous seriez d’accord pour travailler dans la chaleur ?',
    facile: 'Vous pouvez travailler au chaud ?',
    en: 'Would you accept to work in the heat?',
  },
  noise: {
    fr: 'Vous seriez d’accord pour travailler dans le bruit ?',
    facile: 'Vous pouvez travailler dans le bruit ?',
    en: 'Would you accept to work in the noise?',
  },
  dirt: {
    fr: 'Vous seriez d’accord avec la poussière, la saleté ou des produits forts ?',
    facile: 'Vous pouvez vous salir ?',
    en: 'Would you accept dust, dirt or strong products?',
  },
  awkward: {
    fr: 'Vous seriez d’accord pour travailler plié, ou à genoux ?',
    facile: 'Vous pouvez travailler à genoux ?',
    en: 'Would you accept to work bent, kneeling or with arms up?',
  },
  repetitive: {
    fr: 'Vous seriez d’accord pour refaire souvent le même geste ?',
    facile: 'Vous pouvez refaire le même geste ?',
    en: 'Would you accept to repeat the same gesture often?',
  },
  rush: {
    fr: 'Vous seriez d’accord pour aller très vite à certains moments ?',
    facile: 'Vous pouvez aller très vite ?',
    en: 'Would you accept to go very fast at times?',
  },
  vehicle: {
    fr: 'Cela vous plairait de conduire souvent ?',
    facile: 'Vous aimez conduire ?',
    en: 'Would you like to drive often?',
  },
  machines: {
    fr: 'Cela vous plairait de travailler avec des machines ?',
    facile: 'Vous aimez les machines ?',
    en: 'Would you like to work with machines?',
  },
  regulated: {
    fr: 'Vous seriez d’accord pour demander un papier officiel ?',
    facile: 'Vous voulez bien demander un papier officiel ?',
    en: 'Would you accept to ask for an official licence?',
  },
  seasonal: {
    fr: 'Vous seriez d’accord pour travailler quelques mois seulement dans l’année ?',
    facile: 'Vous pouvez travailler quelques mois par an ?',
    en: 'Would you accept to work a few months a year only?',
  },
  holidays: {
    fr: 'Vous seriez d’accord pour travailler pendant les vacances des enfants ?',
    facile: 'Vous pouvez travailler pendant les vacances ?',
    en: 'Would you accept to work during school holidays?',
  },
  screen: {
    fr: 'Cela vous plairait de travailler devant un écran ?',
    facile: 'Vous aimez travailler sur écran ?',
    en: 'Would you like to work at a screen?',
  },
  precision: {
    fr: 'Cela vous plairait de faire des gestes très précis ?',
    facile: 'Vous aimez les gestes précis ?',
    en: 'Would you like to make very precise gestures?',
  },
  protective: {
    fr: 'Vous seriez d’accord pour porter un casque, des gants ou un masque ?',
    facile: 'Vous pouvez porter un casque ou un masque ?',
    en: 'Would you accept to wear a helmet, gloves or a mask?',
  },
  uniform: {
    fr: 'Vous seriez d’accord pour porter une tenue de travail ?',
    facile: 'Vous pouvez porter une tenue de travail ?',
    en: 'Would you accept to wear work clothes?',
  },
  executive: {
    fr: 'Cela vous plairait de diriger une équipe ?',
    facile: 'Vous aimez être chef ?',
    en: 'Would you like to lead a team?',
  },
  'self-employed': {
    fr: 'Cela vous plairait de pouvoir travailler à votre compte ?',
    facile: 'Vous aimez travailler sans patron ?',
    en: 'Would you like to be able to work for yourself?',
  },
  team: {
    fr: 'Cela vous plairait de travailler en équipe ?',
    facile: 'Vous aimez travailler en équipe ?',
    en: 'Would you like to work in a team?',
  },
  seated: {
    fr: 'Vous seriez d’accord pour rester assis longtemps ?',
    facile: 'Vous pouvez rester assis longtemps ?',
    en: 'Would you accept to sit for long?',
  },
  digital: {
    fr: 'Cela vous plairait d’apprendre de nouveaux outils sur écran ?',
    facile: 'Vous aimez apprendre sur ordinateur ?',
    en: 'Would you like to learn new digital tools?',
  },
  remote: {
    fr: 'Cela vous plairait de travailler parfois depuis chez vous ?',
    facile: 'Vous aimez travailler à la maison ?',
    en: 'Would you like to work from home at times?',
  },
  quiet: {
    fr: 'Cela vous plairait de travailler au calme ?',
    facile: 'Vous aimez le calme ?',
    en: 'Would you like to work in a quiet place?',
  },
  daytime: {
    fr: 'Cela vous plairait de travailler en journée ?',
    facile: 'Vous aimez travailler le jour ?',
    en: 'Would you like to work in the daytime?',
  },
  indoors: {
    fr: 'Cela vous plairait de travailler à l’intérieur ?',
    facile: 'Vous aimez être dedans ?',
    en: 'Would you like to work indoors?',
  },
})
