import { describe, expect, it } from 'vitest'
import { type LifePeriod, readYears, yearsInWords, yearsUntold } from './life-period.ts'

const NOW = new Date('2026-11-21T09:00:00Z')
const between = (start: string | null, end: string | null, rough: 'now' | null = null) => ({
  start,
  end,
  rough,
})
const period = (startYear: number | null, endYear: number | null): LifePeriod => ({
  id: 'p',
  personId: 'lina',
  kind: 'care',
  words: null,
  startYear,
  endYear,
  createdAt: NOW,
})

describe('years of which nothing is told', () => {
  it('are those between two things told', () => {
    const lived = [between('2014-09', '2016-06'), between('2021-03', '2022-01')]
    expect(yearsUntold(lived, [], NOW)).toEqual([{ from: 2017, to: 2020 }])
  })
  it('are explained by a period', () => {
    const lived = [between('2014-09', '2016-06'), between('2021-03', '2022-01')]
    expect(yearsUntold(lived, [period(2017, 2018)], NOW)).toEqual([{ from: 2019, to: 2020 }])
    expect(yearsUntold(lived, [period(2016, 2021)], NOW)).toEqual([])
  })
  it('are none when years follow each other, or lie one in the other', () => {
    expect(yearsUntold([between('2018-01', '2018-06'), between('2019-12', null)], [], NOW)).toEqual(
      [],
    )
    expect(
      yearsUntold([between('2010-01', null, 'now'), between('2012-01', '2013-01')], [], NOW),
    ).toEqual([])
  })
  it('are not guessed from rough words, nor before the first or after the last thing told', () => {
    expect(yearsUntold([{ start: null, end: null, rough: 'before' }], [], NOW)).toEqual([])
    expect(yearsUntold([between('2015-01', '2016-01')], [], NOW)).toEqual([])
  })
})

describe('the years of a period', () => {
  it('may be left out, one or both', () => {
    expect(readYears({ startYear: null, endYear: null }, NOW)).toEqual({
      startYear: null,
      endYear: null,
    })
    expect(readYears({ startYear: '2019', endYear: null }, NOW).startYear).toBe(2019)
  })
  it.each(['20', 'deux', '1899', '2027', '-201'])('cannot be "%s"', (startYear) => {
    expect(() => readYears({ startYear, endYear: null }, NOW)).toThrow(
      expect.objectContaining({ code: 'cvPeriods.wrongYear', field: 'startYear' }),
    )
  })
  it('cannot end before they start', () => {
    expect(() => readYears({ startYear: '2021', endYear: '2019' }, NOW)).toThrow(
      expect.objectContaining({ code: 'cvPeriods.endBeforeStart', field: 'endYear' }),
    )
  })
  it('are written once when they are the same', () => {
    expect([
      yearsInWords(period(2019, 2019)),
      yearsInWords(period(2019, 2021)),
      yearsInWords(period(null, null)),
    ]).toEqual(['2019', '2019–2021', ''])
  })
})
