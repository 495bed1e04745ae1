import type { TypedSpan } from '../../../platform/rough-time.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Experience } from '../experience.ts'
import { readPeriod } from '../period.ts'
import { getExperienceToWrite, keep } from './get-experience.ts'

/** The person says when it was, as roughly as they like. */
export async function sayWhen(
  ctx: Context,
  { experienceId, ...typed }: { experienceId: string } & TypedSpan,
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  return keep(ctx, experience, { period: readPeriod(typed, ctx.now) }, 'where')
}

/** The person says where it was and with whom, if they wish. */
export async function sayWhere(
  ctx: Context,
  {
    experienceId,
    place,
    organisation,
  }: { experienceId: string; place: string | null; organisation: string | null },
): Promise<Experience> {
  const experience = await getExperienceToWrite(ctx, { experienceId })
  return keep(ctx, experience, { place, organisation }, 'check')
}
