import type { Context } from '../../../../platform/server/context.ts'
import { whoAmI } from '../../../accounts/server/who-am-i.ts'
import { noSuchBadge } from '../../../badges/badge.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import { myOrganisationToRun } from '../../../organisations/server/members/members-of.ts'
import { mustActFor } from '../../../organisations/server/must-act-for.ts'
import { type About, versionTarget } from '../about-of.ts'

/** A badge, by its id, as it was last published; or an organisation, by its name in addresses. */
export type Thing = { badgeId: string } | { organisationSlug: string }

/** Gives what the actor may have endorsed, and the name they ask under: their badge, one they write for, an organisation they run. */
export async function mustOwn(ctx: Context, thing: Thing): Promise<About & { asker: string }> {
  if ('organisationSlug' in thing) {
    const slug = thing.organisationSlug
    const { organisation: owner } = await myOrganisationToRun(ctx, { slug })
    const target = { kind: 'issuer' as const, organisationId: owner.id }
    return { kind: 'issuer', target, owner, asker: owner.name }
  }
  const version = await getBadgeVersion(ctx, thing.badgeId)
  const about = { kind: 'version' as const, target: versionTarget(version), version }
  const { personId, organisationId } = version
  if (organisationId) {
    const owner = await mustActFor(ctx, organisationId, 'writer')
    return { ...about, owner, asker: owner.name }
  }
  if (ctx.actor.kind !== 'person' || ctx.actor.personId !== personId) throw noSuchBadge()
  return { ...about, owner: null, asker: (await whoAmI(ctx)).nickname ?? '' }
}
