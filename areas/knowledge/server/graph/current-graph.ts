import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/db.ts'
import type { Edition, KnowledgeGraph } from '../../knowledge-graph.ts'
import { currentVersions, readMappingLines } from '../referential-store.ts'
import { snapshotPath } from '../snapshot/snapshot-file.ts'
import { snapshotFromThread } from '../snapshot/snapshot-from-thread.ts'
import { rowsOf } from '../snapshot/snapshot-of.ts'
import { type EditionRows, graphKey } from './build-knowledge-graph.ts'

type Asking = Pick<Context, 'db' | 'config'>
type Memory = { checkedAt: number; graph: KnowledgeGraph | undefined }

/** Asking the database more often than this would tell nothing new. */
const CHECK_EVERY_MS = 2_000
/** Graphs kept in memory: the one in use, and one being replaced. */
const KEPT = 2

/** What each database handle last served. */
const memories = new WeakMap<Db, Memory>()
/** Graphs by key, shared by all handles: the same checksums give the same graph. */
const built = new Map<string, Promise<KnowledgeGraph>>()

/**
 * The graph of every referential in use. Built on first use, in a thread; once served, nobody waits again: a new edition
 * is looked for and prepared behind the former one. Inside a transaction the look comes first.
 */
export async function currentGraph(ctx: Asking): Promise<KnowledgeGraph> {
  const memory = memories.get(ctx.db) ?? { checkedAt: 0, graph: undefined }
  memories.set(ctx.db, memory)
  const isFresh = performance.now() - memory.checkedAt < CHECK_EVERY_MS
  if (memory.graph && isFresh && !ctx.db.isTransaction) return memory.graph
  memory.checkedAt = performance.now()
  const next = refreshed(ctx, memory)
  if (!memory.graph || ctx.db.isTransaction) return next
  next.catch(() => undefined) // the former graph goes on; the next look tries again
  return memory.graph
}

async function refreshed(ctx: Asking, memory: Memory): Promise<KnowledgeGraph> {
  const editions = await currentVersions(ctx.db)
  const key = graphKey(editions)
  if (memory.graph?.key === key) return memory.graph
  // the same content may have been loaded again since, as another edition
  memory.graph = { ...(await (built.get(key) ?? startBuild(ctx, key, editions))), editions }
  return memory.graph
}

function startBuild(ctx: Asking, key: string, editions: Edition[]): Promise<KnowledgeGraph> {
  const promise = graphOf(ctx, key, editions)
  built.set(key, promise)
  promise.catch(() => built.delete(key))
  for (const old of [...built.keys()].slice(0, -KEPT)) built.delete(old)
  return promise
}

async function graphOf(
  { db, config }: Asking,
  key: string,
  editions: readonly Edition[],
): Promise<KnowledgeGraph> {
  const isKept = editions.length > 1 && !db.isTransaction
  const path = isKept
    ? snapshotPath(config.folder, config.root, `graph ${key}`, 'graph')
    : undefined
  const kept =
    path && (await snapshotFromThread(config.root, { what: 'graph', path, rows: undefined }))
  if (kept) return kept
  const rows: EditionRows[] = []
  for (const edition of editions)
    rows.push({
      ...(await rowsOf(db, edition)),
      edition,
      mappings: await readMappingLines(db, edition.id),
    })
  const fresh = await snapshotFromThread(config.root, {
    what: 'graph',
    path,
    rows: { editions: rows },
  })
  if (!fresh) throw new Error('The graph could not be built')
  return fresh
}
