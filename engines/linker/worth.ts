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
  'contextLike',
  'glossLike',
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
  contextLike: 0,
  glossLike: 0,
}

/** The same when labels come with a gloss; fitted for the first right answer rather than for all of them. */
export const WORTH_GLOSSED: Signs = {
  textCovered: 2.55,
  labelCovered: 1.68,
  both: 3.06,
  letters: 2.07,
  head: 0.07,
  second: -0.38,
  order: 0.18,
  whole: 0.9,
  lengths: 0.09,
  unmetLabel: 0.51,
  certain: -0.32,
  verbatim: 0.08,
  start: -0.73,
  plain: 2.2,
  few: 0.14,
  textStrict: -0.4,
  labelStrict: -1.64,
  kind: 0.25,
  open: 1.72,
  context: 2.31,
  uses: 0.32,
  gloss: 2.21,
  glossMore: 6.07,
  glossShare: -2.34,
  glossCore: 4.22,
  glossCentral: 2.73,
  contextLike: 1.3,
  glossLike: 0.17,
}

/** The weighed sum of the signs, on a scale of its own. */
export function worthOf(signs: Signs, worth: Signs): number {
  let sum = 0
  for (const sign of SIGNS) sum += worth[sign] * signs[sign]
  return sum
}
