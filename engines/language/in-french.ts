import { franc } from 'franc-min'

/** Words that French says all the time, and that its neighbours do not say. */
const SIGNS = new Set(
  'je j jai ai jetais fais faisais faire les des du et aux avec dans pour une mon ma mes sur chez nous'.split(
    ' ',
  ),
)
/** With fewer words nobody can tell. */
const FEWEST = 3

/**
 * True when a text is surely not in French. Telling somebody that they do not write French is rude when they do: one word
 * that only French says is enough, however the rest is spelt.
 */
export function isOtherLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const latin = text.match(/\p{Script=Latin}/gu) ?? []
  if (latin.length < letters.length / 2) return true
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST || words.some((word) => SIGNS.has(word))) return false
  // The language of a text by its triplets of letters (W. Cavnar, J. Trenkle, 1994).
  const language = franc(text)
  return language !== 'fra' && language !== 'und'
}
