import { describe, expect, it } from 'vitest'
import { buildIndex, link } from '../linker.ts'
import { stemOf } from '../stem.ts'
import { likenesses, nearness, senseOf } from './meaning.ts'
import { nearest } from './nearest.ts'
import { vectors } from './vectors.ts'

const rowOf = (word: string): number => vectors().rowOf.get(stemOf(word)) ?? -1
const senseOfWords = (...words: string[]): ReturnType<typeof senseOf> =>
  senseOf(words.map((word) => ({ row: rowOf(word), weight: 1 })))

const index = buildIndex([
  { id: 'weld', label: 'Techniques de soudage' },
  { id: 'bread', label: 'Fabriquer du pain' },
  { id: 'child', label: 'Accompagner des enfants' },
])

describe('what words are about', () => {
  it('brings words of one matter together, whatever their letters', () => {
    const near = (one: string, two: string): number => {
      const sense = senseOfWords(one)
      const from = likenesses(sense, rowOf(two))
      return sense.seen[from] ?? 0
    }
    expect(near('souder', 'brasage')).toBeGreaterThan(near('souder', 'enfant'))
    expect(near('enfant', 'parent')).toBeGreaterThan(near('enfant', 'souder'))
    expect(near('enfant', 'enfant')).toBe(1)
  })
  it('finds the label nearest in meaning without a word in common', () => {
    expect(nearest(index.meaning, senseOfWords('boulanger'), 1)).toEqual([1])
    expect(nearest(index.meaning, senseOfWords('brasage'), 1)).toEqual([0])
  })
  it('says nothing of words nobody knows', () => {
    const sense = senseOfWords('zzzz')
    expect(nearness(index.meaning.ofLabel, sense, 0)).toBe(0)
    expect(nearest(index.meaning, sense, 3)).toEqual([])
    expect(link(index, 'zzzz')).toEqual([])
  })
})
