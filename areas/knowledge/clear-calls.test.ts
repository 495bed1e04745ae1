import { describe, expect, it } from 'vitest'
import type { Hit } from '../../engines/linker/linker.ts'
import { clearlyCalled } from './clear-calls.ts'

const hit = (id: string, score: number, ...because: string[]): Hit => ({
  id,
  label: id,
  score,
  because,
})
const ids = (text: string, hits: Hit[], loneFloor?: number): string[] =>
  clearlyCalled(text, hits, loneFloor).map(({ id }) => id)

describe('what a text clearly speaks of', () => {
  it('leaves out what a word says of many things at once', () => {
    const hits = [
      hit('tournament', 0.94, 'course'),
      hit('errands', 0.7, 'course'),
      hit('run', 0.68, 'course'),
    ]
    expect(ids('course', hits)).toEqual([])
  })
  it('keeps what a word says of one thing above all', () => {
    const hits = [hit('tiles', 0.88, 'carrelage'), hit('floor', 0.5, 'carrelage')]
    expect(ids('carrelage', hits)).toEqual(['tiles', 'floor'])
  })
  it('keeps what two words say together, though one of them alone is vague', () => {
    const hits = [
      hit('repair', 0.8, 'répare', 'vélos'),
      hit('rent', 0.5, 'vélos'),
      hit('deliver', 0.48, 'vélos'),
      hit('ride', 0.45, 'vélos'),
    ]
    expect(ids('je répare des vélos', hits)).toEqual(['repair'])
  })
  it('does not join words said apart', () => {
    const hits = [
      hit('rules', 0.65, 'mangé', 'personne'),
      hit('talk', 0.6, 'personne'),
      hit('cook', 0.6, 'mangé'),
      hit('listen', 0.6, 'personne'),
      hit('taste', 0.6, 'mangé'),
    ]
    expect(ids('mangé, personne', hits)).toEqual([])
    expect(ids('mangé avec une personne', hits)).toContain('rules')
  })
  it('asks more of a word alone when told so', () => {
    const hits = [hit('count', 0.36, 'carrelage'), hit('team', 0.61, 'équipe')]
    expect(ids('carrelage équipe', hits, 0.6)).toEqual(['team'])
  })
})
