import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import type { Opinion } from '../opinion.ts'
import { findOpinions } from './occupation-store.ts'

export type OpinionShown = Opinion & { about: Occupation }

/** What the acting person said of occupations, the last first. Those the referential no longer knows are left out. */
export async function opinionsOf(ctx: Context): Promise<OpinionShown[]> {
  const { occupations } = await currentKnowledge(ctx)
  const opinions = await findOpinions(ctx.db, mustBePerson(ctx.actor))
  return opinions.flatMap((opinion) => {
    const about = occupations.get(opinion.occupation)
    return about ? [{ ...opinion, about }] : []
  })
}
