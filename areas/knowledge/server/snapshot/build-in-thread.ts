import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Knowledge } from '../../knowledge.ts'
import type { Piece } from './snapshot-thread.ts'
import type { Rows } from './version-rows.ts'

/** Builds the snapshot in a thread that ends with it. */
export function buildInThread(root: string, rows: Rows): Promise<Knowledge> {
  const thread = new Worker(join(root, 'areas/knowledge/server/snapshot/snapshot-thread.ts'), { workerData: rows, execArgv: [] })
  const fields: Record<string, unknown> = {}
  return new Promise((resolve, reject) => {
    thread.on('message', (piece: Piece) => {
      // The thread sends every field of a Knowledge before it says it is done.
      if (piece === 'done') resolve(fields as Knowledge)
      else if ('value' in piece) fields[piece.field] = piece.value
      else addEntries(fields, piece)
    })
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The knowledge thread stopped early')))
  })
}

function addEntries(fields: Record<string, unknown>, piece: { field: string; entries: [unknown, unknown][] }): void {
  const former = fields[piece.field]
  const map = former instanceof Map ? former : new Map<unknown, unknown>()
  for (const [key, value] of piece.entries) map.set(key, value)
  fields[piece.field] = map
}
