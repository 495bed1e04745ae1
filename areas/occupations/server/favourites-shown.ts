import type { Context } from '../../../platform/server/context.ts'
import { mustRead } from '../../consent/server/must-read.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { findOpinions } from './occupation-store.ts'

/** Occupations somebody put aside, the first one first, for whoever they let read it. What they refused stays theirs. */
export async function favouritesShown(
  ctx: Context,
  { personId }: { personId: string },
): Promise<Occupation[]> {
  await mustRead(ctx, { personId, scope: 'likes' })
  const opinions = await findOpinions(ctx.db, personId)
  const { occupations } = await currentKnowledge(ctx)
  return opinions
    .toReversed()
    .filter(({ kind }) => kind === 'favourite')
    .flatMap(({ occupation }) => occupations.get(occupation) ?? [])
}
