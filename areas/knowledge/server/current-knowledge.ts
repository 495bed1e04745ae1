import type { Context } from '../../../platform/server/context.ts'
import type { Db } from '../../../platform/server/db.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Edition } from '../knowledge-graph.ts'
import { ensureStarterPack } from './ensure-starter-pack.ts'
import { currentVersions } from './referential-store.ts'
import { keyOf } from './snapshot/build-knowledge.ts'
import { snapshotOf, type VersionsInUse } from './snapshot/snapshot-of.ts'
import { fingerprintOfPacks } from './starter/read-starter-pack.ts'

type Memory = { checkedAt: number; knowledge: Knowledge | undefined }

/** Asking the database more often than this would tell nothing new. */
const CHECK_EVERY_MS = 2_000
/** Snapshots kept in memory: the one in use, and one being replaced. */
const KEPT = 2

/** What each database handle last served. */
const memories = new WeakMap<Db, Memory>()
/** Snapshots by key, shared by all handles: the same checksums give the same knowledge. */
const built = new Map<string, Promise<Knowledge>>()

type Asking = Pick<Context, 'db' | 'config'>

/**
 * What the product knows now. Whoever has been served once never waits again: the look at the database, and the building
 * of a new version, happen behind the former one. Inside a transaction the look comes first.
 */
export async function currentKnowledge(ctx: Asking): Promise<Knowledge> {
  const memory = memories.get(ctx.db) ?? { checkedAt: 0, knowledge: undefined }
  memories.set(ctx.db, memory)
  if (memory.knowledge && performance.now() - memory.checkedAt < CHECK_EVERY_MS)
    return memory.knowledge
  memory.checkedAt = performance.now()
  const next = refreshed(ctx, memory)
  if (!memory.knowledge || ctx.db.isTransaction) return next
  next.catch(() => undefined) // the former version goes on; the next look tries again
  return memory.knowledge
}

async function refreshed(ctx: Asking, memory: Memory): Promise<Knowledge> {
  const loaded = await currentVersions(ctx.db)
  const inUse = pick(loaded)
  // A database without any version, and packs known by heart already: served at once, loaded when the server starts.
  const known =
    loaded.length === 0
      ? built.get(keyOf({ starter: fingerprintOfPacks(ctx.config.root), rome: undefined }))
      : undefined
  if (known) return known
  const versions = inUse ?? (await withStarterPack(ctx))
  const key = keyOf({ starter: versions.starter.checksum, rome: versions.rome?.checksum })
  if (memory.knowledge?.key === key) return memory.knowledge
  memory.knowledge = await (built.get(key) ?? startBuild(ctx, key, versions))
  return memory.knowledge
}

async function withStarterPack(ctx: Asking): Promise<VersionsInUse> {
  await ensureStarterPack(ctx.db, ctx.config.root)
  const loaded = pick(await currentVersions(ctx.db))
  if (!loaded) throw new Error('The starter pack could not be loaded')
  return loaded
}

function pick(versions: readonly Edition[]): VersionsInUse | undefined {
  const starter = versions.find(({ name }) => name === 'starter')
  return starter && { starter, rome: versions.find(({ name }) => name === 'rome') }
}

function startBuild(ctx: Asking, key: string, versions: VersionsInUse): Promise<Knowledge> {
  const promise = snapshotOf(ctx, versions)
  built.set(key, promise)
  promise.catch(() => built.delete(key))
  for (const old of [...built.keys()].slice(0, -KEPT)) built.delete(old)
  return promise
}
