import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { eachTextOnce } from './each-text-once.ts'
import type { Snapshots } from './snapshot-file.ts'
import type { Piece, SnapshotOrder } from './snapshot-thread.ts'

/**
 * Reads the kept snapshot or builds it, in a thread that ends with it; pieces come one a turn of the event loop.
 * Nothing, when nothing is kept and there are no rows to build from.
 */
export function snapshotFromThread<W extends keyof Snapshots>(
  root: string,
  order: SnapshotOrder & { what: W },
): Promise<Snapshots[W] | undefined> {
  const thread = new Worker(join(root, 'areas/knowledge/server/snapshot/snapshot-thread.ts'), {
    workerData: order,
    execArgv: [],
  })
  const whole: Record<string, unknown> = {}
  const kept = eachTextOnce()
  const built = new Promise<Snapshots[W] | undefined>((resolve, reject) => {
    thread.on('message', (piece: Piece) => {
      if (piece === 'done') {
        // The thread sends every part of what was ordered before it says it is done.
        resolve(whole as unknown as Snapshots[W])
        return
      }
      if (piece === 'nothing') {
        resolve(undefined)
        return
      }
      put(whole, kept(piece))
      setImmediate(() => thread.postMessage('next'))
    })
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The knowledge thread stopped early')))
    thread.postMessage('next')
  })
  return built.finally(() => thread.terminate())
}

function put(whole: Record<string, unknown>, piece: Exclude<Piece, 'done' | 'nothing'>): void {
  const last = piece.path.at(-1) ?? ''
  const place = piece.path.slice(0, -1).reduce<Record<string, unknown>>((inside, field) => {
    inside[field] ??= {}
    // only plain objects are walked into by the thread, and they are made here
    return inside[field] as Record<string, unknown>
  }, whole)
  const former = place[last]
  if ('value' in piece) place[last] = piece.value
  else if ('items' in piece) {
    if (Array.isArray(former)) former.push(...piece.items)
    else place[last] = piece.items
  } else {
    const map = former instanceof Map ? former : new Map<unknown, unknown>()
    for (const [key, value] of piece.entries) map.set(key, value)
    place[last] = map
  }
}
