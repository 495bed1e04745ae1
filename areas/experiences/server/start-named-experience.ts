import type { Context } from '../../../platform/server/context.ts'
import type { Experience, Kind } from '../experience.ts'
import { NO_PERIOD } from '../period.ts'
import { keep } from './get-experience.ts'
import { startExperience } from './start-experience.ts'

/** Begins to tell something whose name, place and month are already known; what was done there comes next. */
export async function startNamedExperience(
  ctx: Context,
  {
    kind,
    title,
    occupationCode,
    organisation,
    month,
  }: {
    kind: Kind
    title: string
    occupationCode: string | null
    organisation: string | null
    month: string | null
  },
): Promise<Experience> {
  const begun = await startExperience(ctx, { kind })
  const period = { ...NO_PERIOD, end: month }
  return keep(ctx, begun, { title, occupationCode, organisation, period }, 'activities')
}
