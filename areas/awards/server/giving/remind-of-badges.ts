import type { Context } from '../../../../platform/server/context.ts'
import { inTransaction } from '../../../../platform/server/db.ts'
import { withDb } from '../../../../platform/server/make-context.ts'
import { publicUrlOf } from '../../../issuers/server/ensure-issuer.ts'
import { getOrganisation } from '../../../organisations/server/get-organisation.ts'
import { isReminderDue, OFFER_REMINDER_DAYS } from '../../award.ts'
import { letterOfBadge } from '../../letters.ts'
import { findAward, findWaitingAwards, updateAward } from '../award-store.ts'
import { inSight } from '../receiving/own-award.ts'

/** Two reminders of a badge that waits, each once; none once somebody answered, or the giver took it back. */
export async function remindOfBadges(ctx: Context): Promise<void> {
  const [first] = OFFER_REMINDER_DAYS
  const givenBefore = new Date(ctx.now.getTime() - first * 86_400_000)
  for (const id of await findWaitingAwards(ctx.db, { givenBefore, after: ctx.now }))
    await inTransaction(ctx.db, (db) => remind(withDb(ctx, db), id))
}

async function remind(ctx: Context, id: string): Promise<void> {
  // Read again, held: somebody may have answered since.
  const award = await findAward(ctx.db, { id }, true)
  if (!award?.sealedMail || !award.sealedToken || !award.organisationId) return
  if (!isReminderDue(award, ctx.now)) return
  await updateAward(ctx.db, { ...award, reminders: award.reminders + 1 })
  const { version } = await inSight(ctx, award)
  await ctx.mail(
    letterOfBadge({
      to: ctx.secrets.unseal(award.sealedMail),
      award,
      version,
      organisation: await getOrganisation(ctx, { organisationId: award.organisationId }),
      origin: publicUrlOf(ctx.config),
      token: ctx.secrets.unseal(award.sealedToken),
      isReminder: true,
    }),
  )
}
