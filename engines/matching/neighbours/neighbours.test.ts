import { describe, expect, it } from 'vitest'
import { buildMatcher, similarOccupations } from '../matching.ts'
import { smallWorld } from '../testing.ts'
import { describeNeighbours, FEATURES } from './describe-neighbours.ts'
import forest from './forest.json' with { type: 'json' }
import { neighbourGround } from './ground.ts'
import { forestValue } from './trees.ts'
import { stemsOf } from './words.ts'

const described = {
  descriptions: {
    A1: { label: 'Boulanger', definition: 'Pétrit et cuit le pain.', titles: ['Boulangère'] },
    A2: { label: 'Pâtissier', definition: 'Cuit et décore des gâteaux.', titles: ['Pâtissière'] },
    B1: { label: 'Caissier', definition: 'Accueille et encaisse les clients.' },
    B2: { label: 'Vendeur', definition: 'Accueille et conseille les clients.' },
    C1: { label: 'Décorateur', definition: 'Dessine des décors.' },
  },
}

describe('neighbouring occupations', () => {
  it('come without the occupation itself, and are nobody for an unknown code', () => {
    const world = buildMatcher(smallWorld)
    expect(similarOccupations(world, 'B1', 3)[0]?.code).toBe('B2')
    expect(similarOccupations(world, 'B1').map((one) => one.code)).not.toContain('B1')
    expect(similarOccupations(world, 'Q9')).toEqual([])
  })

  it('are ranked by the learnt trees when texts are known, the same each time', () => {
    const world = buildMatcher(smallWorld, described)
    expect(buildMatcher(smallWorld, described).neighbours).toEqual(world.neighbours)
    expect(similarOccupations(world, 'A1', 9)).toHaveLength(4)
    for (const { score } of similarOccupations(world, 'A1', 9)) {
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThan(1)
    }
  })

  it('are described by the very numbers the trees were learnt on', () => {
    expect(forest.features).toEqual(FEATURES)
    const ground = neighbourGround(buildMatcher(smallWorld), smallWorld, described)
    const { candidates, values } = describeNeighbours(ground, 0)
    expect(values).toHaveLength(candidates.length * FEATURES.length)
    const numberOf = (target: number, name: string): number =>
      values[candidates.indexOf(target) * FEATURES.length + FEATURES.indexOf(name)] ?? Number.NaN
    expect(numberOf(1, 'share of target skills')).toBeCloseTo(2 / 3, 6)
    expect(numberOf(1, 'same domain')).toBe(1)
    expect(numberOf(2, 'same domain')).toBe(0)
    expect(numberOf(3, 'rise of level')).toBe(1)
    expect(numberOf(1, 'rank of skills')).toBeCloseTo(0, 6)
  })
})

describe('the value of a forest', () => {
  const tree = {
    feature: [0, -1, -1],
    threshold: [1, 0, 0],
    low: [1, -1, -1],
    high: [2, -1, -1],
    value: [0, 10, 20],
  }

  it('adds the leaves reached; equal to the threshold and not known go low', () => {
    expect(forestValue([tree, tree], Float32Array.of(2), 0)).toBe(40)
    expect(forestValue([tree], Float32Array.of(1), 0)).toBe(10)
    expect(forestValue([tree], Float32Array.of(Number.NaN), 0)).toBe(10)
    expect(forestValue([tree], Float32Array.of(0, 2), 1)).toBe(20)
  })
})

describe('the telling words of a text', () => {
  it('are folded, cut, and without small words', () => {
    expect(stemsOf('Vendeuses en épicerie, avec les œufs')).toEqual(['vendeus', 'epiceri', 'oeuf'])
  })
})
