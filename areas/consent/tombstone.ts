import { z } from 'zod'

/**
 * What an erasure leaves outside the database, so that an older backup does not bring anybody back: the pseudonym of whoever
 * left, and the number of their receipt. It names nobody, and says nothing without the installation's key.
 */
export const tombstone = z.object({
  receipt: z.uuid(),
  pseudonym: z.string().regex(/^[0-9a-f]{32}$/),
  codeHash: z.string().max(200).nullable(),
  askedAt: z.iso.datetime().nullable(),
  erasedAt: z.iso.datetime(),
})
export type Tombstone = z.infer<typeof tombstone>

/** A file of tombstones that cannot be read whole: nobody may be forgotten in it. */
export class BadTombstones extends Error {}

/** One tombstone a line. */
export function tombstonesIn(text: string): Tombstone[] {
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [read(line, at + 1)]))
}

function read(line: string, number: number): Tombstone {
  try {
    return tombstone.parse(JSON.parse(line))
  } catch {
    throw new BadTombstones(`La liste des effacements est abîmée à la ligne ${number}.`)
  }
}

export function inLines(all: readonly Tombstone[]): string {
  return all.map((one) => `${JSON.stringify(one)}\n`).join('')
}

/** Each once, the oldest first, without those whose time is over. */
export function together(lists: readonly (readonly Tombstone[])[], keptSince: Date): Tombstone[] {
  const known = new Map(lists.flat().map((one) => [one.receipt, one]))
  return [...known.values()]
    .filter(({ erasedAt }) => new Date(erasedAt) >= keptSince)
    .toSorted((a, b) => (a.erasedAt < b.erasedAt ? -1 : a.erasedAt > b.erasedAt ? 1 : 0))
}
