import type { Db } from '../../../platform/server/db.ts'
import { noSuchEdition } from '../concept.ts'
import type { Change, ChangesPage, EditionDiff } from '../edition-diff.ts'
import { countChanges, type Editions, findSharedName, listChanges } from './edition-store.ts'

/** What changed between two editions of one referential, counted; of one kind of things when it is said. */
export async function editionDiff(
  db: Db,
  { from, to, kind }: Editions & { kind?: string },
): Promise<EditionDiff> {
  return countChanges(db, { name: await sharedName(db, { from, to }), from, to, kind })
}

const MOST = 200

/** The concepts that changed in one way, a page at a time. */
export async function changesBetween(
  db: Db,
  asked: Editions & { change: Change; kind?: string; cursor?: string; limit?: number },
): Promise<ChangesPage> {
  const { from, to, change, kind, cursor, limit = 50 } = asked
  const most = Math.min(Math.max(1, limit), MOST)
  const name = await sharedName(db, asked)
  const after = cursor === undefined ? undefined : placeOf(cursor)
  const found = await listChanges(db, { name, from, to, change, kind, after, most: most + 1 })
  const items = found.slice(0, most)
  const last = items.at(-1)
  return { items, next: last && found.length > most ? cursorOf(last) : null }
}

async function sharedName(db: Db, editions: Editions): Promise<string> {
  const name = await findSharedName(db, editions)
  if (name === undefined) throw noSuchEdition()
  return name
}

function cursorOf({ kind, code }: { kind: string; code: string }): string {
  return Buffer.from(`${kind}\n${code}`).toString('base64url')
}

/** A cursor nobody gave starts from the beginning, or from wherever it points: it only says a place in the order. */
function placeOf(cursor: string): { kind: string; code: string } {
  const [kind = '', code = ''] = Buffer.from(cursor, 'base64url')
    .toString('utf8')
    .replaceAll('\0', '')
    .split('\n')
  return { kind, code }
}
