import type { Context } from '../../../../platform/server/context.ts'
import { noSuchBadge } from '../../../badges/badge.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import type { Organisation } from '../../../organisations/organisation.ts'
import { mustActFor } from '../../../organisations/server/must-act-for.ts'

export type ToGive = { version: BadgeVersion; organisation: Organisation }

/** A badge as it is today, for whoever gives it in the name of the organisation it belongs to. */
export async function badgeToGive(
  ctx: Context,
  { badgeSlug }: { badgeSlug: string },
): Promise<ToGive> {
  const version = await getBadgeVersion(ctx, badgeSlug)
  if (!version.organisationId) throw noSuchBadge()
  return { version, organisation: await mustActFor(ctx, version.organisationId, 'giver') }
}
