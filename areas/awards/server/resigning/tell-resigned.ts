import type { Context } from '../../../../platform/server/context.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { isHidden } from '../../../consent/server/erasure/ask-erasure.ts'
import { publicUrlOf } from '../../../issuers/server/ensure-issuer.ts'
import { letterOfNews } from '../../letters.ts'
import { findAward } from '../award-store.ts'
import { inSight } from '../receiving/own-award.ts'

/** Files of badges must be taken again: one letter to who has them, when they gave an address. Their pages say it too. */
export async function tellResigned(ctx: Context, { awardId }: { awardId: string }): Promise<void> {
  const award = await findAward(ctx.db, { id: awardId })
  if (!award?.personId || (await isHidden(ctx, { personId: award.personId }))) return
  const to = await addressOf(ctx, { personId: award.personId })
  if (!to) return
  const { version } = await inSight(ctx, award)
  const origin = publicUrlOf(ctx.config)
  await ctx.mail(letterOfNews({ to, award, version, organisation: '', origin, what: 'resigned' }))
}
