import type { Context } from '../../../platform/server/context.ts'
import { moveOptions } from './own-option-store.ts'

/** Answers written by the person go from one account to another. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveOptions(ctx.db, from, into)
}
