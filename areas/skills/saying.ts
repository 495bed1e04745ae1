import { refusal } from '../../platform/refusal.ts'
import type { PastClaim } from './claim.ts'
import type { ShownLevel } from './competence.ts'
import { shownLevel } from './level.ts'

/** What the person says of a competence in general, one day, whatever the experience. */
export type Saying = {
  id: string
  competence: string
  /** 1–8. */
  level: number
  sentence: string | null
  saidAt: Date
}

/** One word said on one day, in an experience or in general: a step of the way. */
export type Step = { day: Date; shown: ShownLevel; sentence: string | null }

/** After a season things may have changed; asked more often, it would be a test. */
const MONTHS_BEFORE_ASKING = 3

/** May the person be asked again? Never before three months, and they may always say it by themselves. */
export function mayAskAgain(lastDay: Date, now: Date): boolean {
  const due = new Date(lastDay)
  due.setUTCMonth(due.getUTCMonth() + MONTHS_BEFORE_ASKING)
  return now >= due
}

/** The way made on one competence: every change of level, the oldest first. What was taken back is no step. */
export function stepsOf(claims: readonly PastClaim[], sayings: readonly Saying[]): Step[] {
  const said = [
    ...claims.map(({ claimedAt: day, level, sentence }) => ({ day, level, sentence })),
    ...sayings.map(({ saidAt: day, level, sentence }) => ({ day, level, sentence })),
  ]
  const steps: Step[] = []
  for (const { day, level, sentence } of said.toSorted(
    (a, b) => a.day.getTime() - b.day.getTime(),
  )) {
    if (level === null) continue
    const shown = shownLevel(level)
    const before = steps.at(-1)
    if (before?.shown === shown) continue
    // Two words of one day are one step: the last counts.
    if (before && sameDay(before.day, day)) steps.pop()
    if (steps.at(-1)?.shown !== shown) steps.push({ day, shown, sentence })
  }
  return steps
}

function sameDay(one: Date, other: Date): boolean {
  return one.toISOString().slice(0, 10) === other.toISOString().slice(0, 10)
}

export const notSaidYet = refusal('skills.notSaidYet', 404)
