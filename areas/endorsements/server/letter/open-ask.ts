import type { Context } from '../../../../platform/server/context.ts'
import { noSuchBadge } from '../../../badges/badge.ts'
import { type Endorsement, isOpen, linkClosed } from '../../endorsement.ts'
import { type About, aboutOf } from '../about-of.ts'
import { findEndorsement } from '../endorsement-store.ts'

export type Opened = { one: Endorsement; about: About }

/** What somebody is asked by letter, while they may answer. Looking changes nothing. */
export async function openAsk(
  ctx: Context,
  { token }: { token: string },
  toWrite = false,
): Promise<Opened> {
  const one = await findEndorsement(ctx.db, { tokenHash: ctx.secrets.hash(token) }, toWrite)
  if (!one || !isOpen(one, ctx.now)) throw linkClosed()
  return { one, about: await still(ctx, one) }
}

/** What somebody signed by letter, for them to read again: the key is in their copy, and on the last screen. */
export async function openSigned(
  ctx: Context,
  { key }: { key: string },
  toWrite = false,
): Promise<Opened> {
  const one = await findEndorsement(ctx.db, { withdrawHash: ctx.secrets.hash(key) }, toWrite)
  if (!one) throw linkClosed()
  return { one, about: await still(ctx, one) }
}

/** A badge that nobody may read any more asks for nothing. */
async function still(ctx: Context, { target }: Endorsement): Promise<About> {
  return aboutOf(ctx, target).catch((problem) => {
    throw problem?.code === noSuchBadge().code ? linkClosed() : problem
  })
}
