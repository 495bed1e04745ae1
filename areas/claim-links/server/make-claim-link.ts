import { randomBytes, randomInt } from 'node:crypto'
import type { Context } from '../../../platform/server/context.ts'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import { badgeToGive, type ToGive } from '../../awards/server/giving/badge-to-give.ts'
import { mustActFor } from '../../organisations/server/must-act-for.ts'
import {
  type ClaimLink,
  CODE_DRAWS,
  CODE_SIGNS,
  codeOf,
  MOST_CODES,
  MOST_LINKS,
  noSuchLink,
  tooManyCodes,
  tooManyLinks,
  windowOf,
} from '../claim-link.ts'
import {
  findCodes,
  findLink,
  findLinks,
  insertCodes,
  insertLink,
  updateStopped,
} from './claim-store.ts'

type Asked = {
  badgeSlug: string
  label: string
  quota: number
  from: string | null
  until: string
  byCodes: boolean
}

/** Makes an address by which so many people take a badge between two days, or as many codes that serve once each. */
export async function makeClaimLink(ctx: Context, asked: Asked): Promise<ClaimLink> {
  const { version, organisation } = await badgeToGive(ctx, asked)
  const { badgeId } = version
  if ((await findLinks(ctx.db, badgeId)).length >= MOST_LINKS)
    throw tooManyLinks({ max: MOST_LINKS })
  if (asked.byCodes && asked.quota > MOST_CODES) throw tooManyCodes({ max: MOST_CODES })
  const window = windowOf(asked, ctx.now)
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
    byCodes: asked.byCodes,
    madeAt: ctx.now,
    ...window,
    stoppedAt: null,
  }
  await insertLink(ctx.db, link, ctx.secrets.hash(token))
  if (link.byCodes) await drawCodes(ctx, link)
  return link
}

/** As many codes as there are badges to take, none of which can be guessed from another. */
async function drawCodes(ctx: Context, { id: claimId, quota }: ClaimLink): Promise<void> {
  const codes = new Set<string>()
  while (codes.size < quota)
    codes.add(codeOf(Array.from({ length: CODE_DRAWS }, () => randomInt(CODE_SIGNS.length))))
  await insertCodes(
    ctx.db,
    [...codes].map((code, at) => ({
      claimId,
      place: at + 1,
      codeHash: ctx.secrets.hash(code),
      sealedCode: ctx.secrets.seal(code),
      takenAt: null,
    })),
  )
}

/** The codes that are left to give, for the sheet to cut: those that served are on it no more. */
export async function codesToGive(
  ctx: Context,
  which: { claimId: string },
): Promise<{ link: ClaimLink; codes: string[] }> {
  const link = await ownClaimLink(ctx, which)
  const left = (await findCodes(ctx.db, link.id)).filter(({ takenAt }) => takenAt === null)
  if (left.length === 0) throw noSuchLink()
  return { link, codes: left.map(({ sealedCode }) => ctx.secrets.unseal(sealedCode)) }
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
