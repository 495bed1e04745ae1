import { describe, expect, it } from 'vitest'
import { yearsUntold } from './years-untold.ts'

const NOW = new Date('2026-11-21T09:00:00Z')
const between = (
  start: string | null,
  end: string | null,
  rough: 'now' | 'before' | null = null,
) => ({
  start,
  end,
  rough,
})

describe('years of which nothing is told', () => {
  it('are those between two things told, by month or by year', () => {
    const lived = [between('2014-09', '2016-06'), between('2021', '2022')]
    expect(yearsUntold(lived, NOW)).toEqual([{ from: 2017, to: 2020 }])
  })
  it('are none once a period explains them', () => {
    const lived = [between('2014-09', '2016-06'), between('2021-03', '2022-01')]
    expect(yearsUntold([...lived, between('2017', '2018')], NOW)).toEqual([
      { from: 2019, to: 2020 },
    ])
    expect(yearsUntold([...lived, between('2016', '2021')], NOW)).toEqual([])
  })
  it('are none when years follow each other, or lie one in the other', () => {
    const following = [between('2018-01', '2018-12'), between('2019-12', null)]
    expect(yearsUntold(following, NOW)).toEqual([])
    expect(yearsUntold([between('2010', null, 'now'), between('2012', '2013')], NOW)).toEqual([])
  })
  it('are not guessed from rough words, nor outside of what is told', () => {
    expect(yearsUntold([between(null, null, 'before'), between('2015', '2016')], NOW)).toEqual([])
  })
})
