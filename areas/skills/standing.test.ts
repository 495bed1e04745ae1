import { describe, expect, it } from 'vitest'
import type { Claim } from './claim.ts'
import { standingOf } from './standing.ts'

let count = 0
function said(claim: Partial<Claim>): Claim {
  count += 1
  return {
    id: String(count),
    personId: 'lina',
    experienceId: 'shop',
    competence: 'organiser',
    level: 2,
    how: 'behaviour',
    answers: null,
    sentence: null,
    claimedAt: new Date('2026-11-21T09:00:00Z'),
    ...claim,
  }
}

describe('where a person stands', () => {
  it('is nowhere to be seen before they say anything', () => {
    expect(standingOf([])).toEqual([])
  })
  it('is firmer once two other people saw it; twice the same one is one', () => {
    const heard = (...authors: string[]) =>
      standingOf(
        [said({}), said({ competence: 'oral' })],
        [],
        authors.map((authorId) => ({ competence: 'organiser', authorId })),
      ).map(({ competence, firmness, voices }) => [competence, firmness, voices])
    const oral = ['oral', 'declared', 0]
    expect(heard('claire', 'claire')).toEqual([oral, ['organiser', 'declared', 1]])
    expect(heard('claire', 'paul')).toEqual([oral, ['organiser', 'recommended', 2]])
  })
  it('is the highest thing they say, wherever they lived it', () => {
    const [standing] = standingOf([said({ level: 2 }), said({ level: 3, experienceId: 'club' })])
    expect(standing).toMatchObject({
      competence: 'organiser',
      pole: 'organise',
      level: 3,
      experienceIds: ['club', 'shop'],
      firmness: 'declared',
      voices: 0,
    })
  })
  it('speaks in their words for the strongest claim that has some', () => {
    const [standing] = standingOf([
      said({ level: 4 }),
      said({ level: 3, experienceId: 'club', sentence: 'Je range les ballons.' }),
    ])
    expect(standing?.sentence).toBe('Je range les ballons.')
  })
  it('puts the strongest first, then the most often lived', () => {
    const standings = standingOf([
      said({ competence: 'oral', level: 2 }),
      said({ competence: 'equipe', level: 2 }),
      said({ competence: 'equipe', level: 2, experienceId: 'club' }),
      said({ competence: 'imprevu', level: 3 }),
    ])
    expect(standings.map(({ competence }) => competence)).toEqual(['imprevu', 'equipe', 'oral'])
  })
})
