import type { Context } from '../../../platform/server/context.ts'
import { forgetLettersAbout } from '../../../platform/server/outbox.ts'
import { addressOf } from '../../accounts/server/mail/address-of.ts'
import { mailHashOf } from '../../accounts/server/mail/ask-for-code.ts'
import { withdrawStatuses } from '../../issuers/server/withdraw-status.ts'
import { deleteAwardsOf, findAwardsOf } from './award-store.ts'
import { findEndorsements } from './endorsing/endorsement-store.ts'

/**
 * Everything goes. Of a badge nothing is left but a bit of a list that nobody can tie to anybody: set when the person wished
 * that it stops with the account, or never took it; as it was when they keep their file.
 */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  const awards = await findAwardsOf(ctx.db, personId)
  const ending = awards.filter((one) => one.endsWithAccount || one.status === 'offered')
  const words = await findEndorsements(ctx.db, { personId })
  const ended = words.filter(({ awardId }) => ending.some(({ id }) => id === awardId))
  await withdrawStatuses(
    ctx,
    [...ending, ...ended].map(({ place }) => place),
  )
  const own = await addressOf(ctx, { personId })
  await forgetLettersAbout(ctx.db, personId)
  await deleteAwardsOf(ctx.db, personId, own ? mailHashOf(ctx, own) : null)
}
