import type { Context } from '../../../../platform/server/context.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { isHidden } from '../../../consent/server/erasure/ask-erasure.ts'
import { publicUrlOf } from '../../../issuers/server/ensure-issuer.ts'
import { type AwardNews, letterOfNews } from '../../letters.ts'
import { findAward } from '../award-store.ts'
import { inSight } from '../receiving/own-award.ts'

/**
 * A badge was suspended, counts again or was withdrawn: who took it is told by a letter, when they gave an address. Everybody
 * sees it on the page of the badge. Undone before it could be told, it is not told.
 */
export async function tellHolder(
  ctx: Context,
  { awardId, what }: Record<string, string | number>,
): Promise<void> {
  const award = await findAward(ctx.db, { id: String(awardId) })
  if (!award?.personId || !award.answeredAt) return
  const standing =
    award.status === 'withdrawn' ? 'withdrawn' : award.suspendedAt ? 'suspended' : 'lifted'
  if (standing !== what || (await isHidden(ctx, { personId: award.personId }))) return
  const to = await addressOf(ctx, { personId: award.personId })
  const { version, giver } = await inSight(ctx, award)
  if (!to || !giver) return
  const origin = publicUrlOf(ctx.config)
  const news: AwardNews = standing
  await ctx.mail(letterOfNews({ to, award, version, organisation: giver.name, origin, what: news }))
}
