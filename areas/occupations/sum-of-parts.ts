import type { Part } from '../../engines/matching/matching.ts'

/** What each part brings to a score and the score itself, in hundredths. */
export type SumOfParts = { parts: { part: Part; hundredths: number }[]; total: number }

/** Hundredths that add up to the score as it is shown: what rounding leaves goes to the parts that lost most (largest remainders). */
export function sumOfParts(
  contributions: readonly { part: Part; value: number }[],
  score: number,
): SumOfParts {
  const total = Math.round(score * 100) || 0 // never "−0"
  const parts = contributions.map(({ part, value }) => ({
    part,
    hundredths: Math.floor(value * 100),
    lost: value * 100 - Math.floor(value * 100),
  }))
  const left = total - parts.reduce((sum, { hundredths }) => sum + hundredths, 0)
  for (const one of parts.toSorted((a, b) => b.lost - a.lost).slice(0, Math.max(0, left)))
    one.hundredths += 1
  return { parts: parts.map(({ part, hundredths }) => ({ part, hundredths })), total }
}

/** "0,31", "−0,04": as one writes numbers in this language. */
export function inDecimals(hundredths: number, language: 'fr' | 'en'): string {
  const text = (Math.abs(hundredths) / 100).toFixed(2)
  const sign = hundredths < 0 ? '−' : ''
  return sign + (language === 'fr' ? text.replace('.', ',') : text)
}
