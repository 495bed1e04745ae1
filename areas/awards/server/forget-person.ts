import type { Context } from '../../../platform/server/context.ts'
import { forgetLettersAbout } from '../../../platform/server/outbox.ts'
import { addressOf } from '../../accounts/server/mail/address-of.ts'
import { mailHashOf } from '../../accounts/server/mail/ask-for-code.ts'
import { withdrawStatuses } from '../../issuers/server/withdraw-status.ts'
import { deleteAwardsOf } from './award-store.ts'
import { findEndorsements } from './endorsing/endorsement-store.ts'
import { countPast } from './number-store.ts'

/**
 * Everything goes. Of a badge nothing is left but a bit of a list that nobody can tie to anybody: set when the person wished
 * that it stops with the account, or never took it; as it was when they keep their file.
 */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  const words = await findEndorsements(ctx.db, { personId })
  const own = await addressOf(ctx, { personId })
  const gone = await deleteAwardsOf(ctx.db, personId, own ? mailHashOf(ctx, own) : null)
  await countPast(ctx.db, gone)
  const ending = gone.filter((one) => one.endsWithAccount || one.status === 'offered')
  const ended = words.filter(({ awardId }) => ending.some(({ id }) => id === awardId))
  const places = [...ending, ...ended].map(({ place }) => place)
  if (places.length > 0) await withdrawStatuses(ctx, places)
  for (const { id } of gone) await forgetLettersAbout(ctx.db, id)
}
