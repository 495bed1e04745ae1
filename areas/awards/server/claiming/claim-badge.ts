import type { Context } from '../../../../platform/server/context.ts'
import { whoAmI } from '../../../accounts/server/who-am-i.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import { getOrganisation } from '../../../organisations/server/get-organisation.ts'
import { type Award, alreadyGiven } from '../../award.ts'
import { type ClaimLink, claimClosed, stateOf } from '../../claim-link.ts'
import { findGivenTo } from '../award-store.ts'
import type { ToGive } from '../giving/badge-to-give.ts'
import { giveToAll } from '../giving/give-badge.ts'
import { acceptAward } from '../receiving/answer-award.ts'
import { findLink, updateTaken } from './claim-store.ts'

type Which = { token: string }

/** What an address gives, while it gives. Looking takes nothing. */
export async function openClaim(
  ctx: Context,
  { token }: Which,
  toWrite = false,
): Promise<ToGive & { link: ClaimLink }> {
  const link = await findLink(ctx.db, { tokenHash: ctx.secrets.hash(token) }, toWrite)
  if (!link || stateOf(link, ctx.now) !== 'open') throw claimClosed()
  const { badgeId, organisationId } = link
  const version = await getBadgeVersion(ctx, badgeId)
  return { link, version, organisation: await getOrganisation(ctx, { organisationId }) }
}

/** Somebody takes the badge: once each, and never more than there are, however many come at once. */
export async function claimBadge(ctx: Context, which: Which): Promise<Award> {
  const { nickname, id: personId } = await whoAmI(ctx)
  const { link, ...toGive } = await openClaim(ctx, which, true)
  const to = { personIds: [personId] }
  if ((await findGivenTo(ctx.db, link.badgeId, to)).length > 0) throw alreadyGiven()
  await updateTaken(ctx.db, link.id, link.taken + 1)
  const [award] = await giveToAll(ctx, {
    ...toGive,
    way: 'link',
    receivers: [{ personId, name: nickname ?? link.label, mail: null }],
    seen: null,
    origin: '',
  })
  if (!award) throw new Error('One badge to take, none given')
  return acceptAward(ctx, { awardId: award.id })
}
