import type { Context } from '../../../platform/server/context.ts'
import { mailHashOf } from '../../accounts/server/mail/ask-for-code.ts'
import { closeMailBox, isMailBoxClosed } from './report-store.ts'

/** Whether somebody said that they want to be asked nothing, for areas that write to people without account too. */
export async function wantsNoAsks(ctx: Context, { mail }: { mail: string }): Promise<boolean> {
  return isMailBoxClosed(ctx.db, mailHashOf(ctx, mail))
}

/** From now on nobody asks anything of this address, whatever it is about. */
export async function askNothingMore(ctx: Context, { mail }: { mail: string }): Promise<void> {
  await closeMailBox(ctx.db, mailHashOf(ctx, mail), ctx.now)
}
