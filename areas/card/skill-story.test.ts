import { describe, expect, it } from 'vitest'
import type { Claim } from '../skills/claim.ts'
import { readContextQuestions } from '../skills/server/read-competences.ts'
import { givenCard } from './server/testing.ts'
import { historyOf, proofsOf } from './skill-story.ts'

const { experiences } = givenCard(process.cwd(), { skills: 1, experiences: 2 })
const questions = readContextQuestions(process.cwd())

function claim(over: Partial<Claim>): Claim {
  return {
    id: 'claim',
    personId: 'nobody',
    experienceId: 'lived-0',
    competence: 'imprevu',
    level: 2,
    how: 'behaviour',
    answers: null,
    sentence: null,
    claimedAt: new Date('2026-11-21'),
    ...over,
  }
}

describe('where a skill comes from', () => {
  it('puts the experience that sets the level first', () => {
    const proofs = proofsOf(
      [claim({}), claim({ experienceId: 'lived-1', level: 3 })],
      'think',
      experiences,
      questions,
    )
    expect(proofs.map(({ experience, shown }) => [experience.id, shown])).toEqual([
      ['lived-1', 3],
      ['lived-0', 2],
    ])
  })
  it('shows only the answers that counted, and what they gave', () => {
    const answers = { autonomy: 5, complexity: 2, environment: 4 }
    const [proof] = proofsOf(
      [claim({ how: 'questions', answers, level: 3 })],
      'think',
      experiences,
      questions,
    )
    expect(proof?.derivation?.counted.map(({ code }) => code)).toEqual([
      'complexity',
      'environment',
    ])
    expect(proof?.derivation).toMatchObject({ gives: 3, changed: false })
  })
  it('says when the person chose something else than their answers gave', () => {
    const answers = { autonomy: 1, complexity: 1, environment: 1 }
    const [proof] = proofsOf(
      [claim({ how: 'questions', answers, level: 3 })],
      'organise',
      experiences,
      questions,
    )
    expect(proof?.derivation).toMatchObject({ gives: 1, changed: true })
  })
  it('keeps every word, the last first, even of an experience deleted since', () => {
    const past = [claim({ experienceId: 'gone' }), { ...claim({}), level: null }]
    expect(historyOf(past, experiences).map(({ title, shown }) => [title, shown])).toEqual([
      ['La cantine', null],
      [null, 2],
    ])
  })
})
