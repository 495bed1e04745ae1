/**
 * What is looked at when a text and a label are laid side by side, each in [0, 1]:
 * text…/label… = share of the one met by the other, by rarity; strict = sure calls only; letters = cosine of letter pieces;
 * verbatim = words met to the letter; meaning, …Meant = nearness in meaning, whole and word by word; …Open = without what stands in brackets; rest… = without the first word; phrase = said in the same turn of words; tail = ends with the same thing; context… and gloss… = what lies beyond the label (see beyond-label.ts).
 */
export const SIGNS = [
  'textCovered',
  'labelCovered',
  'both',
  'letters',
  'head',
  'second',
  'order',
  'whole',
  'lengths',
  'unmetLabel',
  'certain',
  'verbatim',
  'start',
  'plain',
  'few',
  'textStrict',
  'labelStrict',
  'kind',
  'open',
  'context',
  'uses',
  'gloss',
  'glossMore',
  'glossShare',
  'glossCore',
  'glossCentral',
  'contextLike',
  'glossLike',
  'meaning',
  'textMeant',
  'labelMeant',
  'textOpen',
  'deedOfThing',
  'thingOfDeed',
  'bothOpen',
  'phrase',
  'tail',
  'restTextMeant',
  'restLabelMeant',
] as const

export type Sign = (typeof SIGNS)[number]

/** What each sign is worth, and the sum at which a hit is as likely right as wrong. */
export type Worth = { middle: number; signs: Record<Sign, number> }

/** The signs of one label, each at its place: numbers side by side are read far faster than by name. */
export type Signs = Float64Array

/** Place of each sign, in the order of `SIGNS`. */
export const AT = Object.fromEntries(
  SIGNS.map((sign, place) => [sign, place]),
  // one place for each sign of the list, and nothing else
) as Record<Sign, number>

/** When labels come alone; fitted by a listwise logistic on the development files. */
export const WORTH: Worth = {
  middle: 15.5,
  signs: {
    textCovered: 3.56,
    labelCovered: 1.94,
    both: 2.63,
    letters: 1.09,
    head: 0.97,
    second: 0.6,
    order: 0.87,
    whole: -0.89,
    lengths: -0.21,
    unmetLabel: 0.56,
    certain: -4.29,
    verbatim: 0.45,
    start: -1.95,
    plain: -2.25,
    few: 3.05,
    textStrict: -1.09,
    labelStrict: -0.61,
    kind: -0.18,
    open: -0.53,
    context: 0,
    uses: 0,
    gloss: 0,
    glossMore: 0,
    glossShare: 0,
    glossCore: 0,
    glossCentral: 0,
    contextLike: 0,
    glossLike: 0,
    meaning: 3.15,
    textMeant: 5.92,
    labelMeant: 3.23,
    textOpen: 3.61,
    deedOfThing: -0.41,
    thingOfDeed: 1.03,
    bothOpen: 2.06,
    phrase: 0,
    tail: 0,
    restTextMeant: 0,
    restLabelMeant: 0,
  },
}

/** When a person tells what they did: few of the words that count are said, and nearness in meaning leads astray. */
export const WORTH_TOLD: Worth = {
  middle: 11,
  signs: {
    textCovered: 7.08,
    labelCovered: 1.18,
    both: 5.87,
    letters: 1.41,
    head: 0.33,
    second: 0.51,
    order: 0.34,
    whole: 0.05,
    lengths: 0.06,
    unmetLabel: -0.67,
    certain: -0.8,
    verbatim: 2.08,
    start: -1.15,
    plain: -1.26,
    few: 5.24,
    textStrict: -1.24,
    labelStrict: -0.06,
    kind: 0.4,
    open: 0.03,
    context: 3.38,
    uses: 2.97,
    gloss: 0,
    glossMore: 0,
    glossShare: 0,
    glossCore: 0,
    glossCentral: 0,
    contextLike: 0,
    glossLike: 0,
    meaning: 0,
    textMeant: 0,
    labelMeant: 0,
    textOpen: 0,
    deedOfThing: 0,
    thingOfDeed: 0,
    bothOpen: 0,
    phrase: 0,
    tail: 0,
    restTextMeant: 0,
    restLabelMeant: 0,
  },
}

/** What each sign is worth, at its place. */
export function weightsOf({ signs }: Worth): Float64Array {
  return Float64Array.from(SIGNS, (sign) => signs[sign])
}

/** The weighed sum of the signs, on a scale of its own: 0 where a hit is as likely right as wrong. */
export function worthOf(signs: Signs, weights: Float64Array, middle: number): number {
  let sum = -middle
  for (let place = 0; place < signs.length; place++)
    sum += (weights[place] ?? 0) * (signs[place] ?? 0)
  return sum
}
