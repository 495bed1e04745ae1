import { createHash } from 'node:crypto'
import type { Change } from '../../change.ts'
import { canonical } from '../../piece.ts'
import type { Seat } from '../../seat.ts'

/** SHA-256 of texts one after the other, written in one way only. */
export function digestOf(parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** What stands for an author in the chain: who and what they are, with a salt that goes when the name goes. */
export function authorDigest({
  salt,
  kind,
  name,
  about,
}: Pick<Seat, 'salt' | 'kind' | 'name' | 'about'>): string {
  return digestOf([salt, kind, name, about])
}

/** The digest of a change: everything it says, and the digest of the change before. */
export function changeDigest(change: Omit<Change, 'digest'>): string {
  return digestOf([
    change.previous,
    change.badgeId,
    change.place,
    change.seatId,
    change.author,
    change.deed,
    change.key,
    canonical(change.before),
    canonical(change.after),
    change.at.toISOString(),
  ])
}
