import type { Context } from '../../../platform/server/context.ts'
import type { Db } from '../../../platform/server/db.ts'
import type { Knowledge } from '../knowledge.ts'
import { ensureStarterPack } from './ensure-starter-pack.ts'
import { type CurrentVersion, currentVersions, kindsOf, readConceptLines, readRelationLines } from './referential-store.ts'
import { buildInThread } from './snapshot/build-in-thread.ts'
import { keyOf } from './snapshot/build-knowledge.ts'
import type { VersionRows } from './snapshot/version-rows.ts'

type Memory = { key: string | undefined; checkedAt: number; knowledge: Knowledge | undefined }

/** Asking the database more often than this would tell nothing new. */
const CHECK_EVERY_MS = 2_000
/** Snapshots kept in memory: the one in use, and one being replaced. */
const KEPT = 2

/** What each database handle last served. */
const memories = new WeakMap<Db, Memory>()
/** Snapshots by key, shared by all handles: the same checksums give the same knowledge. */
const built = new Map<string, Promise<Knowledge>>()

type Asking = Pick<Context, 'db' | 'config'>

/** What the product knows now. While a new version is being prepared, the former one goes on serving. */
export async function currentKnowledge(ctx: Asking): Promise<Knowledge> {
  const memory = memories.get(ctx.db) ?? { key: undefined, checkedAt: 0, knowledge: undefined }
  memories.set(ctx.db, memory)
  if (memory.knowledge && performance.now() - memory.checkedAt < CHECK_EVERY_MS) return memory.knowledge
  memory.checkedAt = performance.now()
  const versions = await versionsInUse(ctx)
  const key = keyOf({ starter: versions.starter.checksum, rome: versions.rome?.checksum })
  if (memory.knowledge?.key === key) return memory.knowledge
  const next = built.get(key) ?? startBuild(ctx, key, versions)
  const keep = next.then((knowledge) => {
    memory.knowledge = knowledge
    return knowledge
  })
  if (!memory.knowledge) return keep
  keep.catch(() => undefined) // the former version goes on; the next check tries again
  return memory.knowledge
}

type InUse = { starter: CurrentVersion; rome: CurrentVersion | undefined }

async function versionsInUse(ctx: Asking): Promise<InUse> {
  const found = pick(await currentVersions(ctx.db))
  if (found) return found
  await ensureStarterPack(ctx.db, ctx.config.root)
  const loaded = pick(await currentVersions(ctx.db))
  if (!loaded) throw new Error('The starter pack could not be loaded')
  return loaded
}

function pick(versions: readonly CurrentVersion[]): InUse | undefined {
  const starter = versions.find(({ name }) => name === 'starter')
  return starter && { starter, rome: versions.find(({ name }) => name === 'rome') }
}

function startBuild(ctx: Asking, key: string, { starter, rome }: InUse): Promise<Knowledge> {
  const build = async () => {
    const rows = { starter: await rowsOf(ctx.db, starter), rome: rome && (await rowsOf(ctx.db, rome)) }
    return buildInThread(ctx.config.root, rows)
  }
  const promise = build()
  built.set(key, promise)
  promise.catch(() => built.delete(key))
  for (const old of [...built.keys()].slice(0, -KEPT)) built.delete(old)
  return promise
}

async function rowsOf(db: Db, version: CurrentVersion): Promise<VersionRows> {
  const kinds = await kindsOf(db, version.id)
  const rows: VersionRows = { referential: version, concepts: {}, relations: {} }
  for (const kind of kinds.concepts) rows.concepts[kind] = await readConceptLines(db, version.id, kind)
  for (const kind of kinds.relations) rows.relations[kind] = await readRelationLines(db, version.id, kind)
  return rows
}
