import { randomBytes } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import { mustBeProfessional } from '../../../accounts/server/must-be-professional.ts'
import { mustActFor } from '../../../organisations/server/must-act-for.ts'
import { type ClaimLink, MOST_LINKS, noSuchLink, tooManyLinks } from '../../claim-link.ts'
import { badgeToGive, type ToGive } from '../giving/badge-to-give.ts'
import { findLink, findLinks, insertLink, updateStopped } from './claim-store.ts'

type Asked = { badgeSlug: string; label: string; quota: number; days: string }

/** Makes an address by which so many people take a badge, until a day. */
export async function makeClaimLink(ctx: Context, asked: Asked): Promise<ClaimLink> {
  const { version, organisation } = await badgeToGive(ctx, asked)
  const { badgeId } = version
  if ((await findLinks(ctx.db, badgeId)).length >= MOST_LINKS)
    throw tooManyLinks({ max: MOST_LINKS })
  const token = randomBytes(18).toString('base64url')
  const link: ClaimLink = {
    id: ctx.newId(),
    badgeId,
    organisationId: organisation.id,
    madeBy: mustBeProfessional(ctx.actor),
    label: asked.label,
    sealedToken: ctx.secrets.seal(token),
    quota: asked.quota,
    taken: 0,
    madeAt: ctx.now,
    endsAt: new Date(ctx.now.getTime() + Number(asked.days) * 86_400_000),
    stoppedAt: null,
  }
  await insertLink(ctx.db, link, ctx.secrets.hash(token))
  return link
}

/** All addresses by which a badge is taken, for who gives it. */
export async function claimLinks(
  ctx: Context,
  { badgeSlug }: { badgeSlug: string },
): Promise<ToGive & { links: ClaimLink[] }> {
  const toGive = await badgeToGive(ctx, { badgeSlug })
  return { ...toGive, links: await findLinks(ctx.db, toGive.version.badgeId) }
}

/** One of them, with the address to print; for anybody else it does not exist. */
export async function ownClaimLink(
  ctx: Context,
  { claimId }: { claimId: string },
): Promise<ClaimLink> {
  const link = await findLink(ctx.db, { id: claimId })
  if (!link) throw noSuchLink()
  await mustActFor(ctx, link.organisationId, 'giver')
  return link
}

/** The address opens nothing more; badges that were taken stay. */
export async function stopClaimLink(ctx: Context, which: { claimId: string }): Promise<ClaimLink> {
  const link = await ownClaimLink(ctx, which)
  await updateStopped(ctx.db, link.id, ctx.now)
  return link
}

export function addressOfLink(
  ctx: Pick<Context, 'secrets'>,
  { sealedToken }: ClaimLink,
  origin: string,
): string {
  return `${origin}/badge-a-prendre/${ctx.secrets.unseal(sealedToken)}`
}
