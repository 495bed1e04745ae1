import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/db.ts'
import type { Knowledge } from '../../knowledge.ts'
import type { Referential } from '../../referential.ts'
import { kindsOf, readConceptLines, readRelationLines } from '../referential-store.ts'
import { keyOf } from './build-knowledge.ts'
import { snapshotPath } from './snapshot-file.ts'
import { snapshotFromThread } from './snapshot-from-thread.ts'
import type { VersionRows } from './version-rows.ts'

type Version = Referential & { id: number }

export type VersionsInUse = { starter: Version; rome: Version | undefined }

/** The snapshot of these versions: the one kept beside the database when it is there, built from their rows otherwise. */
export async function snapshotOf(
  { db, config }: Pick<Context, 'db' | 'config'>,
  { starter, rome }: VersionsInUse,
): Promise<Knowledge> {
  const key = keyOf({ starter: starter.checksum, rome: rome?.checksum })
  // Kept on disk only for an installation's own ROME: the starter pack is quick, and tests leave nothing behind.
  const path =
    rome && !db.isTransaction
      ? snapshotPath(config.folder, config.root, key, 'knowledge')
      : undefined
  const kept =
    path && (await snapshotFromThread(config.root, { what: 'knowledge', path, rows: undefined }))
  if (kept) return kept
  const rows = { starter: await rowsOf(db, starter), rome: rome && (await rowsOf(db, rome)) }
  const fresh = await snapshotFromThread(config.root, { what: 'knowledge', path, rows })
  if (!fresh) throw new Error('The knowledge snapshot could not be built')
  return fresh
}

/** All rows of an edition, as texts. */
export async function rowsOf(db: Db, version: Version): Promise<VersionRows> {
  const kinds = await kindsOf(db, version.id)
  const rows: VersionRows = { referential: version, concepts: {}, relations: {} }
  for (const kind of kinds.concepts)
    rows.concepts[kind] = await readConceptLines(db, version.id, kind)
  for (const kind of kinds.relations)
    rows.relations[kind] = await readRelationLines(db, version.id, kind)
  return rows
}
