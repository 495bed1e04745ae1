/** Builds a knowledge snapshot off the web thread and hands it over in pieces, so that no request waits for the copy. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Knowledge } from '../../knowledge.ts'
import { buildKnowledge } from './build-knowledge.ts'
import type { Rows } from './version-rows.ts'

/** One field of the snapshot, or a slice of a large map. */
export type Piece = { field: keyof Knowledge; value: unknown } | { field: keyof Knowledge; entries: [unknown, unknown][] } | 'done'

const SLICE = 200

// The worker's input is untyped by Node; buildInThread() is its only sender.
const knowledge = buildKnowledge(workerData as Rows)

function send(piece: Piece): void {
  parentPort?.postMessage(piece)
}

// Object.keys of a Knowledge gives its fields: buildKnowledge() makes it literally
for (const field of Object.keys(knowledge) as (keyof Knowledge)[]) {
  const value: unknown = knowledge[field]
  if (!(value instanceof Map)) {
    send({ field, value })
    continue
  }
  const entries: [unknown, unknown][] = [...value]
  for (let start = 0; start === 0 || start < entries.length; start += SLICE) send({ field, entries: entries.slice(start, start + SLICE) })
}
send('done')
