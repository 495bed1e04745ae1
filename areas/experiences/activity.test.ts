import { describe, expect, it } from 'vitest'
import { competencesToPropose, isTooFew, ownActivities } from './activity.ts'

describe('writing what one did', () => {
  it('is one thing a line, whatever the dash before it', () => {
    expect(ownActivities('- jé rangé\n• j’ai balayé\n\n', []).map(({ text }) => text)).toEqual([
      'jé rangé',
      'j’ai balayé',
    ])
  })
  it('is one thing when written twice, or already ticked', () => {
    const ticked = { code: 'x', text: 'Éplucher les légumes', origin: 'ticked' as const }
    expect(ownActivities('Balayer\nbalayer.\neplucher les légumes', [ticked])).toEqual([
      { code: null, text: 'Balayer', origin: 'own' },
    ])
  })
  it('may be an emoji, and is nothing when empty', () => {
    expect(ownActivities('🙂\n🙂', [])).toHaveLength(1)
    expect(ownActivities(null, [])).toEqual([])
    expect(ownActivities(' \n - \n', [])).toEqual([])
  })
})

describe('proposing what one knows how to do', () => {
  const done = [
    { text: 'cuisiner', transversal: ['organiser', 'equipe'] },
    { text: 'peser', transversal: ['maths', 'organiser'] },
  ]
  it('begins with what was called most, each with a reason of its own', () => {
    const proposals = competencesToPropose(done, [])
    expect(proposals.map(({ code }) => code)).toEqual(['organiser', 'equipe', 'maths'])
    expect(proposals.map(({ reason }) => reason.words)).toEqual([
      ['cuisiner'],
      ['cuisiner'],
      ['peser'],
    ])
  })
  it('adds what the text speaks of, then what is usual, and stops at six', () => {
    const written = [
      { code: 'oral', because: ['parler'] },
      { code: 'maths', because: ['compter'] },
      { code: 'ecrit', because: [] },
    ]
    expect(competencesToPropose(done, written).map(({ code }) => code)).toEqual([
      'organiser',
      'equipe',
      'maths',
      'oral',
    ])
    expect(competencesToPropose([], [], ['regles', 'imprevu', 'oral', 'ecrit'])).toHaveLength(3)
    const all = [{ text: 'tout', transversal: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }]
    expect(competencesToPropose(all, [])).toHaveLength(6)
  })
  it('shows all twelve at once when there is too little to go by', () => {
    expect(isTooFew(competencesToPropose([], []))).toBe(true)
  })
})
