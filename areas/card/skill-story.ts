import type { Sentence } from '../../platform/words.ts'
import type { Claim, PastClaim } from '../skills/claim.ts'
import type { ContextCode, ContextQuestion, Pole, ShownLevel } from '../skills/competence.ts'
import { ANSWERS_THAT_COUNT, levelFromAnswers, shownLevel } from '../skills/level.ts'
import type { Step } from '../skills/saying.ts'
import type { CardSkill, Lived } from './card.ts'

/** How a level was set: the answers that counted, and what they gave. Null when a behaviour was chosen. */
export type Derivation = {
  counted: { code: ContextCode; question: Sentence; answer: Sentence }[]
  gives: ShownLevel
  /** The person then chose something else: their word wins. */
  changed: boolean
}

/** One experience in which the person says they know how to do it. */
export type Proof = {
  experience: Lived
  shown: ShownLevel
  sentence: string | null
  day: Date
  derivation: Derivation | null
}

/** One word said on one day; a null level was taken back, a null title is an experience since deleted. */
export type Saying = {
  day: Date
  title: string | null
  shown: ShownLevel | null
  sentence: string | null
}

/** Everything behind one skill of the card. */
export type SkillStory = {
  skill: CardSkill
  official: string
  knowHow: Sentence
  proofs: Proof[]
  history: Saying[]
  /** Every change of level, the oldest first. */
  steps: Step[]
}

/** The proofs of a skill, the one that sets the level first. */
export function proofsOf(
  claims: readonly Claim[],
  pole: Pole,
  experiences: readonly Lived[],
  questions: readonly ContextQuestion[],
): Proof[] {
  return claims
    .toSorted((a, b) => b.level - a.level || b.claimedAt.getTime() - a.claimedAt.getTime())
    .flatMap((claim) => {
      const experience = experiences.find(({ id }) => id === claim.experienceId)
      if (!experience) return []
      const { sentence, claimedAt: day } = claim
      return [
        {
          experience,
          shown: shownLevel(claim.level),
          sentence,
          day,
          derivation: derivationOf(claim, pole, questions),
        },
      ]
    })
}

function derivationOf(
  { how, answers, level }: Claim,
  pole: Pole,
  questions: readonly ContextQuestion[],
): Derivation | null {
  if (how !== 'questions' || !answers) return null
  const derived = levelFromAnswers(pole, answers)
  return {
    counted: ANSWERS_THAT_COUNT[pole].flatMap((code) => {
      const question = questions.find((one) => one.code === code)
      const answer = question?.answers.find(({ rank }) => rank === answers[code])
      return question && answer
        ? [{ code, question: question.question, answer: answer.sentence }]
        : []
    }),
    gives: shownLevel(derived),
    changed: shownLevel(derived) !== shownLevel(level),
  }
}

/** What was said, the last first. */
export function historyOf(said: readonly PastClaim[], experiences: readonly Lived[]): Saying[] {
  return said
    .map((claim) => ({
      day: claim.claimedAt,
      title: experiences.find(({ id }) => id === claim.experienceId)?.title ?? null,
      shown: claim.level === null ? null : shownLevel(claim.level),
      sentence: claim.sentence,
    }))
    .toReversed()
}
