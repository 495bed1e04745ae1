import { describe, expect, it } from 'vitest'
import { readPeriod, yearsAgo } from './period.ts'

const now = new Date('2026-11-21T09:00:00Z')
type Typed = { month: string | null; year: string | null }
const no: Typed = { month: null, year: null }
const read = (start = no, end = no) => readPeriod({ rough: null, start, end }, now)

describe('saying when', () => {
  it('may stay unsaid', () => {
    expect(read()).toEqual({ start: null, end: null, rough: null })
  })
  it('keeps months', () => {
    expect(read({ month: '3', year: '2024' }, { month: '11', year: '2026' })).toEqual({
      start: '2024-03',
      end: '2026-11',
      rough: null,
    })
  })
  it('asks for the month and the year together', () => {
    expect(() => read({ month: '3', year: null })).toThrow('experiences.monthIncomplete')
    expect(() => read(no, { month: null, year: '2020' })).toThrow('experiences.monthIncomplete')
  })
  it('knows no thirteenth month and no year 0', () => {
    for (const [month, year] of [
      ['13', '2020'],
      ['0', '2020'],
      ['x', '2020'],
      ['1', '20'],
      ['1', '0000'],
      ['1', '🙂'],
    ] as const) {
      expect(() => read({ month, year })).toThrow('experiences.monthUnknown')
    }
  })
  it('is not in the future, and does not end before it starts', () => {
    expect(() => read({ month: '12', year: '2026' })).toThrow('experiences.notYetThere')
    expect(() => read({ month: '5', year: '2024' }, { month: '4', year: '2024' })).toThrow(
      'experiences.endBeforeStart',
    )
  })
  it('says roughly how long ago', () => {
    expect(yearsAgo({ start: null, end: '2020-02', rough: null }, now)).toBe(6)
    expect(yearsAgo({ start: null, end: null, rough: 'last-year' }, now)).toBe(1)
    expect(yearsAgo({ start: null, end: null, rough: null }, now)).toBe(0)
  })
})
