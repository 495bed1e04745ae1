import { words } from '../../platform/words.ts'

export const methodWords = words('method', {
  title: {
    fr: 'Comment ça marche, et à quel point',
    facile: 'Comment ça marche',
    en: 'How it works, and how well',
  },
  intro: {
    fr: 'Tout se calcule ici, sans service extérieur. Chaque idée est expliquée. C’est vous qui décidez.',
    facile: 'Un calcul propose des idées.\nOn dit toujours pourquoi.\nC’est vous qui décidez.',
    en: 'Everything is computed here, without any outside service. Each idea is explained. You decide.',
  },
  words: {
    fr: 'De vos mots à ce que vous savez faire',
    facile: 'De vos mots à ce que vous savez faire',
    en: 'From your words to what you know how to do',
  },
  wordsText: {
    fr: 'Un moteur lit votre texte, même avec des fautes. Il cherche les métiers et les savoir-faire qui parlent de la même chose. Il montre les mots qui l’ont guidé.',
    facile: 'Le site lit vos mots.\nLes fautes ne gênent pas.\nIl montre les mots utiles.',
    en: 'An engine reads your text, even with mistakes. It looks for occupations and know-how about the same thing. It shows the words that guided it.',
  },
  levels: { fr: 'Les niveaux', facile: 'Les niveaux', en: 'Levels' },
  levelsText: {
    fr: 'Vous choisissez une phrase qui vous ressemble, ou vous répondez à trois questions. Le niveau qui en sort est montré et vous pouvez le changer.',
    facile: 'Vous choisissez une phrase.\nOu vous répondez à 3 questions.\nVous pouvez changer.',
    en: 'You choose a sentence that fits, or answer three questions. The level that comes out is shown and you can change it.',
  },
  match: {
    fr: 'De ce que vous savez faire aux métiers',
    facile: 'Vers les métiers',
    en: 'From what you know to occupations',
  },
  matchText: {
    fr: 'Trois parts s’ajoutent : vos savoir-faire, votre façon de faire, vos goûts. Une part que vous n’avez pas remplie ne compte pas contre vous.',
    facile: 'On regarde 3 choses.\nCe que vous savez faire.\nComment vous le faites.\nVos goûts.',
    en: 'Three parts add up: your know-how, your way of doing, your tastes. A part you have not filled does not count against you.',
  },
  partsCaption: {
    fr: 'Le poids de chaque part',
    facile: 'Le poids de chaque part',
    en: 'Weight of each part',
  },
  part: { fr: 'Part', facile: 'Part', en: 'Part' },
  weight: { fr: 'Poids', facile: 'Poids', en: 'Weight' },
  skills: { fr: 'Savoir-faire', facile: 'Savoir-faire', en: 'Know-how' },
  transversal: { fr: 'Façon de faire', facile: 'Façon de faire', en: 'Way of doing' },
  interests: { fr: 'Goûts', facile: 'Goûts', en: 'Tastes' },
  estimated: {
    fr: 'Pour beaucoup de métiers, la façon de faire demandée est estimée à partir de métiers voisins. La fiche le dit alors.',
    facile: 'Parfois c’est une estimation.\nLa fiche du métier le dit.',
    en: 'For many occupations, the way of doing required is estimated from neighbouring ones. The sheet then says so.',
  },
  wishes: { fr: 'Vos souhaits', facile: 'Vos souhaits', en: 'Your wishes' },
  wishesText: {
    fr: 'Ce que vous refusez n’est jamais montré. Ce que vous aimez ou non fait monter ou descendre un métier, de {swing} % au plus du chemin qui reste. On regarde chaque point du métier sur lequel vous avez répondu. Un point sans réponse ne change rien.',
    facile:
      'Vos refus ne sont jamais montrés.\nVos réponses bougent un peu les métiers.\nSans réponse, rien ne change.',
    en: 'What you refuse is never shown. What you like or dislike moves an occupation up or down, by {swing}% at most of the way left. We look at each point of the occupation on which you answered. A point without an answer changes nothing.',
  },
  burdens: {
    fr: 'Dire oui à une chose dure, comme porter lourd, ne pousse pas vers elle. Cela dit juste que ce n’est pas un frein.',
    facile: 'Vous dites oui à une chose dure ?\nOn ne vous pousse pas vers elle.',
    en: 'Saying yes to something hard, such as heavy lifting, does not push you towards it. It only says that it is no obstacle.',
  },
  data: { fr: 'Les données', facile: 'Les données', en: 'The data' },
  dataText: {
    fr: '{source} — {counts}. Licence : {licence}. Chargé le {date}.',
    facile: '{source}\n{counts}',
    en: '{source} — {counts}. Licence: {licence}. Loaded on {date}.',
  },
  counts: {
    fr: '{occupations} métiers, {titles} autres noms de métiers',
    facile: '{occupations} métiers.\n{titles} noms de métiers.',
    en: '{occupations} occupations, {titles} other titles',
  },
  countsPlain: {
    fr: '{occupations} métiers',
    facile: '{occupations} métiers.',
    en: '{occupations} occupations',
  },
  figures: { fr: 'Les mesures', facile: 'Les mesures', en: 'Measures' },
  figuresText: {
    fr: 'Chaque mesure compare notre calcul à des méthodes simples, dans le même essai et sur les mêmes données. Vous pouvez la refaire avec la commande indiquée.',
    facile: 'On compare notre calcul à d’autres.\nTout le monde peut refaire l’essai.',
    en: 'Each measure compares our computation with simple methods, in the same run and on the same data. You can redo it with the command shown.',
  },
  measured: {
    fr: 'Mesuré le {date} sur {data}. Commande : {command}',
    facile: 'Mesuré le {date}.\nCommande : {command}',
    en: 'Measured on {date} on {data}. Command: {command}',
  },
  method: { fr: 'Méthode', facile: 'Méthode', en: 'Method' },
  ours: { fr: 'la nôtre', facile: 'la nôtre', en: 'ours' },
  baseline: { fr: 'comparaison', facile: 'comparaison', en: 'baseline' },
  published: {
    fr: 'publiée par d’autres',
    facile: 'publiée par d’autres',
    en: 'published by others',
  },
  goal: { fr: 'Objectif', facile: 'Objectif', en: 'Goal' },
  reached: { fr: 'Mesuré', facile: 'Mesuré', en: 'Measured' },
  atLeast: { fr: 'au moins {value}', facile: 'au moins {value}', en: 'at least {value}' },
  atMost: { fr: 'au plus {value}', facile: 'au plus {value}', en: 'at most {value}' },
  isMet: { fr: '{value} : atteint', facile: '{value} : atteint', en: '{value}: reached' },
  isMissed: {
    fr: '{value} : pas encore atteint',
    facile: '{value} : pas encore',
    en: '{value}: not reached yet',
  },
  noFigures: {
    fr: 'Aucune mesure publiée pour l’instant.',
    facile: 'Pas encore de mesure.',
    en: 'No measure published yet.',
  },
  goals: { fr: 'Les objectifs', facile: 'Les objectifs', en: 'Goals' },
  inEnglish: {
    fr: 'Les lignes des tableaux sont en anglais, comme dans le programme.',
    facile: 'Les tableaux sont en anglais.',
    en: 'The lines of the tables are as the program writes them.',
  },
  import: {
    fr: 'Combien de temps faut-il pour charger le ROME officiel, et fait-il attendre ceux qui lisent ?',
    facile: 'Charger la liste des métiers, c’est long ?',
    en: 'How long does the official ROME take to load, and do readers wait meanwhile?',
  },
  linker: {
    fr: 'Le moteur trouve-t-il la bonne chose pour des mots que personne n’a préparés ?',
    facile: 'Est-ce qu’on comprend vos mots ?',
    en: 'Does the engine find the right thing for words nobody has prepared?',
  },
  matching: {
    fr: 'Les métiers montrés ont-ils du sens, pour tout le monde, sans changer au hasard, et vite ?',
    facile: 'Est-ce que les métiers montrés vont bien ?',
    en: 'Do the occupations shown make sense, for everybody, without wavering, and fast?',
  },
  web: {
    fr: 'En combien de temps chaque page répond-elle, seule puis avec beaucoup de monde ?',
    facile: 'Est-ce que les pages sont rapides ?',
    en: 'How fast does each page answer, alone and then with many people?',
  },
  comparison: { fr: 'La comparaison', facile: 'La comparaison', en: 'Comparison' },
})
