import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { HOURS_IN_BIN, noSuchMove } from '../move.ts'
import { deleteBinned, updateDeletedAt } from './move-store.ts'

/** Takes a move off the list; it can come back for a day. */
export async function removeMove(ctx: Context, { moveId }: { moveId: string }): Promise<void> {
  if (!(await updateDeletedAt(ctx.db, mustBePerson(ctx.actor), moveId, ctx.now))) throw noSuchMove()
}

/** Puts it back as it was. */
export async function restoreMove(ctx: Context, { moveId }: { moveId: string }): Promise<void> {
  if (!(await updateDeletedAt(ctx.db, mustBePerson(ctx.actor), moveId, null))) throw noSuchMove()
}

/** Empties the bins of what has been there for a day. */
export async function emptyBins(ctx: Pick<Context, 'db' | 'now'>): Promise<number> {
  return deleteBinned(ctx.db, new Date(ctx.now.getTime() - HOURS_IN_BIN * 3_600_000))
}
