import type { Context } from '../../../../platform/server/context.ts'
import { type AskToShow, askClosed, isOpen } from '../../ask-to-show.ts'
import { findAsk } from '../ask-store.ts'

/** What somebody asks, for whoever was given the link. Nothing is written: nobody knows that it was opened. */
export async function openAsk(
  ctx: Context,
  { token }: { token: string },
  toWrite = false,
): Promise<AskToShow> {
  const ask = await findAsk(ctx.db, { tokenHash: ctx.secrets.hash(token) }, toWrite)
  if (!ask || !isOpen(ask, ctx.now)) throw askClosed()
  return ask
}
