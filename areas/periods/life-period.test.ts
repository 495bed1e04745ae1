import { describe, expect, it } from 'vitest'
import { inOrderOfLife, type LifePeriod, spanOf } from './life-period.ts'

const NOW = new Date('2026-07-01T00:00:00Z')
const period = (more: Partial<LifePeriod>): LifePeriod => ({
  id: 'a',
  kind: 'child',
  words: null,
  start: null,
  end: null,
  rough: null,
  shown: false,
  ...more,
})

describe('placing a period among the years', () => {
  it('takes a year from its first day to its last', () => {
    expect(spanOf(period({ start: '2019', end: '2020' }), NOW)).toEqual({ from: 2019, to: 2021 })
    expect(spanOf(period({ start: '2019' }), NOW)).toEqual({ from: 2019, to: 2020 })
    expect(spanOf(period({ start: '2019-07', end: '2019-12' }), NOW)).toEqual({
      from: 2019.5,
      to: 2020,
    })
  })
  it('goes up to today when it still goes on', () => {
    expect(spanOf(period({ start: '2024', rough: 'now' }), NOW)).toEqual({ from: 2024, to: 2026.5 })
    expect(spanOf(period({ rough: 'last-year' }), NOW)).toEqual({ from: 2025, to: 2026 })
  })
  it('draws nothing that was not said', () => {
    expect(spanOf(period({}), NOW)).toBeUndefined()
    expect(spanOf(period({ rough: 'before' }), NOW)).toBeUndefined()
  })
  it('puts the oldest first, and what has no date last', () => {
    const said = [
      period({ id: 'c' }),
      period({ id: 'b', rough: 'this-year' }),
      period({ id: 'a', start: '2010' }),
    ]
    expect(inOrderOfLife(said, NOW).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})
