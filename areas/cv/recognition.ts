import type { GivenRecommendation } from '../recommendations/given.ts'

/** How well it is known who said something. */
export type Known = Pick<
  GivenRecommendation,
  'assurance' | 'verifiedOrganisation' | 'isSameBrowser'
>

/** A badge as a CV tells it: given by somebody, or said by the person of themselves. */
export type BadgeRecognition = {
  kind: 'badge'
  key: string
  name: string
  /** Null when nobody gave it: then it is never shown as if somebody had. */
  giver: string | null
  day: Date
  until: Date | null
  /** Where anybody reads what it asks for. */
  page: string
  /** How well each person who said a word about it is known. */
  vouched: Known[]
}

/** A word of somebody as a CV tells it, with the name and the role they signed with. */
export type WordRecognition = {
  kind: 'word'
  key: string
  id: string
  about: string
  words: string | null
  signer: Pick<GivenRecommendation, 'name' | 'role' | 'organisation'>
  known: Known
  day: Date
}

/** What others recognise, or the person of themselves: one line a CV may show. */
export type Recognition = BadgeRecognition | WordRecognition

export const badgeKey = (id: string) => `badge-${id}`
export const wordKey = (id: string) => `word-${id}`

/** Where something was left out, between words that are all of who signed. */
const LEFT_OUT = '[…]'

/** After the sign that ends a sentence, before what begins another; "M. Morel" and "« Oui ! » dit-elle" are one. */
const BETWEEN =
  /(?<=[.!?…](?:\s?[»”"])?)(?<!\b(?:M|Mr|Mme|Dr|St|Ste)\.)\s+(?=[«“"(–—-]?\s?[\p{Lu}\p{Lo}\p{N}])|\n+/u

/** A word in sentences: what may be left out, one by one. Nothing inside a sentence is ever changed. */
export function sentencesIn(words: string): string[] {
  return words
    .split(BETWEEN)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

/** A word as the person lets it be read in one CV: whole, some of its sentences, or none. */
export function keptWords(words: string | null, kept: readonly number[] | undefined) {
  if (!words || kept === undefined) return words
  const all = sentencesIn(words)
  const places = all.map((_sentence, place) => place).filter((place) => kept.includes(place))
  if (places.length === 0) return null
  const told = places.flatMap((place, at) => {
    const isNext = place === (at === 0 ? 0 : (places[at - 1] ?? 0) + 1)
    return isNext ? [all[place]] : [LEFT_OUT, all[place]]
  })
  return [...told, ...(places.at(-1) === all.length - 1 ? [] : [LEFT_OUT])].join(' ')
}
