import type { ActorKind } from '../../../../platform/server/context.ts'
import type { CookieName } from '../../../../platform/web/going.ts'
import { ANYONE } from '../../../../platform/web/page.tsx'
import type { Seat } from '../../server/reviewing/to-review.ts'

type Cookie = (name: CookieName) => string | undefined

/** From where one reads: one's working account, or the address of a letter. The same pages stand at both. */
export type Place = {
  base: string
  one: string
  open: readonly ActorKind[]
  unlisted: boolean
  seatOf: (pieces: object, cookie: Cookie) => Seat
  homeOf: (pieces: object) => string
  oneOf: (pieces: object, id: string) => string
}

/** A named piece of an address that was matched. */
function pieceOf(pieces: object, name: string): string {
  const found: unknown = Reflect.get(pieces, name)
  return typeof found === 'string' ? found : ''
}

const letterHome = (pieces: object) => `/relecture/${encodeURIComponent(pieceOf(pieces, 'token'))}`

export const FROM_ACCOUNT: Place = {
  base: '/pro/demandes',
  one: '/pro/demandes/:reviewedId',
  open: ['professional'],
  unlisted: false,
  seatOf: () => 'account',
  homeOf: () => '/pro/demandes',
  oneOf: (_pieces, id) => `/pro/demandes/${id}`,
}

export const FROM_LETTER: Place = {
  base: '/relecture/:token',
  one: '/relecture/:token/demandes/:reviewedId',
  open: ANYONE,
  unlisted: true,
  seatOf: (pieces, cookie) => ({ token: pieceOf(pieces, 'token'), key: cookie('cle') }),
  homeOf: letterHome,
  oneOf: (pieces, id) => `${letterHome(pieces)}/demandes/${id}`,
}
