import { words } from '../../platform/words.ts'

/** What the address names is not in the graph. */
export const notThereWords = words('explorerNotThere', {
  title: {
    fr: 'Nous n’avons rien à cette adresse',
    facile: 'Il n’y a rien ici',
    en: 'We have nothing at this address',
  },
  asked: { fr: 'L’adresse demande :', facile: 'L’adresse demande :', en: 'The address asks for:' },
  why: {
    fr: 'Elle est peut-être mal copiée, ou la liste qui en parle n’est pas chargée ici. Cherchez avec vos mots.',
    facile: 'L’adresse n’est peut-être pas bonne.\nCherchez avec vos mots.',
    en: 'It may be miscopied, or the list that speaks of it is not loaded here. Search in your own words.',
  },
})
