/** What became of a concept between two editions: a code that is gone may have left its place to another one. */
export const CHANGES = ['added', 'reworded', 'moved', 'replaced', 'removed'] as const
export type Change = (typeof CHANGES)[number]

/** How many concepts lived on, and how many changed; one may be both reworded and moved. */
export type EditionDiff = { survived: number } & Record<Change, number>

/** One concept that changed: how it was called and where it lay, before and after. */
export type ChangedConcept = {
  kind: string
  code: string
  before: { label: string; home: string | null } | null
  after: { label: string; home: string | null } | null
  /** The code that took its place. */
  replacedBy: string | null
}

/** A list a page at a time; `next` is given back to go on, and is null at the end. */
export type ChangesPage = { items: ChangedConcept[]; next: string | null }
