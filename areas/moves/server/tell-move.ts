import type { Context } from '../../../platform/server/context.ts'
import type { Experience } from '../../experiences/experience.ts'
import { startNamedExperience } from '../../experiences/server/start-named-experience.ts'
import { canBeTold, onlyWhatWasLived } from '../move.ts'
import { updateMove } from './move-store.ts'
import { getMove } from './moves-of.ts'

/** An immersion lived becomes an experience in one click: its name, where and when are already there. */
export async function tellMove(ctx: Context, { moveId }: { moveId: string }): Promise<Experience> {
  const move = await getMove(ctx, { moveId })
  if (!canBeTold(move)) throw onlyWhatWasLived()
  const experience = await startNamedExperience(ctx, {
    kind: move.kind === 'immersion' ? 'internship' : 'study',
    title: move.title,
    occupationCode: move.kind === 'immersion' ? move.occupationCode : null,
    organisation: move.organisation,
    month: move.doneOn?.slice(0, 7) ?? null,
  })
  await updateMove(ctx.db, { ...move, experienceId: experience.id })
  return experience
}
