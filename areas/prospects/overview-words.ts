import { words } from '../../platform/words.ts'

/** Every family of occupations in a region, the most needed first. */
export const overviewWords = words('prospectsOverview', {
  title: {
    fr: 'Les métiers de demain',
    facile: 'Les métiers de demain',
    en: 'Occupations of tomorrow',
  },
  intro: {
    fr: 'Où aura-t-on besoin de monde, {where} ? Les métiers sont comptés par familles.',
    facile: 'Où cherche-t-on du monde, {where} ?',
    en: 'Where will people be needed, {where}? Occupations are counted by families.',
  },
  region: { fr: 'Région', facile: 'Région', en: 'Region' },
  all: { fr: 'Toute la France', facile: 'Toute la France', en: 'The whole of France' },
  tag: { fr: 'Avec des métiers…', facile: 'Quels métiers ?', en: 'With occupations…' },
  anyTag: { fr: 'de toute sorte', facile: 'Tous', en: 'of any kind' },
  see: { fr: 'Voir', facile: 'Voir', en: 'See' },
  caption: {
    fr: '{count} familles de métiers, la plus recherchée en premier',
    facile: '{count} familles de métiers',
    en: '{count} families of occupations, the most needed first',
  },
  family: { fr: 'Famille de métiers', facile: 'Famille', en: 'Family of occupations' },
  toFill: {
    fr: 'Postes à pourvoir',
    facile: 'Places de travail',
    en: 'Posts to fill',
  },
  hard: { fr: 'Trouver du monde', facile: 'Trouver du monde', en: 'Finding people' },
  tagged: { fr: 'Métiers concernés', facile: 'Métiers', en: 'Occupations concerned' },
  occupations: { fr: 'Métiers', facile: 'Métiers', en: 'Occupations' },
  regions: { fr: 'Régions comptées', facile: 'Régions', en: 'Regions counted' },
  outOf: { fr: '{count} sur {of}', facile: '{count} sur {of}', en: '{count} of {of}' },
  minimum: {
    fr: 'Dans certaines régions, des familles sont comptées ensemble. Leur total pour la France est alors un minimum.',
    facile: 'Parfois, des familles sont comptées ensemble.',
    en: 'In some regions, families are counted together. Their total for France is then a minimum.',
  },
  nothing: {
    fr: 'Rien à montrer ici',
    facile: 'Rien ici',
    en: 'Nothing to show here',
  },
  nothingText: {
    fr: 'Aucune famille ne répond à ce choix. Essayez une autre région, ou toutes les sortes de métiers.',
    facile: 'Essayez une autre région.',
    en: 'No family answers to this choice. Try another region, or occupations of any kind.',
  },
  notLoaded: {
    fr: 'Les chiffres ne sont pas encore là',
    facile: 'Les chiffres ne sont pas là',
    en: 'The figures are not here yet',
  },
  notLoadedText: {
    fr: 'La personne qui tient le site ne les a pas encore chargés. Vous pouvez explorer les métiers.',
    facile: 'Vous pouvez chercher un métier.',
    en: 'Whoever runs this site has not loaded them yet. You can explore occupations.',
  },
  explore: {
    fr: 'Chercher un métier',
    facile: 'Chercher un métier',
    en: 'Search for an occupation',
  },
  csv: {
    fr: 'Prendre ce tableau (fichier CSV)',
    facile: 'Prendre ce tableau',
    en: 'Take this table away (CSV file)',
  },
  back: { fr: 'Explorer', facile: 'Explorer', en: 'Explore' },
})
