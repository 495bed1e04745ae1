import { spanOf } from '../periods/life-period.ts'

/** A stretch of whole years. */
export type Years = { from: number; to: number }

type Span = Parameters<typeof spanOf>[0]

/**
 * Years between the first and the last thing told in which nothing is told. Only what has a date counts: "before" is no
 * year. A year in which something begins or ends is not empty.
 */
export function yearsUntold(told: readonly Span[], now: Date): Years[] {
  const spans = told
    .flatMap((one) => spanOf(one, now) ?? [])
    .map(({ from, to }) => ({ from: Math.floor(from), to: Math.ceil(to) - 1 }))
    .toSorted((a, b) => a.from - b.from)
  const holes: Years[] = []
  let reached: number | undefined
  for (const { from, to } of spans) {
    if (reached !== undefined && from > reached + 1) holes.push({ from: reached + 1, to: from - 1 })
    reached = Math.max(reached ?? to, to)
  }
  return holes
}
