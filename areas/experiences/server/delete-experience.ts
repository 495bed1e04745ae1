import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { setClaimsAside } from '../../skills/server/set-claims-aside.ts'
import { HOURS_IN_BIN, notFound } from '../experience.ts'
import { deleteBinned, updateDeletedAt } from './experience-store.ts'
import { getExperienceToWrite } from './get-experience.ts'

/** Puts an experience in the bin, with what it said of the person. It can come back for a day. */
export async function deleteExperience(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<void> {
  const { personId } = await getExperienceToWrite(ctx, { experienceId })
  await updateDeletedAt(ctx.db, personId, experienceId, ctx.now)
  await setClaimsAside(ctx, { experienceId, aside: true })
}

/** Takes it out of the bin, as it was. */
export async function restoreExperience(
  ctx: Context,
  { experienceId }: { experienceId: string },
): Promise<void> {
  const isBack = await updateDeletedAt(ctx.db, mustBePerson(ctx.actor), experienceId, null)
  if (!isBack) throw notFound()
  await setClaimsAside(ctx, { experienceId, aside: false })
}

/** Empties the bins of what has been there for a day. */
export async function emptyBins(ctx: Pick<Context, 'db' | 'now'>): Promise<number> {
  return deleteBinned(ctx.db, new Date(ctx.now.getTime() - HOURS_IN_BIN * 3_600_000))
}
