import { isOtherLanguage } from '../../../engines/language/in-french.ts'
import { link } from '../../../engines/linker/linker.ts'
import type { Context } from '../../../platform/server/context.ts'
import { clearlyCalled } from '../../knowledge/clear-calls.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { proposeFromText } from '../../knowledge/server/propose-from-text.ts'
import { type CompetenceProposal, competencesToPropose, type Proposal } from '../activity.ts'
import type { Experience } from '../experience.ts'
import { withoutNearDoubles } from '../near-doubles.ts'
import { whatItBrings } from './activities-to-offer.ts'

/** What is worth asking of it: few, never twice the same thing, the surest first. */
export async function proposalsFor(ctx: Context, experience: Experience): Promise<Proposal[]> {
  const told = experience.activities.filter(({ code }) => code !== null).map(({ text }) => text)
  return withoutNearDoubles(await unanswered(ctx, experience), told).slice(0, MOST_PROPOSED)
}

const MOST_PROPOSED = 6

/** All that the person's text speaks of, besides what they ticked or refused. */
export async function unanswered(ctx: Context, experience: Experience): Promise<Proposal[]> {
  const known = new Set([...experience.activities.map(({ code }) => code), ...experience.refused])
  return (await readIn(ctx, experience.story)).filter(({ code }) => !known.has(code))
}

/** All that a text speaks of, the surest first. */
export async function readIn(ctx: Context, story: string | null): Promise<Proposal[]> {
  if (!story) return []
  const { activities, skills } = await proposeFromText(ctx, story)
  return [
    ...activities.map((one) => ({ ...one, kind: 'activity' as const })),
    ...skills.map((one) => ({ ...one, kind: 'skill' as const })),
  ]
    .toSorted((a, b) => b.score - a.score)
    .map(({ kind, code, label, because }) => ({ kind, code, text: label, because }))
}

/** New words in a language that nothing can be read in: said once, and the same words sent again go on. */
export function isNotUnderstood(before: { story: string | null }, { story }: Experience): boolean {
  return story !== null && story !== before.story && isOtherLanguage(story)
}

/** Below this the text speaks of no competence in particular. */
const WRITTEN_FLOOR = 0.3
/** A word alone must say it outright. */
const LONE_FLOOR = 0.6

/** The competences to propose for an experience, each with its reason. */
export async function competencesFor(
  ctx: Context,
  experience: Experience,
): Promise<CompetenceProposal[]> {
  const knowledge = await currentKnowledge(ctx)
  const brought = await Promise.all(
    experience.activities.map(async ({ code, text }) => ({
      text,
      transversal: (code === null ? undefined : await whatItBrings(ctx, code))?.transversal ?? [],
    })),
  )
  const story = experience.story ?? ''
  const written = clearlyCalled(
    story,
    link(knowledge.linkers.transversal, story, { top: 12, floor: WRITTEN_FLOOR, clauses: true }),
    LONE_FLOOR,
  ).map(({ id, because }) => ({ code: id, because }))
  return competencesToPropose(brought, written, usualIn(knowledge, experience))
}

/** What people of this occupation are asked most. */
function usualIn(knowledge: Knowledge, { occupationCode }: Experience): string[] {
  const levels = (occupationCode && knowledge.occupations.get(occupationCode)?.transversal) || {}
  return Object.entries(levels)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([code]) => code)
}
