import type { Context } from '../../../platform/server/context.ts'
import { type AskToShow, noSuchAsk } from '../ask-to-show.ts'
import { deleteAsk, findAsk } from './ask-store.ts'

type Key = { key: string }

/** The ask of whoever holds its key: the address they were sent, and nobody else. */
export async function ownAsk(ctx: Context, { key }: Key, toWrite = false): Promise<AskToShow> {
  const ask = await findAsk(ctx.db, { keyHash: ctx.secrets.hash(key) }, toWrite)
  if (!ask) throw noSuchAsk()
  return ask
}

/** The address to give. */
export const addressOfAsk = (ctx: Context, { sealedToken }: AskToShow, origin: string) =>
  `${origin}/demande/${ctx.secrets.unseal(sealedToken)}`

/**
 * Who asked takes it back: the link leads nowhere, and nothing of them is kept. One nobody confirmed stays a day: it is what
 * counts the codes sent to an address.
 */
export async function eraseAsk(ctx: Context, { key }: Key): Promise<void> {
  const { id, status } = await ownAsk(ctx, { key }, true)
  if (status === 'draft') throw noSuchAsk()
  await deleteAsk(ctx.db, id)
}
