import { link } from '../../../engines/linker/linker.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { proposeFromText } from '../../knowledge/server/propose-from-text.ts'
import { type CompetenceProposal, competencesToPropose, type Proposal } from '../activity.ts'
import type { Experience } from '../experience.ts'
import { whatItBrings } from './activities-to-offer.ts'

/** What the person's text speaks of, besides what they ticked or refused. */
export async function proposalsFor(ctx: Context, experience: Experience): Promise<Proposal[]> {
  if (!experience.story) return []
  const { activities, skills } = await proposeFromText(ctx, experience.story)
  const known = new Set([...experience.activities.map(({ code }) => code), ...experience.refused])
  const proposals: Proposal[] = [
    ...activities.map((one) => ({
      kind: 'activity' as const,
      code: one.code,
      text: one.label,
      because: one.because,
    })),
    ...skills.map((one) => ({
      kind: 'skill' as const,
      code: one.code,
      text: one.label,
      because: one.because,
    })),
  ]
  const seen = new Set<string>()
  return proposals
    .filter(({ code, text }) => !known.has(code) && !seen.has(text) && seen.add(text))
    .slice(0, MOST_PROPOSED)
}

const MOST_PROPOSED = 8

/** Below this the text speaks of no competence in particular. */
const WRITTEN_FLOOR = 0.3

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
  const written = story
    ? link(knowledge.linkers.transversal, story, {
        top: 12,
        floor: WRITTEN_FLOOR,
        clauses: true,
      }).map(({ id, because }) => ({ code: id, because }))
    : []
  return competencesToPropose(brought, written, usualIn(knowledge, experience))
}

/** What people of this occupation are asked most. */
function usualIn(knowledge: Knowledge, { occupationCode }: Experience): string[] {
  const levels = (occupationCode && knowledge.occupations.get(occupationCode)?.transversal) || {}
  return Object.entries(levels)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([code]) => code)
}
