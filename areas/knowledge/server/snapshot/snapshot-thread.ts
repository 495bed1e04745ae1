/** Builds a snapshot, of what the journey reads or of the whole graph, off the web thread, and hands it over in small pieces, each when asked: no request waits for the copy. */
import { parentPort, workerData } from 'node:worker_threads'
import { buildKnowledgeGraph, type GraphRows } from '../graph/build-knowledge-graph.ts'
import { buildShelf, type ShelfRows } from '../graph/build-shelf.ts'
import { buildKnowledge } from './build-knowledge.ts'
import { readSnapshot, type Snapshots, writeSnapshot } from './snapshot-file.ts'
import type { Rows } from './version-rows.ts'

/** Rows to build from; or nothing, when the snapshot of this path is there. */
export type SnapshotOrder =
  | { what: 'knowledge'; path: string | undefined; rows: Rows | undefined }
  | { what: 'graph'; path: string | undefined; rows: GraphRows | undefined }
  | { what: 'shelf'; path: undefined; rows: ShelfRows | undefined }

/** Where the piece belongs (field, field of the field…), and what it adds there. */
export type Piece =
  | { path: string[]; value: unknown }
  | { path: string[]; entries: [unknown, unknown][] }
  | { path: string[]; items: unknown[] }
  | 'done'
  | 'nothing'

/** About a millisecond to copy and go through. */
const SLICE = 200

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
  } else yield { path, value: withoutSurroundings(value) }
}

/** What is read from a file looks into one large buffer; copied as it is, each table would bring the whole file with it. */
function withoutSurroundings(value: unknown): unknown {
  if (!ArrayBuffer.isView(value) || value.byteLength === value.buffer.byteLength) return value
  // every table of a snapshot is a typed array, and typed arrays can be sliced
  return (value as Float32Array).slice()
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.keys(value).length > 0
  )
}

// The worker's input is untyped by Node; snapshotFromThread() is its only sender.
const order = workerData as SnapshotOrder

function snapshot(): Snapshots[keyof Snapshots] | undefined {
  const { path, what } = order
  const kept = path === undefined ? undefined : readSnapshot(path)
  const fresh = kept ?? built()
  if (!kept && fresh && path !== undefined) writeSnapshot(path, what, fresh)
  return fresh
}

function built(): Snapshots[keyof Snapshots] | undefined {
  if (order.what === 'knowledge') return order.rows && buildKnowledge(order.rows)
  if (order.what === 'graph') return order.rows && buildKnowledgeGraph(order.rows)
  return order.rows && buildShelf(order.rows)
}

const found = snapshot()
const pieces = found ? piecesOf(found, []) : undefined

parentPort?.on('message', () => {
  const next = pieces?.next()
  if (!next) parentPort?.postMessage('nothing')
  else parentPort?.postMessage(next.done ? 'done' : next.value)
})
