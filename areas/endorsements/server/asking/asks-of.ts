import { Refusal } from '../../../../platform/refusal.ts'
import type { Context } from '../../../../platform/server/context.ts'
import type { Organisation } from '../../../organisations/organisation.ts'
import { getOrganisation } from '../../../organisations/server/get-organisation.ts'
import { myOrganisationToRun } from '../../../organisations/server/members/members-of.ts'
import { veiled } from '../../../recommendations/answer.ts'
import { type Endorsement, isOpen, stands } from '../../endorsement.ts'
import { type About, aboutOf } from '../about-of.ts'
import { findEndorsements } from '../endorsement-store.ts'
import { mustOwn, type Thing } from './must-own.ts'

/** One that was asked for or given, and who it is asked of: a name, or an address in part. */
export type Asked = { one: Endorsement; who: string; isLapsed: boolean }

/** Everything asked and said about a badge or an organisation, for whoever may ask. */
export async function asksOf(
  ctx: Context,
  thing: Thing,
): Promise<{ about: About; asked: Asked[] }> {
  const about = await mustOwn(ctx, thing)
  const { target } = about
  const all = await findEndorsements(
    ctx.db,
    target.kind === 'version' ? { badgeId: target.badgeId } : target,
  )
  const asked: Asked[] = []
  for (const one of all.filter(({ by }) => by !== 'platform'))
    asked.push({ one, who: await whoOf(ctx, one), isLapsed: isLapsed(ctx, one) })
  return { about, asked }
}

const isLapsed = (ctx: Context, one: Endorsement) =>
  one.status === 'requested' && !isOpen(one, ctx.now)

async function whoOf(ctx: Context, one: Endorsement): Promise<string> {
  if (one.endorserId) return (await getOrganisation(ctx, { organisationId: one.endorserId })).name
  if (stands(one) && one.signer) return one.signer
  return one.sealedMail ? veiled(ctx.secrets.unseal(one.sealedMail)) : ''
}

export type InSight = { one: Endorsement; about: About }

/** What an organisation is asked for and what it signed, for whoever runs it. */
export async function endorsementsBy(
  ctx: Context,
  { organisationSlug: slug }: { organisationSlug: string },
): Promise<{ organisation: Organisation; received: InSight[]; given: InSight[] }> {
  const { organisation } = await myOrganisationToRun(ctx, { slug })
  const all = await findEndorsements(ctx.db, { endorserId: organisation.id })
  const seen: InSight[] = []
  for (const one of all.filter((each) => isOpen(each, ctx.now) || stands(each))) {
    const about = await orGone(aboutOf(ctx, one.target))
    if (about) seen.push({ one, about })
  }
  return {
    organisation,
    received: seen.filter(({ one }) => !stands(one)),
    given: seen.filter(({ one }) => stands(one)),
  }
}

/** A badge of somebody on their way out is shown to nobody. */
async function orGone(ask: Promise<About>): Promise<About | undefined> {
  try {
    return await ask
  } catch (problem) {
    if (problem instanceof Refusal) return undefined
    throw problem
  }
}
