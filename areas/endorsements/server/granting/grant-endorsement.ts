import type { Context } from '../../../../platform/server/context.ts'
import { mustBeProfessional } from '../../../accounts/server/must-be-professional.ts'
import { asOrganisation } from '../../../issuers/server/as-organisation.ts'
import { domainOf, type Organisation } from '../../../organisations/organisation.ts'
import { myOrganisationToRun } from '../../../organisations/server/members/members-of.ts'
import { tieTo } from '../../../organisations/server/members/tie-to.ts'
import { mustActFor } from '../../../organisations/server/must-act-for.ts'
import { isPublicProvider } from '../../../organisations/verified-domain.ts'
import {
  alreadyAsked,
  type Closeness,
  type Endorsement,
  isOpen,
  noSuchEndorsement,
  notNow,
  notYourOwnBadge,
  stands,
  type Target,
} from '../../endorsement.ts'
import { type About, aboutOf } from '../about-of.ts'
import { newAsk } from '../asking/new-ask.ts'
import {
  findEndorsement,
  findEndorsements,
  insertEndorsement,
  updateEndorsement,
} from '../endorsement-store.ts'
import { signEndorsement, takeBack } from './sign.ts'

type Which = { organisationSlug: string; endorsementId: string }

/** One that an organisation was asked for or gave, for whoever runs it; another's does not exist for them. */
export async function ownEndorsement(
  ctx: Context,
  { organisationSlug, endorsementId }: Which,
  toWrite = false,
): Promise<{ one: Endorsement; about: About; organisation: Organisation }> {
  const { organisation } = await myOrganisationToRun(ctx, { slug: organisationSlug })
  const one = await findEndorsement(ctx.db, { id: endorsementId }, toWrite)
  if (!one || one.endorserId !== organisation.id) throw noSuchEndorsement()
  return { one, about: await aboutOf(ctx, one.target), organisation }
}

/** The organisation says yes: what it was asked for is signed in its name. */
export async function grantEndorsement(
  ctx: Context,
  { comment, ...which }: Which & { comment: string | null },
): Promise<Endorsement> {
  const { one, about, organisation } = await ownEndorsement(ctx, which, true)
  if (!isOpen(one, ctx.now)) throw notNow()
  return signAs(ctx, organisation, about, { ...one, comment })
}

/** A no needs no reason, and none is kept. */
export async function declineEndorsement(ctx: Context, which: Which): Promise<void> {
  const { one } = await ownEndorsement(ctx, which, true)
  if (!isOpen(one, ctx.now)) throw notNow()
  await updateEndorsement(ctx.db, { ...one, status: 'declined', answeredAt: ctx.now })
}

/** The organisation takes its word back, at once and everywhere. */
export async function withdrawEndorsement(ctx: Context, which: Which): Promise<void> {
  const { one } = await ownEndorsement(ctx, which, true)
  if (!stands(one)) throw notNow()
  await takeBack(ctx, one, 'withdrawn')
}

type OwnAccord = { target: Target; organisationId: string; comment: string | null }

/** Of its own accord an organisation speaks for what it read; what it was asked for meanwhile is answered by it. */
export async function endorseNow(
  ctx: Context,
  { target, organisationId, comment }: OwnAccord,
): Promise<Endorsement> {
  const organisation = await mustActFor(ctx, organisationId, 'admin')
  const about = await aboutOf(ctx, target)
  if (about.owner?.id === organisationId) throw notYourOwnBadge()
  const all = await findEndorsements(ctx.db, { endorserId: organisationId })
  const same = all.filter((one) => isSame(one.target, about.target))
  if (same.some(stands)) throw alreadyAsked()
  const asked = same.find((one) => isOpen(one, ctx.now))
  const held = asked && (await findEndorsement(ctx.db, { id: asked.id }, true))
  if (held) return signAs(ctx, organisation, about, { ...held, comment })
  const language = about.kind === 'version' ? about.version.content.language : 'fr'
  const facts = { by: 'organisation', way: 'own', endorserId: organisationId, language } as const
  const one = newAsk(ctx, { ...facts, target: about.target })
  if (!(await insertEndorsement(ctx.db, one))) throw alreadyAsked()
  return signAs(ctx, organisation, about, { ...one, comment })
}

const isSame = (a: Target, b: Target) =>
  a.kind === 'version'
    ? b.kind === 'version' && a.badgeId === b.badgeId && a.version === b.version
    : b.kind === 'issuer' && a.organisationId === b.organisationId

async function signAs(
  ctx: Context,
  organisation: Organisation,
  about: About,
  one: Endorsement,
): Promise<Endorsement> {
  const isChecked = organisation.siretVerifiedAt !== null || organisation.siteVerifiedAt !== null
  const said: Endorsement = {
    ...one,
    assurance: isChecked ? 'checked' : 'account',
    closeness: await closenessOf(ctx, organisation, about.owner),
  }
  const by = asOrganisation(ctx, organisation)
  return signEndorsement(ctx, { one: said, about, by, name: organisation.name })
}

/** Whoever signs speaks for both, or both have one domain: it is said, never hidden. */
async function closenessOf(
  ctx: Context,
  { site }: Organisation,
  owner: Organisation | null,
): Promise<Closeness | null> {
  if (!owner) return null
  const domain = site ? domainOf(site) : undefined
  return tieTo(ctx, {
    organisationId: owner.id,
    professionalId: mustBeProfessional(ctx.actor),
    domain: domain && isPublicProvider(domain) ? undefined : domain,
  })
}
