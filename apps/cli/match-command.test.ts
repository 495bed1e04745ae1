import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../platform/server/testing.ts'
import { matchCommand } from './match-command.ts'
import { statusCommand } from './status-command.ts'
import { commanding, jsonLines } from './testing.ts'

const house = givenHouse()

type Ranked = {
  rank: number
  label: string
  score: number
  contributions: { value: number }[]
}
type Answer = { id?: string; results?: Ranked[]; error?: string }

describe('matching profiles from the command line', () => {
  it('ranks occupations with contributions that add up, and answers a wrong line in its place', {
    timeout: 60_000,
  }, async () => {
    const lina = {
      id: 'lina',
      skills: [{ code: 'garder-enfants', level: 3 }],
      interests: ['enfants'],
      transversal: { oral: 3 },
      constraints: { accessLevelMax: 1 },
    }
    const input = [JSON.stringify(lina), 'pas du json', '{"skills": "beaucoup"}', '{}', ''].join(
      '\n',
    )
    const { code, out } = await commanding(house, matchCommand, ['--top', '4'], input)
    expect(code).toBe(1)
    const [first, ...others] = jsonLines<Answer>(out)
    expect(first?.id).toBe('lina')
    expect(first?.results?.map(({ rank }) => rank)).toEqual([1, 2, 3, 4])
    for (const { score, contributions, label } of first?.results ?? []) {
      expect(label).not.toBe('')
      expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 6)
    }
    expect(others).toEqual([
      { error: expect.stringContaining('JSON') },
      { error: expect.stringContaining('skills') },
      { results: [] },
    ])
  })

  it('tells which referential is in use', async () => {
    const { code, out } = await commanding(house, statusCommand, [])
    expect(code).toBe(0)
    expect(out).toContain('En service  starter')
  })
})
