import type { Claim } from './claim.ts'
import { type Pole, poleOf } from './competence.ts'

/** How firmly a skill stands: said by the person, vouched for by others, or recognised by a badge or a test. */
export type Firmness = 'declared' | 'recommended' | 'recognised'

/** Where a person stands on one competence, all experiences together. */
export type Standing = {
  competence: string
  pole: Pole
  /** The highest current claim: a skill shown somewhere is there. */
  level: number
  firmness: Firmness
  /** Where it shows, the strongest first. */
  experienceIds: string[]
  /** The person's own words for the strongest claim that has some. */
  sentence: string | null
  /** How many people said they saw it. */
  voices: number
  /** First said on that day. */
  since: Date
}

/** One standing per competence; strongest first, then the most often lived, then by code. */
export function standingOf(claims: readonly Claim[]): Standing[] {
  const byCompetence = Map.groupBy(claims, (claim) => claim.competence)
  return [...byCompetence].map(([competence, its]) => together(competence, its)).sort(inOrder)
}

function together(competence: string, claims: readonly Claim[]): Standing {
  const strongest = claims.toSorted(
    (a, b) => b.level - a.level || b.claimedAt.getTime() - a.claimedAt.getTime(),
  )
  const first = Math.min(...claims.map((claim) => claim.claimedAt.getTime()))
  return {
    competence,
    pole: poleOf(competence),
    level: strongest[0]?.level ?? 1,
    firmness: 'declared',
    experienceIds: [...new Set(strongest.map((claim) => claim.experienceId))],
    sentence: strongest.find((claim) => claim.sentence)?.sentence ?? null,
    voices: 0,
    since: new Date(first),
  }
}

function inOrder(a: Standing, b: Standing): number {
  return (
    b.level - a.level ||
    b.experienceIds.length - a.experienceIds.length ||
    (a.competence < b.competence ? -1 : 1)
  )
}
