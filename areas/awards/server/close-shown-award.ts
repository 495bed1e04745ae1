import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { addressOf } from '../../accounts/server/mail/address-of.ts'
import { publicUrlOf } from '../../issuers/server/ensure-issuer.ts'
import { noSuchAward } from '../award.ts'
import { letterOfNews } from '../letters.ts'
import { findAward, updateAward } from './award-store.ts'
import { inSight } from './receiving/own-award.ts'

/** Those who run the installation close the address under which a badge is shown; its owner is told. The badge stays theirs. */
export async function closeShownAward(ctx: Context, { token }: { token: string }): Promise<void> {
  const award = await findAward(ctx.db, { shownHash: ctx.secrets.hash(token) }, true)
  const { personId } = award ?? {}
  if (!award || !personId) throw noSuchAward()
  await updateAward(ctx.db, { ...award, sealedShown: null }, { shownHash: null })
  await audit(ctx, { kind: 'shown.closed', subjectId: personId, facts: { about: 'award' } })
  const to = await addressOf(ctx, { personId })
  if (!to) return
  const { version } = await inSight(ctx, award)
  const [origin, contact] = [publicUrlOf(ctx.config), ctx.config.contact.email]
  const news = { to, award, version, origin, what: 'closed' } as const
  await ctx.mail(letterOfNews({ ...news, organisation: contact }))
}
