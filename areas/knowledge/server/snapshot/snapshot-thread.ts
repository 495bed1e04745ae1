/** Builds a knowledge snapshot off the web thread, and hands it over in small pieces, each when asked: no request waits for the copy. */
import { parentPort, workerData } from 'node:worker_threads'
import { buildKnowledge } from './build-knowledge.ts'
import type { Rows } from './version-rows.ts'

/** Where the piece belongs (field, field of the field…), and what it adds there. */
export type Piece =
  | { path: string[]; value: unknown }
  | { path: string[]; entries: [unknown, unknown][] }
  | { path: string[]; items: unknown[] }
  | 'done'

/** About a millisecond to copy. */
const SLICE = 400

function* piecesOf(value: unknown, path: string[]): Generator<Piece> {
  if (value instanceof Map) {
    const entries: [unknown, unknown][] = [...value]
    for (let start = 0; start === 0 || start < entries.length; start += SLICE)
      yield { path, entries: entries.slice(start, start + SLICE) }
  } else if (Array.isArray(value) && value.length > SLICE) {
    for (let start = 0; start < value.length; start += SLICE)
      yield { path, items: value.slice(start, start + SLICE) }
  } else if (isPlain(value)) {
    for (const [field, inner] of Object.entries(value)) yield* piecesOf(inner, [...path, field])
  } else yield { path, value }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.keys(value).length > 0
  )
}

// The worker's input is untyped by Node; buildInThread() is its only sender.
const pieces = piecesOf(buildKnowledge(workerData as Rows), [])

parentPort?.on('message', () => {
  const next = pieces.next()
  parentPort?.postMessage(next.done ? 'done' : next.value)
})
