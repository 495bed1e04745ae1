import { describe, expect, it } from 'vitest'
import { familyName, keptAfter, moved } from './interest.ts'

describe('choosing tastes screen by screen', () => {
  it('keeps what the screen did not show', () => {
    expect(keptAfter(['cuisine', 'nature'], ['nature', 'bouger'], ['bouger'])).toEqual([
      'cuisine',
      'bouger',
    ])
  })
  it('keeps the order of before, and puts new ones last', () => {
    expect(
      keptAfter(['soin', 'mots'], ['mots', 'soin', 'nature'], ['nature', 'mots', 'soin']),
    ).toEqual(['soin', 'mots', 'nature'])
  })
  it('takes out what is no longer ticked', () => {
    expect(keptAfter(['soin', 'mots'], ['mots', 'soin'], [])).toEqual([])
  })
})

describe('putting tastes in order', () => {
  const chosen = ['cuisine', 'nature', 'soin']
  it('moves one a place higher or lower', () => {
    expect(moved(chosen, 'nature', 'up')).toEqual(['nature', 'cuisine', 'soin'])
    expect(moved(chosen, 'nature', 'down')).toEqual(['cuisine', 'soin', 'nature'])
  })
  it('changes nothing at an end', () => {
    expect(moved(chosen, 'cuisine', 'up')).toEqual(chosen)
    expect(moved(chosen, 'soin', 'down')).toEqual(chosen)
  })
  it('takes one out', () => {
    expect(moved(chosen, 'nature', 'out')).toEqual(['cuisine', 'soin'])
  })
})

describe('naming a taste in a sentence', () => {
  it('leaves the full stop out', () => {
    const label = { fr: 'J’aime cuisiner.', facile: 'J’aime la cuisine.', en: 'I like cooking.' }
    expect(familyName({ label }, { language: 'fr', mode: 'facile' })).toBe('J’aime la cuisine')
  })
})
