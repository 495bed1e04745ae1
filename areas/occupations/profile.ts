import type { Profile, Wishes } from '../../engines/matching/matching.ts'
import type { Experience } from '../experiences/experience.ts'
import { yearsAgo } from '../experiences/period.ts'
import { askedCodesOf, type Knowledge } from '../knowledge/knowledge.ts'
import type { Claim } from '../skills/claim.ts'
import { shownLevel } from '../skills/level.ts'
import type { Saying } from '../skills/saying.ts'
import { standingOf } from '../skills/standing.ts'
import { type Choice, flagsMeant } from './choice.ts'
import type { Opinion } from './opinion.ts'
import { likingOf } from './question.ts'

/** Everything the person brought, of which some counts. */
export type Brought = {
  experiences: readonly Experience[]
  claims: readonly Claim[]
  /** What the person said since, in general. */
  sayings?: readonly Saying[]
  /** Families, most liked first. */
  interests: readonly string[]
  opinions: readonly Opinion[]
  choice: Choice
}

/** How well something is known when the person did it and said nothing of how: they managed. */
const LEVEL_UNSAID = 2
/** The first taste counts whole, each next one this much less. */
const LESS_EACH_RANK = 0.12

/** What is compared with occupations: only what the person let count. Levels go by the four words, as in the packs. */
export function profileOf(brought: Brought, knowledge: Knowledge, now: Date): Profile {
  const { choice } = brought
  const experiences = countedExperiences(brought)
  const ids = new Set(experiences.map(({ id }) => id))
  const claims = brought.claims.filter(({ experienceId }) => ids.has(experienceId))
  return {
    skills: experiences.flatMap((experience) => skillsOf(experience, claims, knowledge, now)),
    transversal: Object.fromEntries(
      standingOf(claims, brought.sayings).map(({ competence, level }) => [
        competence,
        shownLevel(level),
      ]),
    ),
    interests: countedInterests(brought).map((code, rank) => ({
      code,
      weight: 1 - rank * LESS_EACH_RANK,
    })),
    wishes: wishesOf(choice, brought.opinions, knowledge),
  }
}

/** Experiences that say something and were not left out. */
export function countedExperiences({ experiences, choice, claims }: Brought): Experience[] {
  const spoken = new Set(claims.map(({ experienceId }) => experienceId))
  return experiences.filter(
    ({ id, skills, activities }) =>
      !choice.experiencesOut.includes(id) &&
      (skills.length > 0 || activities.length > 0 || spoken.has(id)),
  )
}

export function countedInterests({ interests, choice }: Brought): string[] {
  return interests.filter((family) => !choice.interestsOut.includes(family))
}

/** What was done there, under the codes occupations ask; as well as the person said they did things there, on the whole. */
function skillsOf(
  experience: Experience,
  claims: readonly Claim[],
  knowledge: Knowledge,
  now: Date,
): Profile['skills'] {
  const said = claims
    .filter(({ experienceId }) => experienceId === experience.id)
    .map(({ level }) => shownLevel(level))
  const level =
    said.length === 0 ? LEVEL_UNSAID : said.reduce((sum, one) => sum + one, 0) / said.length
  const done = experience.activities.flatMap(
    ({ code }) => (code && knowledge.activities.get(code)?.skills) || [],
  )
  const codes = new Set([...experience.skills.map(({ code }) => code), ...done])
  const asked = new Set([...codes].flatMap((code) => askedCodesOf(knowledge, code)))
  const ago = yearsAgo(experience.period, now)
  return [...asked].map((code) => ({ code, level, firmness: 'declared', yearsAgo: ago }))
}

function wishesOf(choice: Choice, opinions: readonly Opinion[], knowledge: Knowledge): Wishes {
  const { filters } = choice
  const { liked, disliked } = likingOf(choice)
  const refused = opinions
    .filter(({ kind }) => kind === 'refused')
    .map(({ occupation }) => occupation)
  return {
    contextsWanted: filters.contextsWanted,
    contextsRefused: filters.contextsRefused,
    flags: flagsMeant(filters.flags),
    conditionsLiked: liked,
    conditionsDisliked: disliked,
    refused: [...refused, ...outOfFilters(choice, knowledge)],
    ...(filters.accessLevelMax === null ? {} : { accessLevelMax: filters.accessLevelMax }),
  }
}

/** The engine only weighs sectors and flags; a person who picks three sectors means "only these". */
function outOfFilters({ filters }: Choice, { occupations }: Knowledge): string[] {
  const sectors = new Set(filters.sectors)
  if (sectors.size === 0 && !filters.noRegulated) return []
  const out: string[] = []
  for (const { code, sector, flags } of occupations.values()) {
    const isElsewhere = sectors.size > 0 && !sectors.has(sector)
    if (isElsewhere || (filters.noRegulated && flags.includes('regulated'))) out.push(code)
  }
  return out
}
