import type { LinkerIndex } from '../../../../engines/linker/linker.ts'
import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/db.ts'
import { noSuchShelf } from '../../concept.ts'
import type { KnowledgeGraph, Shelf } from '../../knowledge-graph.ts'
import { readConceptLines, readRelationLines } from '../referential-store.ts'
import { snapshotFromThread } from '../snapshot/snapshot-from-thread.ts'
import { type ShelfRows, USES } from './build-shelf.ts'

type Asking = Pick<Context, 'db' | 'config'>

/** Names kept in memory, about 1 kB each: 250 MB when every shelf is in use. */
const MOST_NAMES = 250_000
/** What an index weighs before it holds anything, counted in names. */
const EMPTY = 3_000

type Kept = { index: Promise<LinkerIndex>; weight: number }

const built = new Map<string, Kept>()

/** The search among concepts of one sort; built in a thread when somebody first asks, then kept as long as it is asked for. */
export async function linkerOfShelf(
  { db, config }: Asking,
  world: KnowledgeGraph,
  shelf: Shelf,
): Promise<LinkerIndex> {
  const edition = world.editions.find(({ name }) => name === shelf.referential)
  const isThere = world.shelves.some(
    ({ referential, kind }) => referential === shelf.referential && kind === shelf.kind,
  )
  if (!edition || !isThere) throw noSuchShelf({ shelf: `${shelf.referential}/${shelf.kind}` })
  const key = `${shelf.referential}/${shelf.kind} ${edition.checksum}`
  const known = built.get(key)
  if (known) {
    // the one asked last goes last, so that the one nobody asks for any more is the first to go
    built.delete(key)
    built.set(key, known)
    return known.index
  }
  const index = inTurn(() => indexOf({ db, config }, edition.id, shelf))
  const kept: Kept = { index, weight: EMPTY }
  built.set(key, kept)
  index.then(
    ({ labels }) => {
      kept.weight += labels.length
      letGo()
    },
    () => built.delete(key),
  )
  return index
}

/** One thread at a time: twenty at once would take all the memory there is. */
let turn: Promise<unknown> = Promise.resolve()

function inTurn<T>(deed: () => Promise<T>): Promise<T> {
  const done = turn.then(deed, deed)
  turn = done.catch(() => undefined)
  return done
}

async function indexOf(
  { db, config }: Asking,
  edition: number,
  shelf: Shelf,
): Promise<LinkerIndex> {
  const rows = await shelfRows(db, edition, shelf)
  const fresh = await snapshotFromThread(config.root, { what: 'shelf', path: undefined, rows })
  if (!fresh) throw new Error('The shelf could not be indexed')
  return fresh
}

/** The shelves asked for longest ago go first; the last one stays, however large. */
function letGo(): void {
  let weight = [...built.values()].reduce((sum, one) => sum + one.weight, 0)
  for (const [key, one] of [...built].slice(0, -1)) {
    if (weight <= MOST_NAMES) return
    built.delete(key)
    weight -= one.weight
  }
}

/** Everything the index of a shelf is built from. */
async function shelfRows(db: Db, edition: number, shelf: Shelf): Promise<ShelfRows> {
  const lines = await readConceptLines(db, edition, shelf.kind)
  if (shelf.kind === 'occupation') return { shelf, lines, users: '', uses: [] }
  const users = await readConceptLines(db, edition, 'occupation')
  const uses: string[] = []
  for (const kind of USES) uses.push(await readRelationLines(db, edition, kind))
  return { shelf, lines, users, uses }
}
