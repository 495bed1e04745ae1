import { words } from '../../platform/words.ts'

const same = (text: string, en: string) => ({ fr: text, facile: text, en })

/** The six questions, why each matters, and what others answered. */
export const questionWords = words('badgeQuestions', {
  purpose: same('À quoi sert ce badge ?', 'What is this badge for?'),
  purposeWhy: {
    fr: 'C’est la première chose que lit un employeur.',
    facile: 'C’est ce que l’on lit en premier.',
    en: 'It is the first thing an employer reads.',
  },
  purposeLabel: same('Ce badge montre que…', 'This badge shows that…'),
  purposeOne: same(
    'Montrer que la personne sait tenir un stand, seule, une demi-journée.',
    'Showing that the person can run a stall, alone, for half a day.',
  ),
  purposeTwo: same(
    'Donner confiance à un restaurant qui cherche quelqu’un pour la plonge.',
    'Reassuring a restaurant that looks for somebody to wash up.',
  ),
  form: same('Quelle forme a-t-il ?', 'What shape has it?'),
  formWhy: {
    fr: 'Un nom court et une image : on doit le reconnaître sur un téléphone.',
    facile: 'Un nom court et une image.',
    en: 'A short name and a picture: it must be recognised on a phone.',
  },
  formOne: same('Tenir un stand', 'Running a stall'),
  formTwo: same('Bras droit en cuisine', 'Right hand in the kitchen'),
  nameLabel: same('Son nom', 'Its name'),
  kindLabel: same('Ce badge parle…', 'This badge is about…'),
  Competency: same('d’un savoir-faire', 'something one can do'),
  Achievement: same('d’une réalisation', 'something achieved'),
  CommunityService: same('d’un coup de main aux autres', 'help given to others'),
  Course: same('d’une formation suivie', 'training followed'),
  criteria: same('Que contient-il ?', 'What is in it?'),
  criteriaWhy: {
    fr: 'Les critères disent ce que l’on regarde. Trois à cinq suffisent.',
    facile: 'Les critères disent ce que l’on regarde.\nTrois à cinq suffisent.',
    en: 'Criteria say what is looked at. Three to five are enough.',
  },
  criteriaOne: same('Sait accueillir une personne et l’écouter', 'Knows how to welcome somebody'),
  criteriaTwo: same('Sait rendre la monnaie sans se tromper', 'Knows how to give the right change'),
  givers: same('Qui le donne ?', 'Who gives it?'),
  giversWhy: {
    fr: 'On fait confiance à quelqu’un qui a vu faire.',
    facile: 'On fait confiance à quelqu’un qui a vu.',
    en: 'People trust somebody who saw it done.',
  },
  giversLabel: same('Qui le donne, et quand ?', 'Who gives it, and when?'),
  giversOne: same(
    'La responsable du marché, après avoir vu la personne trois samedis.',
    'The head of the market, after three Saturdays.',
  ),
  giversTwo: same(
    'L’équipe de l’atelier, ensemble, à la fin du stage.',
    'The workshop team, together, at the end of the internship.',
  ),
  worth: same('Que vaut-il ?', 'What is it worth?'),
  worthWhy: {
    fr: 'Dites-le franchement : c’est ce qui le rend crédible.',
    facile: 'Dites-le franchement.',
    en: 'Say it frankly: that is what makes it believable.',
  },
  worthLabel: same('Ce qu’il prouve, ce qu’il ne prouve pas', 'What it proves, and what not'),
  worthOne: {
    fr: 'Ce n’est pas un diplôme. Deux employeurs du quartier le connaissent et le demandent.',
    facile: 'Ce n’est pas un diplôme.\nDeux employeurs le demandent.',
    en: 'It is no diploma. Two local employers know it and ask for it.',
  },
  worthTwo: same(
    'Il compte pour entrer en formation de vente.',
    'It counts to enter a course in sales.',
  ),
  tagsLabel: same('Quelques mots pour le retrouver', 'A few words to find it'),
  tagsHint: {
    fr: 'Séparés par des virgules. Par exemple : accueil, vente, marché',
    facile: 'Mettez des virgules.\nPar exemple : accueil, vente',
    en: 'Separated by commas. For instance: welcome, sales, market',
  },
  cv: same('Comment le dire sur un CV ?', 'How to say it on a CV?'),
  cvWhy: {
    fr: 'Une phrase que l’on peut recopier telle quelle.',
    facile: 'Une phrase à recopier.',
    en: 'A sentence that can be copied as it is.',
  },
  cvLabel: same('La phrase pour le CV', 'The sentence for the CV'),
  cvOne: same(
    'J’accueille les clients et je tiens la caisse d’un stand, seule.',
    'I welcome customers and run the till of a stall, alone.',
  ),
  cvTwo: same(
    'Badge « Tenir un stand », donné par la mission locale du Pont.',
    'Badge “Running a stall”, given by the local agency.',
  ),
  examples: same('Ce que d’autres ont écrit', 'What others wrote'),
})
