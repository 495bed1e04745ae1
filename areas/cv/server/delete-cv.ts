import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { HOURS_IN_BIN, notFound } from '../cv.ts'
import { deleteBinnedCvs, updateCvDeletedAt } from './cv-store.ts'

type Which = { cvId: string }

/** Puts a CV in the bin; its links show nothing from now on. It can come back for a day. */
export async function deleteCv(ctx: Context, { cvId }: Which): Promise<void> {
  const isGone = await updateCvDeletedAt(ctx.db, mustBePerson(ctx.actor), cvId, ctx.now)
  if (!isGone) throw notFound()
}

/** Takes it out of the bin, as it was. */
export async function restoreCv(ctx: Context, { cvId }: Which): Promise<void> {
  const isBack = await updateCvDeletedAt(ctx.db, mustBePerson(ctx.actor), cvId, null)
  if (!isBack) throw notFound()
}

/** Empties the bins of what has been there for a day. */
export async function emptyCvBins(ctx: Pick<Context, 'db' | 'now'>): Promise<void> {
  await deleteBinnedCvs(ctx.db, new Date(ctx.now.getTime() - HOURS_IN_BIN * 3_600_000))
}
