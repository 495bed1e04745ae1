import type { ContextAnswers, ContextCode, Pole, ShownLevel } from './competence.ts'

/** The scale has eight levels (European qualifications framework); a person alone goes to 8 only through the questions. */
export const HIGHEST_LEVEL = 8

/** Eight levels inside, four words on screens: from the fourth on, one shows others how to do it. */
export function shownLevel(level: number): ShownLevel {
  if (level <= 1) return 1
  if (level <= 2) return 2
  return level <= 3 ? 3 : 4
}

/**
 * Which answers weigh on which family of competences. In the originals the environment was asked and never used;
 * here it counts for what one thinks through: a place that keeps changing asks for more judgement.
 */
export const ANSWERS_THAT_COUNT: Record<Pole, readonly ContextCode[]> = {
  organise: ['autonomy'],
  communicate: ['complexity'],
  think: ['complexity', 'environment'],
}

/** The answers so far; null is "I don't know". */
export type KnownAnswers = Record<ContextCode, number | null>

/** The level that the answers suggest; null when one that counts was not given. */
export function levelIfKnown(pole: Pole, answers: KnownAnswers): number | null {
  const { autonomy, complexity, environment } = answers
  if (ANSWERS_THAT_COUNT[pole].some((code) => answers[code] === null)) return null
  return levelFromAnswers(pole, {
    autonomy: autonomy ?? 1,
    complexity: complexity ?? 1,
    environment: environment ?? 1,
  })
}

/** The level that the three answers suggest: the mean of those that count, halves rounded down, so never flattering. */
export function levelFromAnswers(pole: Pole, answers: ContextAnswers): number {
  const ranks = ANSWERS_THAT_COUNT[pole].map((code) => answers[code])
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length
  return Math.min(HIGHEST_LEVEL, Math.max(1, Math.ceil(mean - 0.5)))
}
