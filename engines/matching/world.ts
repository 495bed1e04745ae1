import type { Sparse } from './sparse.ts'

/** An occupation as a referential describes it. Weights are ≥ 0 (1 = ordinary, more = core). null or empty = not known, never "no". */
export type Occupation = {
  code: string
  skills: { code: string; weight: number }[]
  transversal: Record<string, number> | null
  interests: { code: string; weight: number }[]
  parent: string | null
  domain: string
  contexts: string[]
  accessLevel: number | null
  flags: string[]
}

/** What a person has chosen to bring. Levels 1–8; interest weights in [-1, 1], below 0 = "not for me". */
export type Profile = {
  skills: {
    code: string
    level: number
    firmness?: 'declared' | 'recommended' | 'recognised'
    yearsAgo?: number
  }[]
  transversal: Record<string, number>
  interests: { code: string; weight: number }[]
  wishes?: Wishes
}

/** Refusals and the access level filter; what is wanted only weighs. */
export type Wishes = {
  contextsWanted?: string[]
  contextsRefused?: string[]
  accessLevelMax?: number
  domains?: string[]
  flags?: string[]
  refused?: string[]
  /** A condition is a context, a flag or `access-` and a level: met, it speaks for the occupation, or against; absent, it says nothing. */
  conditionsLiked?: string[]
  conditionsDisliked?: string[]
}

export type Part = 'skills' | 'transversal' | 'interests' | 'wishes'

/**
 * One occupation for one person. `contributions` (signed, only the parts the person filled in) add up to `score`.
 * Lists are whole and sorted by weight: the share of what the occupation asks (all its skills add up to 1).
 */
export type Match = {
  code: string
  score: number
  contributions: { part: Part; value: number }[]
  held: { code: string; weight: number }[]
  near: { code: string; by: string; weight: number }[]
  missing: { code: string; weight: number }[]
}

/** What a referential knows besides: texts as they are written. Used to find neighbouring occupations; all of it optional. */
export type Description = {
  label?: string
  titles?: readonly string[]
  definition?: string
  access?: string
  /** letters, the major one first */
  riasec?: string
  sectors?: readonly string[]
}

export type MatcherOptions = {
  /** skill → broader skill (competence → macro-competence) */
  skillParents?: Readonly<Record<string, string>>
  /** skill → its label */
  skillLabels?: Readonly<Record<string, string>>
  /** occupation code → what else is known of it */
  descriptions?: Readonly<Record<string, Description>>
}

/** A loaded snapshot: plain data (typed arrays, strings, arrays, maps), safe to clone to a thread. Occupations lie in rising order of code. */
export type Matcher = {
  codes: string[]
  places: Map<string, number>
  skillCodes: string[]
  skillPlaces: Map<string, number>
  idf: Float32Array
  /** share of each skill in what the occupation asks; a row adds up to 1 */
  shares: Sparse
  /** occupation → skill, unit rows of weight × idf */
  rows: Sparse
  /** skill → occupation, the same numbers */
  columns: Sparse
  /** skill → near skills, in (0, 1] */
  near: Sparse
  transversalCodes: string[]
  /** occupations × transversal codes, NaN = not known */
  transversal: Float32Array
  interestCodes: string[]
  /** occupations × interest codes, completed by neighbours */
  interests: Float32Array
  /** sum of each row of `interests`; 0 = not known */
  interestTotals: Float32Array
  parents: (string | null)[]
  domains: string[]
  contexts: string[][]
  flags: string[][]
  /** NaN = not known */
  accessLevels: Float32Array
  /** neighbouring occupations, best first; weight in (0, 1) */
  neighbours: Sparse
}
