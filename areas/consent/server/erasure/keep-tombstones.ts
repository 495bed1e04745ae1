import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { keptSince, RETENTION } from '../../../../platform/retention.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { inLines, type Tombstone, together, tombstonesIn } from '../../tombstone.ts'
import { findTombstones } from './erasure-store.ts'

/** In the folder of the installation, beside its key: never in the database, which a restore puts back as it was. */
export const TOMBSTONES = 'effacements.jsonl'

/**
 * Writes down outside the database who was erased. What the database says and what the file says become one list: after a
 * restore the file knows more, otherwise the database does. Answers the list.
 */
export async function keepTombstones(
  ctx: Context,
  { others = [] }: { others?: readonly Tombstone[] } = {},
): Promise<Tombstone[]> {
  const path = join(ctx.config.folder, TOMBSTONES)
  const before = await readFile(path, 'utf8').catch(emptyWhenMissing)
  const since = keptSince(RETENTION.receipt, ctx.now)
  const lists = [tombstonesIn(before), others, await findTombstones(ctx.db, since)]
  const all = together(lists, since)
  const text = inLines(all)
  if (text !== before) await writeWhole(path, text)
  return all
}

function emptyWhenMissing(problem: unknown): string {
  if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return ''
  throw problem
}

/** The file is there whole, or as it was before. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}
