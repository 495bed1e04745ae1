/** Public figures never let anyone be recognised: nothing below 11 people, and counts rounded to 5 (k-anonymity). */
export type PublicCount = { kind: 'few' } | { kind: 'about'; count: number }

const FEWEST = 11
const STEP = 5

export function publicCount(exact: number): PublicCount {
  if (exact < FEWEST) return { kind: 'few' }
  return { kind: 'about', count: Math.round(exact / STEP) * STEP }
}
