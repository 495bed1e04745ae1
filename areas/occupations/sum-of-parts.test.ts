import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inDecimals, sumOfParts } from './sum-of-parts.ts'

const PARTS = ['skills', 'transversal', 'interests', 'wishes'] as const

describe('the sum of the parts', () => {
  it('adds up to the score, to the hundredth, with what is taken away', () => {
    const value = fc.double({ min: -0.2, max: 0.5, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const contributions = values.map((one, rank) => ({
          part: PARTS[rank] ?? 'wishes',
          value: one,
        }))
        const score = values.reduce((sum, one) => sum + one, 0)
        const { parts, total } = sumOfParts(contributions, score)
        expect(parts.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(total)
        expect(Math.abs(total / 100 - score)).toBeLessThanOrEqual(0.00501)
        for (const [rank, { hundredths }] of parts.entries())
          expect(Math.abs(hundredths / 100 - (values[rank] ?? 0))).toBeLessThan(0.0101)
      }),
    )
  })
  it('is written as one writes numbers', () => {
    expect([inDecimals(31, 'fr'), inDecimals(-4, 'fr'), inDecimals(100, 'en')]).toEqual([
      '0,31',
      '−0,04',
      '1.00',
    ])
  })
})
