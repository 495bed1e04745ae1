import { describe, expect, it } from 'vitest'
import { amountOf, nearGroups, skillName, skillShown } from './suggestion.ts'

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
  it('leaves out what the official name adds between brackets', () => {
    const label = 'Maîtriser les types de pains (levain, brioche, etc.) du pays'
    const reading = { language: 'fr', mode: 'simple' } as const
    expect(skillName({ code: 'x', label, facile: null }, reading)).toBe(
      'maîtriser les types de pains du pays',
    )
  })
  it('uses our easier words for an official skill', () => {
    const one = (code: string, label: string, rome: string[]) => ({
      code,
      label,
      facile: null,
      kind: 'skill' as const,
      parent: null,
      transversal: [],
      rome,
    })
    const all = [one('100', 'Réaliser un encaissement', []), one('encaisser', 'Encaisser', ['100'])]
    const skills = new Map(all.map((skill) => [skill.code, skill]))
    expect(skillShown('100', { skills })).toMatchObject({
      label: 'Réaliser un encaissement',
      facile: 'Encaisser',
    })
  })
  it('takes the easier words for easy reading', () => {
    const skill = { code: 'x', label: 'Réceptionner des colis', facile: 'Recevoir des colis' }
    expect(skillName(skill, { language: 'fr', mode: 'facile' })).toBe('recevoir des colis')
    expect(skillName(skill, { language: 'fr', mode: 'simple' })).toBe('réceptionner des colis')
  })
})

describe('telling what is nearly known', () => {
  it('says each reason once', () => {
    const named = (code: string) => ({ code, label: code, facile: null })
    const near = ['a', 'b', 'c'].map((code) => ({
      skill: named(code),
      by: named(code === 'b' ? 'y' : 'x'),
    }))
    expect(nearGroups(near)).toEqual([
      { by: named('x'), skills: [named('a'), named('c')] },
      { by: named('y'), skills: [named('b')] },
    ])
  })
})
