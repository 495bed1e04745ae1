import type { Claim } from './claim.ts'
import { type Pole, poleOf } from './competence.ts'
import { type Firmness, firmnessOf, type Voice, voicesFor } from './firmness.ts'
import type { Saying } from './saying.ts'

/** Where a person stands on one competence, all experiences together. */
export type Standing = {
  competence: string
  pole: Pole
  /** The highest current claim: a skill shown somewhere is there. What the person said of it since, in general, wins. */
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
export function standingOf(
  claims: readonly Claim[],
  sayings: readonly Saying[] = [],
  voices: readonly Voice[] = [],
): Standing[] {
  const byCompetence = Map.groupBy(claims, (claim) => claim.competence)
  return [...byCompetence]
    .map(([competence, its]) => {
      const said = sayings.filter((saying) => saying.competence === competence)
      const standing = together(competence, its, lastWord(its, said))
      const count = voicesFor(competence, voices)
      return { ...standing, voices: count, firmness: firmnessOf(count) }
    })
    .sort(inOrder)
}

/** What was said in general after every claim; an older word says nothing any more. */
function lastWord(claims: readonly Claim[], sayings: readonly Saying[]): Saying | undefined {
  const last = sayings.at(-1)
  return last && claims.every((claim) => claim.claimedAt < last.saidAt) ? last : undefined
}

function together(
  competence: string,
  claims: readonly Claim[],
  today: Saying | undefined,
): Omit<Standing, 'firmness' | 'voices'> {
  const strongest = claims.toSorted(
    (a, b) => b.level - a.level || b.claimedAt.getTime() - a.claimedAt.getTime(),
  )
  const first = Math.min(...claims.map((claim) => claim.claimedAt.getTime()))
  return {
    competence,
    pole: poleOf(competence),
    level: today?.level ?? strongest[0]?.level ?? 1,
    experienceIds: [...new Set(strongest.map((claim) => claim.experienceId))],
    sentence: today?.sentence ?? strongest.find((claim) => claim.sentence)?.sentence ?? null,
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
