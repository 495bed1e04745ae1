/** Public figures never let anyone be recognised: nothing below 11 people, and counts rounded to 5 (k-anonymity). */
export type PublicCount = { kind: 'few' } | { kind: 'about'; count: number }

const FEWEST_PEOPLE = 11
const STEP = 5

/** How many things may be told, from how many people stand behind them. */
export function publicCount({ count, people }: { count: number; people: number }): PublicCount {
  if (people < FEWEST_PEOPLE) return { kind: 'few' }
  return { kind: 'about', count: Math.round(count / STEP) * STEP }
}
