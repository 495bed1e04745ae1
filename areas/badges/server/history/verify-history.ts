import type { Badge } from '../../badge.ts'
import { type Change, type HistoryVerdict, NOTHING_BEFORE } from '../../change.ts'
import type { Seat } from '../../seat.ts'
import { authorDigest, changeDigest } from './digest-of.ts'

/** Reads the whole chain again: a change rewritten, added, taken out, or signed by another, is found at its place. */
export function verifyHistory(
  { changes: count, tip }: Pick<Badge, 'changes' | 'tip'>,
  changes: readonly Change[],
  seats: readonly Seat[],
): HistoryVerdict {
  let previous = NOTHING_BEFORE
  for (const [at, change] of changes.entries()) {
    const brokenAt = at + 1
    if (change.place !== brokenAt) return { isWhole: false, brokenAt, why: 'missing' }
    if (change.previous !== previous || change.digest !== changeDigest(change))
      return { isWhole: false, brokenAt, why: 'changed' }
    const seat = seats.find(({ id }) => id === change.seatId)
    // a name that was forgotten cannot be checked any more; the digest of who it was stays in the chain
    if (seat?.salt && authorDigest(seat) !== change.author)
      return { isWhole: false, brokenAt, why: 'author' }
    previous = change.digest
  }
  if (changes.length !== count || previous !== tip)
    return { isWhole: false, brokenAt: changes.length + 1, why: 'missing' }
  return { isWhole: true, changes: changes.length }
}
