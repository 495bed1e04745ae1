import type { Context } from '../../../platform/server/context.ts'
import { findBadges } from './badge-store.ts'
import { findChanges } from './history/change-store.ts'
import { findCommentsOf } from './together/comment-store.ts'
import { findSeats, findSeatsOf } from './together/seat-store.ts'
import { contentNow } from './versions/content-now.ts'
import { findVersions } from './versions/version-store.ts'
import { findPieces } from './writing/piece-store.ts'

/** The person's badges with their versions and their whole history; and what they wrote in those of others. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const own = await findBadges(ctx.db, { personId })
  const badges = []
  for (const badge of own) {
    const { id, slug, language, startedAt, draft } = badge
    const seats = await findSeats(ctx.db, id)
    const versions = await findVersions(ctx.db, id)
    badges.push({
      slug,
      language,
      startedOn: startedAt.toISOString(),
      versionBeingWritten: draft,
      content: await contentNow(ctx, badge, await findPieces(ctx.db, id)),
      writtenBy: seats.map(({ kind, name, about }) => ({ kind, name, about })),
      versions: versions.map(({ number, digest, content, publishedAt }) => ({
        number,
        digest,
        content,
        publishedOn: publishedAt.toISOString(),
      })),
      history: (await findChanges(ctx.db, id)).map(
        ({ at, badgeId: _badge, seatId, ...change }) => ({
          ...change,
          by: seats.find((seat) => seat.id === seatId)?.name ?? null,
          on: at.toISOString(),
        }),
      ),
    })
  }
  const seats = await findSeatsOf(ctx.db, { personId })
  const elsewhere = []
  for (const { id, badgeId, name, about } of seats) {
    if (own.some((badge) => badge.id === badgeId)) continue
    const written = (await findChanges(ctx.db, badgeId)).filter(({ seatId }) => seatId === id)
    elsewhere.push({
      name,
      about,
      wrote: written.map(({ deed, key, after, at }) => ({
        deed,
        key,
        after,
        on: at.toISOString(),
      })),
    })
  }
  const comments = await findCommentsOf(ctx.db, personId)
  return {
    badges,
    elsewhere,
    comments: comments.map(({ words, at, version }) => ({ words, version, on: at.toISOString() })),
  }
}
