import type { Context } from '../../../../platform/server/context.ts'
import { isHidden } from '../../../consent/server/erasure/ask-erasure.ts'
import { notYourOwn, otherPhone } from '../../answer.ts'
import { isOpen, linkClosed, type Recommendation, whyClosed } from '../../recommendation.ts'
import { findRecommendation } from '../recommendation-store.ts'

/** The address that was given, and what this browser keeps of having begun from a QR code. */
export type Address = { token: string; key: string | undefined }

/** What somebody is asked, while they may answer. Looking changes nothing. */
export async function openAsk(
  ctx: Context,
  { token, key }: Address,
  toWrite = false,
): Promise<Recommendation> {
  const tokenHash = ctx.secrets.hash(token)
  const ask = await findRecommendation(ctx.db, { tokenHash }, toWrite)
  // Somebody who asked to be erased is seen nowhere, even while they may change their mind.
  if (!ask || (await isHidden(ctx, { personId: ask.personId }))) throw linkClosed()
  if (!isOpen(ask, ctx.now)) throw whyClosed(ask)
  const isBound = ask.browserHash !== null
  if (isBound && ask.browserHash !== ctx.secrets.hash(key ?? '')) throw otherPhone()
  return ask
}

/** The same to answer it: nobody signs for themselves. */
export async function openAskToAnswer(ctx: Context, address: Address): Promise<Recommendation> {
  const ask = await openAsk(ctx, address, true)
  if (isOwn(ctx, ask)) throw notYourOwn()
  return ask
}

export function isOwn(ctx: Context, { personId }: Recommendation): boolean {
  return ctx.actor.kind === 'person' && ctx.actor.personId === personId
}
