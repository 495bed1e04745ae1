import type { Context } from '../../../../platform/server/context.ts'
import { getOrganisation } from '../../../organisations/server/get-organisation.ts'
import type { Badge } from '../../badge.ts'
import { type BadgeContent, contentOf, type Maker } from '../../badge-content.ts'
import type { Piece } from '../../piece.ts'
import { digestOf } from '../history/digest-of.ts'

/** What a badge says at this moment, put together from its pieces. */
export async function contentNow(
  ctx: Context,
  badge: Pick<Badge, 'language' | 'organisationId'>,
  pieces: readonly Piece[],
): Promise<BadgeContent> {
  return contentOf(pieces, { language: badge.language, maker: await makerOf(ctx, badge) })
}

async function makerOf(
  ctx: Context,
  { organisationId }: Pick<Badge, 'organisationId'>,
): Promise<Maker> {
  if (!organisationId) return { kind: 'person' }
  const { id, slug, name } = await getOrganisation(ctx, { organisationId })
  return { kind: 'organisation', id, slug, name }
}

/** SHA-256 of a content, its names in alphabetical order: the same after a stay in the database. */
export function contentDigest(content: BadgeContent): string {
  return digestOf([sorted(content)])
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const named = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${named.map(([name, one]) => `${JSON.stringify(name)}:${sorted(one)}`).join()}}`
}
