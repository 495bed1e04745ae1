import { profileOf } from '../../../engines/credentials/build/profile.ts'
import type { JsonObject } from '../../../engines/credentials/json.ts'
import type { Context } from '../../../platform/server/context.ts'
import { achievementOf } from '../../badges/achievement.ts'
import { getBadgeVersion } from '../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../badges/version.ts'
import { asOrganisation } from '../../issuers/server/as-organisation.ts'
import { ensureIssuer, publicUrlOf } from '../../issuers/server/ensure-issuer.ts'
import type { Organisation } from '../../organisations/organisation.ts'
import { getOrganisation } from '../../organisations/server/get-organisation.ts'
import type { Target } from '../endorsement.ts'

/** What an endorsement speaks of, as one reads it: a version with whose badge it is, or an organisation. */
export type About =
  | { kind: 'version'; target: Target; version: BadgeVersion; owner: Organisation | null }
  | { kind: 'issuer'; target: Target; owner: Organisation }

/** A version as a target: whose badge it is goes with it. */
export const versionTarget = ({ badgeId, number, personId }: BadgeVersion): Target => ({
  kind: 'version',
  badgeId,
  version: number,
  personId,
})

export async function aboutOf(ctx: Context, target: Target): Promise<About> {
  if (target.kind === 'issuer')
    return { kind: 'issuer', target, owner: await getOrganisation(ctx, target) }
  const version = await getBadgeVersion(ctx, target.badgeId, target.version)
  const { organisationId } = version
  const owner = organisationId ? await getOrganisation(ctx, { organisationId }) : null
  return { kind: 'version', target: versionTarget(version), version, owner }
}

export const nameOf = (about: About) =>
  about.kind === 'version' ? about.version.content.name : about.owner.name

/** Where anybody reads it. */
export const pathOf = (about: About) =>
  about.kind === 'version'
    ? `/b/${about.version.slug}/v/${about.version.number}`
    : `/structures/${about.owner.slug}`

/** What is signed about: its identifier and its exact wording, as a badge carries them. */
export async function wordingOf(
  ctx: Context,
  about: About,
): Promise<{ id: string; document: JsonObject }> {
  if (about.kind === 'version') {
    const document = achievementOf(about.version, publicUrlOf(ctx.config))
    return { id: document.id, document }
  }
  const { profile } = await ensureIssuer(ctx, asOrganisation(ctx, about.owner))
  return { id: profile.id, document: profileOf(profile) }
}
