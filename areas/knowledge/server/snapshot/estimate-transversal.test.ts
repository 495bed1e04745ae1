import { describe, expect, it } from 'vitest'
import type { Occupation } from '../../occupation.ts'
import { estimateTransversal } from './estimate-transversal.ts'

function occupation(
  code: string,
  skills: string[],
  transversal: Record<string, number> | null,
): Occupation {
  return {
    code,
    label: code,
    definition: '',
    inShort: null,
    everyday: [],
    access: '',
    accessLevel: null,
    contexts: [],
    skills: skills.map((skill) => ({ code: skill, label: skill, weight: 1, kind: 'skill' })),
    interests: [],
    transversal,
    estimated: false,
    domain: code.slice(0, 3),
    sector: code.slice(0, 1),
    parent: null,
    neighbours: [],
    flags: [],
    riasec: '',
    source: 'rome',
  }
}

describe('lending transversal levels', () => {
  it('takes them from the nearest described occupations and says it is an estimate', () => {
    const [, , lent] = estimateTransversal([
      occupation('A1101', ['milk', 'feed'], { oral: 1 }),
      occupation('B2201', ['sing', 'dance'], { oral: 4 }),
      occupation('C3301', ['milk', 'feed', 'sweep'], null),
    ])
    expect(lent).toMatchObject({ transversal: { oral: 1 }, estimated: true })
  })

  it('leaves described occupations as they are, and invents nothing when nothing is near', () => {
    const [described, alone] = estimateTransversal([
      occupation('A1101', ['milk'], { oral: 2 }),
      occupation('B2201', ['sing'], null),
    ])
    expect(described).toMatchObject({ transversal: { oral: 2 }, estimated: false })
    expect(alone).toMatchObject({ transversal: null, estimated: false })
  })
})
