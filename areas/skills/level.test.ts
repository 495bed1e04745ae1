import { describe, expect, it } from 'vitest'
import { levelFromAnswers, levelIfKnown, shownLevel } from './level.ts'

describe('deriving a level from three answers', () => {
  it('asks who decided, for what one organises', () => {
    expect(levelFromAnswers('organise', { autonomy: 4, complexity: 1, environment: 1 })).toBe(4)
  })
  it('asks whom one talked to, for what one communicates', () => {
    expect(levelFromAnswers('communicate', { autonomy: 5, complexity: 2, environment: 5 })).toBe(2)
  })
  it('counts the environment, for what one thinks through', () => {
    const here = { autonomy: 1, complexity: 2 }
    expect(levelFromAnswers('think', { ...here, environment: 2 })).toBe(2)
    expect(levelFromAnswers('think', { ...here, environment: 4 })).toBe(3)
  })
  it('rounds halves down, so that nobody is flattered by a sum', () => {
    expect(levelFromAnswers('think', { autonomy: 1, complexity: 2, environment: 3 })).toBe(2)
  })
  it('never leaves the scale of eight', () => {
    expect(levelFromAnswers('organise', { autonomy: 12, complexity: 1, environment: 1 })).toBe(8)
    expect(levelFromAnswers('organise', { autonomy: 0, complexity: 1, environment: 1 })).toBe(1)
  })
  it('says nothing when an answer that counts is missing', () => {
    const answers = { autonomy: 3, complexity: 2, environment: null }
    expect(
      ['organise', 'communicate', 'think'].map((pole) => levelIfKnown(poleNamed(pole), answers)),
    ).toEqual([3, 2, null])
  })
  it('shows eight levels in four words', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(shownLevel)).toEqual([1, 2, 3, 4, 4, 4, 4, 4])
  })
})

function poleNamed(name: string): 'organise' | 'communicate' | 'think' {
  return name === 'organise' || name === 'communicate' ? name : 'think'
}
