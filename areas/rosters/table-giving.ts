import { refusal } from '../../platform/refusal.ts'

/** A long list that is being given, a piece at a time. */
export type TableGiving = {
  id: string
  badgeId: string
  organisationId: string
  madeBy: string
  sealedLines: string | null
  origin: string
  total: number
  done: number
  /** Why it could not go on; null while it goes on, and when all were given. */
  stoppedFor: string | null
  madeAt: Date
  endedAt: Date | null
}

/** Up to so many are given at once, while one waits; and a longer list goes so many at a time. */
export const PIECE = 50

export const noSuchGiving = refusal('rosters.noSuchGiving', 404)
