import type { ActorKind } from '../../../platform/server/context.ts'
import { ANYONE } from '../../../platform/web/page.tsx'
import type { Chair } from '../seat.ts'

/** From where one writes: one's account, or the address of a letter. The same pages stand at both. */
export type Place = {
  base: string
  open: readonly ActorKind[]
  unlisted: boolean
  chairOf: (pieces: object) => Chair
  homeOf: (pieces: object) => string
}

/** A named piece of an address that was matched. */
export function pieceOf(pieces: object, name: string): string {
  const found: unknown = Reflect.get(pieces, name)
  return typeof found === 'string' ? found : ''
}

export const AT_TABLE: Place = {
  base: '/badges/:badgeId',
  open: ['person', 'professional'],
  unlisted: false,
  chairOf: (pieces) => ({ badgeId: pieceOf(pieces, 'badgeId') }),
  homeOf: (pieces) => `/badges/${pieceOf(pieces, 'badgeId')}`,
}

export const BY_LETTER: Place = {
  base: '/badge-invite/:token',
  open: ANYONE,
  unlisted: true,
  chairOf: (pieces) => ({ token: pieceOf(pieces, 'token') }),
  homeOf: (pieces) => `/badge-invite/${encodeURIComponent(pieceOf(pieces, 'token'))}`,
}
