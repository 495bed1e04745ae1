import { describe, expect, it } from 'vitest'
import { nextRound } from './interest-rounds.ts'

const families = [
  { code: 'garden', axes: { outdoors: 8, people: 0 } },
  { code: 'forest', axes: { outdoors: 9, people: -1 } },
  { code: 'camp', axes: { outdoors: 8, people: 9 } },
  { code: 'desk', axes: { outdoors: -9, people: -8 } },
  { code: 'blank', axes: {} },
]
const options = { each: 1, maxSeen: 2, seed: 7 }

describe('proposing families of interests', () => {
  it('puts near ones in close, far-on-one in opening, far ones in distant', () => {
    expect(nextRound(families, ['garden'], {}, options)).toEqual({
      close: ['forest'],
      opening: ['camp'],
      distant: ['desk'],
    })
  })

  it('ends by showing a family without any axis', () => {
    const round = nextRound(families, ['garden'], { forest: 2, camp: 2, desk: 2 }, options)
    expect([...round.close, ...round.opening, ...round.distant]).toEqual(['blank'])
  })

  it('leaves out what is chosen or seen enough', () => {
    const round = nextRound(families, ['garden'], { forest: 2 }, { ...options, each: 9 })
    expect([...round.close, ...round.opening, ...round.distant].sort()).toEqual([
      'blank',
      'camp',
      'desk',
    ])
  })

  it('draws the first round from the seed: same seed same round, other seeds other rounds', () => {
    const rounds = Array.from({ length: 20 }, (_, seed) =>
      JSON.stringify(nextRound(families, [], {}, { ...options, seed })),
    )
    expect(rounds[3]).toBe(JSON.stringify(nextRound(families, [], {}, { ...options, seed: 3 })))
    expect(new Set(rounds).size).toBeGreaterThan(5)
  })
})
