/** What is shown, or asked of somebody, without an account: by an address that whoever holds it may open. */
export const OUTSIDE_KINDS = ['cv', 'collection', 'badge', 'ask'] as const
export type OutsideKind = (typeof OUTSIDE_KINDS)[number]

export type ShownOutside = {
  kind: OutsideKind
  id: string
  /** What it shows: the title of a CV, of a collection, of a badge; what somebody is asked about. */
  title: string
  /** The name the person gave to this address, for themselves. */
  label: string | null
  /** Null while it is open until the person stops it. */
  until: Date | null
  /** The page of the person where it is changed. */
  href: string
}
