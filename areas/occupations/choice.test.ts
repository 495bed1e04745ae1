import { describe, expect, it } from 'vitest'
import { EVERYTHING, filters, flagsMeant, isOpen, listAfter } from './choice.ts'

describe('what counts', () => {
  it('is everything until the person says otherwise', () => {
    expect(isOpen(EVERYTHING)).toBe(true)
    expect(isOpen({ ...EVERYTHING, filters: filters.parse({ sectors: ['A'] }) })).toBe(false)
    expect(isOpen({ ...EVERYTHING, filters: filters.parse({ noRegulated: true }) })).toBe(false)
    expect(isOpen({ ...EVERYTHING, filters: filters.parse({ accessLevelMax: 0 }) })).toBe(false)
  })
  it('changes only what the screen showed', () => {
    expect(listAfter(['A', 'B'], ['B', 'C'], ['C'])).toEqual(['A', 'C'])
    expect(listAfter([], ['A'], ['A', 'forged'])).toEqual(['A'])
  })
  it('takes both green flags of ROME for one wish', () => {
    expect(flagsMeant(['green'])).toEqual(['green', 'greenStrategic'])
    expect(flagsMeant(['unknown'])).toEqual([])
  })
})
