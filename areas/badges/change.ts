import type { PieceValue } from './piece.ts'

/** One line of the history of a badge: who, what, before, after, when; each carries the digest of the one before. */
export type Change = {
  badgeId: string
  place: number
  seatId: string
  /** Digest of who did it, still checked after their name is forgotten. */
  author: string
  deed: Deed
  key: string
  before: PieceValue | null
  after: PieceValue | null
  at: Date
  previous: string
  digest: string
}

export const DEEDS = [
  'begun',
  'written',
  'beside',
  'chosen',
  'removed',
  'restored',
  'moved',
  'agreed',
  'published',
  'reopened',
] as const
export type Deed = (typeof DEEDS)[number]

/** What a reading of the whole chain says: whole, or where it is broken and how. */
export type HistoryVerdict =
  | { isWhole: true; changes: number }
  | { isWhole: false; brokenAt: number; why: 'changed' | 'missing' | 'author' }

export const NOTHING_BEFORE = '0'.repeat(64)
