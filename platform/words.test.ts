import { describe, expect, it } from 'vitest'
import { canSay, sayCode, sayer, words } from './words.ts'

const sample = words('sample', {
  seen: {
    fr: '{count} {count|personne|personnes} l’ont vu : {name} ?',
    facile: 'Vu par {count} {count|personne|personnes}.',
    en: 'Seen by {count} {count|person|people}: {name}?',
  },
})
const plain = { language: 'fr', mode: 'simple' } as const

describe('saying a sentence', () => {
  it('fills in what it is about, and keeps French marks with their word', () => {
    expect(sayer(sample, plain)('seen', { count: 2, name: 'Lina' })).toBe(
      '2 personnes l’ont vu\u00a0: Lina\u00a0?',
    )
  })
  it('counts as each language does', () => {
    expect(sayer(sample, { language: 'fr', mode: 'facile' })('seen', { count: 0 })).toBe(
      'Vu par 0 personne.',
    )
    expect(
      sayer(sample, { language: 'en', mode: 'simple' })('seen', { count: 0, name: 'x' }),
    ).toContain('0 people')
  })
  it('never reads what a person typed as a pattern', () => {
    expect(sayer(sample, plain)('seen', { count: 1, name: '{count|a|b} $& {x}' })).toContain(
      '{count|a|b} $& {x}',
    )
  })
  it('knows only the codes that were declared, not what every object has', () => {
    for (const code of ['sample.constructor', 'sample.__proto__', 'nowhere.seen', 'seen', '']) {
      expect(canSay(code)).toBe(false)
    }
  })
  it('finds the sentence of a refusal by its code', () => {
    expect(sayCode('sample.seen', plain, { count: 1, name: 'Omar' })).toContain('Omar')
  })
})
