import { describe, expect, it } from 'vitest'
import { amountOf, skillName } from './suggestion.ts'

describe('saying how much a part weighs', () => {
  it('uses a word beside the heaviest bar', () => {
    expect(amountOf(0.3, 0.3)).toBe('much')
    expect(amountOf(0.1, 0.3)).toBe('some')
    expect(amountOf(0.01, 0.3)).toBe('little')
    expect(amountOf(-0.1, 0.3)).toBe('against')
    expect(amountOf(0, 0)).toBe('little')
  })
})

describe('naming a skill', () => {
  it('takes the easier words for easy reading', () => {
    const skill = { code: 'x', label: 'Réceptionner des colis', facile: 'Recevoir des colis' }
    expect(skillName(skill, { language: 'fr', mode: 'facile' })).toBe('recevoir des colis')
    expect(skillName(skill, { language: 'fr', mode: 'simple' })).toBe('réceptionner des colis')
  })
})
