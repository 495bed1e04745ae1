import type { LinkerIndex } from '../../../../engines/linker/linker.ts'
import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/db.ts'
import { noSuchShelf } from '../../concept.ts'
import type { KnowledgeGraph, Shelf } from '../../knowledge-graph.ts'
import { readConceptLines, readRelationLines } from '../referential-store.ts'
import { snapshotFromThread } from '../snapshot/snapshot-from-thread.ts'
import { type ShelfRows, USES } from './build-shelf.ts'

type Asking = Pick<Context, 'db' | 'config'>

/** Indexes kept in memory: about 1 MB for a thousand names, 20 MB for the largest shelves. */
const KEPT = 12

const built = new Map<string, Promise<LinkerIndex>>()

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
  const index =
    known ??
    shelfRows(db, edition.id, shelf)
      .then((rows) => snapshotFromThread(config.root, { what: 'shelf', path: undefined, rows }))
      .then((fresh) => {
        if (!fresh) throw new Error('The shelf could not be indexed')
        return fresh
      })
  // the one asked last goes last, so that the one nobody asks for any more is the first to go
  built.delete(key)
  built.set(key, index)
  index.catch(() => built.delete(key))
  for (const old of [...built.keys()].slice(0, -KEPT)) built.delete(old)
  return index
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
