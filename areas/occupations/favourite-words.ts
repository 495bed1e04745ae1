import { words } from '../../platform/words.ts'
import { occupationWords } from './words.ts'

/** What people read beside an occupation they keep, and the ways from it. */
export const favouriteWords = words('occupationFavourites', {
  noteAdd: { fr: 'Écrire une note', facile: 'Écrire une note', en: 'Write a note' },
  noteChange: { fr: 'Changer ma note', facile: 'Changer ma note', en: 'Change my note' },
  noteTitle: {
    fr: 'Pourquoi gardez-vous ce métier ?',
    facile: 'Pourquoi ce métier ?',
    en: 'Why do you keep this one?',
  },
  noteHint: {
    fr: '« {title} » Quelques mots pour vous. Vous les retrouvez avec vos métiers gardés.',
    facile: 'Le métier : {title}.\nÉcrivez quelques mots pour vous.',
    en: '“{title}” A few words for yourself. You find them with the occupations you keep.',
  },
  noteLabel: { fr: 'Votre note', facile: 'Votre note', en: 'Your note' },
  noteKeep: { fr: 'Je garde la note', facile: 'Je garde la note', en: 'Keep the note' },
  noted: {
    fr: 'Votre note est gardée.',
    facile: 'Votre note est gardée.',
    en: 'Your note is kept.',
  },
  unnoted: {
    fr: 'La note est enlevée.',
    facile: 'La note est enlevée.',
    en: 'The note is removed.',
  },
  forMe: { fr: 'C’est pour moi ?', facile: 'C’est pour moi ?', en: 'Is it for me?' },
  compare: { fr: 'Comparer', facile: 'Comparer', en: 'Compare' },
  compareTwo: {
    fr: 'Comparer deux métiers',
    facile: 'Comparer deux métiers',
    en: 'Compare two occupations',
  },
  whyNear: {
    fr: 'Pareil : {list}.',
    facile: 'Pareil : {list}.',
    en: 'The same: {list}.',
  },
  whyTastes: {
    fr: 'Les mêmes goûts : {list}.',
    facile: 'Les mêmes goûts : {list}.',
    en: 'The same tastes: {list}.',
  },
  whySector: {
    fr: 'Le même secteur.',
    facile: 'Le même type de métier.',
    en: 'The same sector.',
  },
  whyMoves: {
    fr: 'Des gens passent de l’un à l’autre.',
    facile: 'Des gens passent de l’un à l’autre.',
    en: 'People move from one to the other.',
  },
})

/** A page of favourites says what the cards say, and more. */
export const favouritesPageWords = { ...occupationWords, ...favouriteWords }
export type FavouritesWords = typeof favouritesPageWords
