import { describe, expect, it } from 'vitest'
import { learnPairs, phrasedAlike, phrasingOf } from './pairs.ts'

const labels = ['Suivre un stock', 'Stock à suivre', 'Laver une voiture', 'Laver un sol']
const pairs = learnPairs(labels)
const alike = (text: string, label: string): number =>
  phrasedAlike(pairs, phrasingOf(pairs, text), labels.indexOf(label))

describe('how a wording is phrased', () => {
  it('is the same to the word, whatever the accents and capitals', () => {
    expect(alike('STOCK A SUIVRE', 'Stock à suivre')).toBeCloseTo(1)
  })
  it('tells apart the same words said in another way', () => {
    expect(alike('suivre un stock', 'Suivre un stock')).toBeGreaterThan(
      alike('suivre un stock', 'Stock à suivre'),
    )
  })
  it('counts how it begins and how it ends', () => {
    expect(alike('laver', 'Laver un sol')).toBeGreaterThan(0)
    expect(alike('sol', 'Laver un sol')).toBeGreaterThan(0)
    expect(alike('sol', 'Laver une voiture')).toBe(0)
  })
  it('finds nothing alike in nothing', () => {
    expect(alike('', 'Laver un sol')).toBe(0)
    expect(learnPairs([]).length).toHaveLength(0)
  })
})
