import { describe, expect, it } from 'vitest'
import { changeBetween, deedsBetween, type Ground } from './listing.ts'

const before: Ground = {
  experiences: { bakery: '2026-11-01', garden: '2026-11-02' },
  interests: ['cuisine', 'nature'],
  filters: '[]',
  answers: { early: 'yes' },
  refused: ['G1602'],
  knowledge: 'v1',
}
const did = (after: Partial<Ground>) => deedsBetween(before, { ...before, ...after })

describe('why the lists changed', () => {
  it('is told by what the person did since', () => {
    const experiences = { bakery: '2026-11-09', choir: '2026-11-10' }
    expect(did({ experiences })).toEqual([
      { did: 'changed', experience: 'bakery' },
      { did: 'told', experience: 'choir' },
      { did: 'leftOut' },
    ])
    expect(did({ interests: ['cuisine', 'soin'] })).toEqual([
      { did: 'liked', families: ['soin'] },
      { did: 'unliked', families: ['nature'] },
    ])
    expect(did({ interests: ['nature', 'cuisine'] })).toEqual([{ did: 'reordered' }])
    expect(did({ refused: ['D1106'] })).toEqual([
      { did: 'refused', occupations: ['D1106'] },
      { did: 'putBack', occupations: ['G1602'] },
    ])
    expect(did({ filters: '[1]' })).toEqual([{ did: 'filtered' }])
  })
  it('tells an answer that lifts a filter once', () => {
    const answers = { early: 'no', nights: 'yes' }
    expect(did({ answers, filters: '[1]' })).toEqual([
      { did: 'answered', questions: ['early', 'nights'] },
    ])
  })
  it('is never left without a reason', () => {
    expect(did({})).toEqual([{ did: 'timePassed' }])
    expect(did({ knowledge: 'v2' })).toEqual([{ did: 'newData' }])
  })
})

describe('what changed in the lists', () => {
  it('is what came in, went out, or went to another list', () => {
    const was = { close: ['A', 'B'], opening: ['C'], surprise: [] }
    const is = { close: ['A', 'C'], opening: ['D'], surprise: [] }
    expect(changeBetween(was, is)).toEqual({
      entered: [{ code: 'D', list: 'opening' }],
      moved: [{ code: 'C', list: 'close' }],
      left: ['B'],
    })
  })
})
