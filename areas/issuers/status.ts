import type { StatusPurpose } from '../../engines/credentials/status/status-list.ts'
import { refusal } from '../../platform/refusal.ts'

/** Badges and words about them have lists of their own; so have suspensions of badges, which end. */
export type ListKind = 'award' | 'endorsement' | 'suspension'

/** What a bit of a list means to whoever reads it. */
export const purposeOf = (kind: ListKind): StatusPurpose =>
  kind === 'suspension' ? 'suspension' : 'revocation'

/** Where the status of a credential is read: the address of its list, its place in it. */
export type Place = { list: string; index: number }

/** Places of a list (Bitstring Status List 1.0: enough for one to hide among the others). */
export const PLACES = 131_072

/** A list is closed when half of it is taken: a place is then still found at the second try. */
export const MOST_TAKEN = PLACES / 2

/** Bits set from the start for nobody, so that the number of those withdrawn tells nothing. */
export const DECOYS = 1_311

/** A reader may keep a list so long: a withdrawal is seen everywhere after it. */
export const KEPT_SECONDS = 900

/** Until when a signed list may be relied upon; signed again long before. */
export const GOOD_FOR_HOURS = 24
export const SIGNED_AGAIN_AFTER_HOURS = 12

export const noSuchPlace = refusal('issuers.noSuchPlace', 404)
export const noSuchList = refusal('issuers.noSuchList', 404)

/** The address of a list. */
export function listAddress(publicUrl: string, id: string): string {
  return `${publicUrl}/statuts/${id}`
}

/** Which list of this installation an address names. */
export function listAt(publicUrl: string, address: string): string | undefined {
  const start = `${publicUrl}/statuts/`
  const id = address.startsWith(start) ? address.slice(start.length) : ''
  return /^[a-z0-9]{12}$/.test(id) ? id : undefined
}
