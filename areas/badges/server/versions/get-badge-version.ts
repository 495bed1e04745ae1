import { isId } from '../../../../platform/id.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { isHidden } from '../../../consent/server/erasure/ask-erasure.ts'
import { noSuchBadge } from '../../badge.ts'
import type { BadgeVersion } from '../../version.ts'
import { findVersion } from './version-store.ts'

/** A published version, for anybody, by the name of its badge in addresses or by its id; the last one when no number is said. */
export async function getBadgeVersion(
  ctx: Context,
  slugOrId: string,
  number?: number,
): Promise<BadgeVersion> {
  if (!/^[a-z\d-]{1,60}$/.test(slugOrId)) throw noSuchBadge()
  const by = isId(slugOrId) ? { badgeId: slugOrId } : { slug: slugOrId }
  const version = await findVersion(ctx.db, by, number)
  if (!version) throw noSuchBadge()
  // Somebody who asked to be erased is seen nowhere, even while they may change their mind.
  const { personId } = version
  if (personId && (await isHidden(ctx, { personId }))) throw noSuchBadge()
  return version
}
