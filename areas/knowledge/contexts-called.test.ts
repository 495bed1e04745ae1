import { describe, expect, it } from 'vitest'
import contexts from '../../packs/occupations/contexts.json' with { type: 'json' }
import { conditionsCalled, speaksOnlyOf } from './contexts-called.ts'

describe('words that speak of how one works', () => {
  it('are understood as people say them', () => {
    const heard: Record<string, string[]> = {
      'boulot dehors': ['outdoors'],
      'Travailler la nuit': ['nights'],
      'bosser avec des gamins': ['children'],
      'm’occuper de ma grand-mère': ['frail'],
      'à la maison': ['remote'],
      'travail de bureau': ['screen'],
      'être mon patron': ['self-employed'],
      boulanger: [],
      'chaton et autobus': ['animals'],
      plateau: [],
      '': [],
    }
    for (const [words, codes] of Object.entries(heard))
      expect([words, conditionsCalled(words)]).toEqual([words, codes])
  })
  it('are the whole question, or go with an occupation', () => {
    const alone = (words: string) => speaksOnlyOf(words, conditionsCalled(words))
    for (const words of ['boulot dehors', 'Je veux travailler la nuit', 'être avec des animaux'])
      expect([words, alone(words)]).toEqual([words, true])
    for (const words of ['serveur la nuit', 'garder des enfants', 'boulanger', ''])
      expect([words, alone(words)]).toEqual([words, false])
  })
  it('lead to conditions that exist', () => {
    const known = contexts.map(({ code }) => code)
    const all = conditionsCalled(
      'dehors dedans nuit tot journee dimanche saison seul equipe public enfant vieux chien teletravail assis debout calme volant voyage pc machine minutieux independant a domicile en hauteur',
    )
    expect(all.filter((code) => !known.includes(code))).toEqual([])
    expect(all.length).toBeGreaterThan(20)
  })
})
