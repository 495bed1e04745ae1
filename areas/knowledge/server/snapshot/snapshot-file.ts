import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { LinkerIndex } from '../../../../engines/linker/linker.ts'
import type { Knowledge } from '../../knowledge.ts'
import type { KnowledgeGraph } from '../../knowledge-graph.ts'

/** A whole ROME takes seconds to build and a fraction of one to read again: the built snapshot is kept beside the database. */

/** What is built off the web thread, by name. */
export type Snapshots = { knowledge: Knowledge; graph: KnowledgeGraph; shelf: LinkerIndex }
type What = keyof Snapshots

const NAMES: Record<What, RegExp> = {
  knowledge: /^knowledge-[\da-f]{20}\.bin$/,
  graph: /^graph-[\da-f]{20}\.bin$/,
  shelf: /^shelf-[\da-f]{20}\.bin$/,
}

/** Where the snapshot of this key lies. The name changes with the code that builds it and with Node, so a former shape is never read. */
export function snapshotPath(folder: string, root: string, key: string, what: What): string {
  const hash = createHash('sha256').update(process.version).update(key)
  for (const place of ['engines', 'areas/knowledge']) {
    const names = readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    for (const name of names
      .filter((one) => /\.(ts|json)$/.test(one) && !one.endsWith('.test.ts'))
      .sort()) {
      hash.update(name).update(readFileSync(join(root, place, name)))
    }
  }
  return join(folder, `${what}-${hash.digest('hex').slice(0, 20)}.bin`)
}

/** The kept snapshot, or nothing when there is none or it cannot be read. */
export function readSnapshot<W extends What>(path: string): Snapshots[W] | undefined {
  if (!existsSync(path)) return undefined
  try {
    // writeSnapshot() of the same code is the only writer of this name
    return deserialize(readFileSync(path)) as Snapshots[W]
  } catch {
    rmSync(path, { force: true })
    return undefined
  }
}

/** Keeps the snapshot in one step, and lets former ones go. A full disk is no reason to fail. */
export function writeSnapshot(path: string, what: What, snapshot: Snapshots[What]): void {
  const folder = join(path, '..')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(`${path}.${process.pid}`, serialize(snapshot), { mode: 0o600 })
    for (const name of readdirSync(folder))
      if (NAMES[what].test(name)) rmSync(join(folder, name), { force: true })
    renameSync(`${path}.${process.pid}`, path)
  } catch {
    rmSync(`${path}.${process.pid}`, { force: true })
  }
}
