/**
 * What is looked at when a text and a label are laid side by side, each in [0, 1]:
 * text…/label… = share of the one met by the other, by rarity; strict = sure calls only; letters = cosine of letter pieces;
 * verbatim = words met to the letter; context… and gloss… = what lies beyond the label (see beyond-label.ts).
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
] as const

export type Signs = Record<(typeof SIGNS)[number], number>

/** What each sign is worth when labels come alone; fitted by a listwise logistic on the development files. */
export const WORTH: Signs = {
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
}

/** The same when labels come with a gloss. */
export const WORTH_GLOSSED: Signs = {
  textCovered: 3.41,
  labelCovered: 0.88,
  both: 4.03,
  letters: 1.06,
  head: 0.59,
  second: -0.22,
  order: 0.54,
  whole: 1.26,
  lengths: 0.24,
  unmetLabel: 0.79,
  certain: -0.76,
  verbatim: 0.4,
  start: -0.7,
  plain: 1.23,
  few: 1.7,
  textStrict: -0.41,
  labelStrict: -1.43,
  kind: 0.23,
  open: 0.99,
  context: 1.84,
  uses: 1.18,
  gloss: 2.92,
  glossMore: 7.25,
  glossShare: -6,
  glossCore: 11.42,
  glossCentral: 1.37,
}

/** The weighed sum of the signs, on a scale of its own. */
export function worthOf(signs: Signs, worth: Signs): number {
  let sum = 0
  for (const sign of SIGNS) sum += worth[sign] * signs[sign]
  return sum
}
