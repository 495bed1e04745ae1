import { dayInWords } from '../../../platform/day.ts'
import type { Context } from '../../../platform/server/context.ts'
import { whoAmI } from '../../accounts/server/who-am-i.ts'
import { type Award, alreadyGiven } from '../../awards/award.ts'
import type { ToGive } from '../../awards/server/giving/badge-to-give.ts'
import { giveToAll } from '../../awards/server/giving/give-badge.ts'
import { whoHas } from '../../awards/server/giving/who-has.ts'
import { acceptAward } from '../../awards/server/receiving/answer-award.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import { getOrganisation } from '../../organisations/server/get-organisation.ts'
import {
  type ClaimCode,
  type ClaimLink,
  claimClosed,
  codeUsed,
  noSuchCode,
  readCode,
  stateOf,
  whyClosed,
} from '../claim-link.ts'
import { findCode, findLink, updateCodeTaken, updateTaken } from './claim-store.ts'

type Which = { token: string }
type Opened = ToGive & { link: ClaimLink; code: ClaimCode | undefined }

/** What an address or a code gives, while it gives. Looking takes nothing. */
export async function openClaim(ctx: Context, which: Which, toWrite = false): Promise<Opened> {
  const { link, code } = await findClaim(ctx, which, toWrite)
  const { badgeId, organisationId } = link
  const organisation = await getOrganisation(ctx, { organisationId })
  if (code?.takenAt) throw codeUsed({ organisation: organisation.name })
  const state = stateOf(link, ctx.now)
  if (state !== 'open') {
    const day = dayInWords(link.startsAt ?? link.endsAt, { language: 'fr' })
    throw whyClosed(state, organisation.name, day)
  }
  return { link, code, organisation, version: await getBadgeVersion(ctx, badgeId) }
}

/** The link behind an address, or behind one of its codes; where there are codes, its own address gives nothing. */
async function findClaim(ctx: Context, { token }: Which, toWrite: boolean) {
  const typed = readCode(token)
  const code = typed && (await findCode(ctx.db, ctx.secrets.hash(typed), toWrite))
  if (code) {
    const link = await findLink(ctx.db, { id: code.claimId }, toWrite)
    if (link) return { link, code }
  }
  const link = await findLink(ctx.db, { tokenHash: ctx.secrets.hash(token) }, toWrite)
  if (!link || link.byCodes) throw claimClosed()
  return { link, code: undefined }
}

/** Somebody types the code they were given: where it leads. */
export async function placeOfCode(ctx: Context, { code }: { code: string }): Promise<string> {
  const typed = readCode(code)
  if (!typed || !(await findCode(ctx.db, ctx.secrets.hash(typed)))) throw noSuchCode()
  return `/badge-a-prendre/${typed}`
}

/** Somebody takes the badge: once each, and never more than there are, however many come at once. */
export async function claimBadge(ctx: Context, which: Which): Promise<Award> {
  const { nickname, id: personId } = await whoAmI(ctx)
  const { link, code, ...toGive } = await openClaim(ctx, which, true)
  const among = { badgeId: link.badgeId, personIds: [personId] }
  if ((await whoHas(ctx, among)).length > 0) throw alreadyGiven()
  await updateTaken(ctx.db, link.id, link.taken + 1)
  if (code) await updateCodeTaken(ctx.db, code, ctx.now)
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
