import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import { type Badge, isPublished, notReady, notYours, stillTwo } from '../../badge.ts'
import { missingIn } from '../../badge-content.ts'
import type { Change } from '../../change.ts'
import type { Seat } from '../../seat.ts'
import type { Writers } from '../../version.ts'
import { deleteBadge, updateBadge } from '../badge-store.ts'
import { findChanges } from '../history/change-store.ts'
import { keepChange } from '../history/keep-change.ts'
import { type AtTable, mustHold, mustSitToWrite } from '../together/must-sit.ts'
import { findSeats } from '../together/seat-store.ts'
import { findPieces } from '../writing/piece-store.ts'
import { contentDigest, contentNow } from './content-now.ts'
import { insertVersion } from './version-store.ts'

type Which = { badgeId: string }

/** Freezes what was written as a version that everybody may read and that never changes. */
export async function publishBadge(
  ctx: Context,
  { badgeId }: Which,
): Promise<{ slug: string; number: number }> {
  const at = await mustSitToWrite(ctx, { badgeId })
  mustOwn(at)
  const pieces = await findPieces(ctx.db, badgeId)
  if (pieces.some(({ beside }) => beside.length > 0)) throw stillTwo()
  const content = await contentNow(ctx, at.badge, pieces)
  if (missingIn(content).length > 0) throw notReady()
  const number = at.badge.draft ?? 1
  const digest = contentDigest(content)
  const seats = await findSeats(ctx.db, badgeId)
  const writers = writersOf(seats, await findChanges(ctx.db, badgeId), digest)
  await insertVersion(ctx.db, { badgeId, number, content, digest, writers, publishedAt: ctx.now })
  const after = { version: String(number), digest }
  await keepChange(ctx, at, { deed: 'published', key: 'all', before: null, after })
  await updateBadge(ctx.db, badgeId, { edition: number, draft: null })
  await emit(ctx, 'badges.published', { badgeId, number })
  return { slug: at.badge.slug, number }
}

/** The next version begins as the last one is; what is published stays. */
export async function beginNextVersion(ctx: Context, { badgeId }: Which): Promise<void> {
  const at = await mustHold(ctx, { badgeId })
  mustOwn(at)
  if (at.badge.draft !== null) return
  const draft = at.badge.edition + 1
  await updateBadge(ctx.db, badgeId, { draft })
  const after = { version: String(draft) }
  await keepChange(ctx, at, { deed: 'reopened', key: 'all', before: null, after })
}

/** Throws away a badge that was never published; what is published stays. */
export async function throwAway(ctx: Context, { badgeId }: Which): Promise<void> {
  const at = await mustHold(ctx, { badgeId })
  mustOwn(at)
  if (at.badge.edition > 0) throw isPublished()
  await deleteBadge(ctx.db, badgeId)
}

/** A person's badge is theirs to show; an organisation's, of whoever writes for it. */
export function isOwn({ badge, seat }: { badge: Badge; seat: Seat }): boolean {
  return badge.personId ? seat.personId === badge.personId : seat.kind === 'professional'
}

function mustOwn(at: AtTable): void {
  if (!isOwn(at)) throw notYours()
}

/** Who wrote something of it, by kind, and how many agree with these very words: no name goes out. */
function writersOf(seats: readonly Seat[], changes: readonly Change[], digest: string): Writers {
  const words = changes.filter(({ deed }) => deed !== 'agreed' && deed !== 'published')
  const wrote = seats.filter(({ id }) => words.some(({ seatId }) => seatId === id))
  const count = (kind: Seat['kind']) => wrote.filter((one) => one.kind === kind).length
  const agreed = new Set(
    changes
      .filter(({ deed, after }) => deed === 'agreed' && after?.digest === digest)
      .map(({ seatId }) => seatId),
  )
  return {
    person: count('person'),
    professional: count('professional'),
    partner: count('partner'),
    agreed: agreed.size,
  }
}
