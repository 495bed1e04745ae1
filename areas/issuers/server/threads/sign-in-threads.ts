import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Config } from '../../../../platform/server/config.ts'
import { type KeyRing, keyEncryptionKeys } from '../keys/key-encryption-keys.ts'
import type {
  KeyGone,
  SealedKey,
  SigningAnswer,
  SigningJob,
  SigningOrder,
} from './signing-thread.ts'

export type SigningWork = { keys: SealedKey[]; jobs: SigningJob[]; created: string }
export type SigningDone = Extract<SigningAnswer, { done: unknown }>['done']

/** Two sign about 1.7 times as fast as one; the second one starts only when the first has work. */
const MOST_THREADS = Math.min(2, availableParallelism())
/** A thread takes some 60 MB: it closes when nothing was signed for a while. */
const IDLE_MS = 600_000
/** Documents a message: long enough for its way to cost little, short enough for others to pass between. */
const PIECE = 50

type Thread = {
  worker: Worker
  /** Keys it was given since it began, but those it wiped. */
  held: Set<string>
  waiting: Map<number, { resolve: (done: SigningDone) => void; reject: (why: Error) => void }>
  idle: NodeJS.Timeout
}

const pools = new WeakMap<KeyRing, Thread[]>()
let asked = 0

/** Signs documents in threads that hold the keys; the answers come in the order of the jobs. */
export async function signInThreads(config: Config, work: SigningWork): Promise<SigningDone> {
  const pieces: SigningJob[][] = []
  for (let at = 0; at < work.jobs.length; at += PIECE) pieces.push(work.jobs.slice(at, at + PIECE))
  const done = await Promise.all(pieces.map((jobs) => ask(config, { ...work, jobs })))
  return done.flat()
}

/** These keys sign no more: the threads of this program wipe them from their memory. */
export function wipeInThreads(config: Config, keys: readonly { multikey: string }[]): void {
  for (const { worker, held } of pools.get(keyEncryptionKeys(config)) ?? [])
    for (const { multikey } of keys) {
      held.delete(multikey)
      worker.postMessage({ gone: multikey } satisfies KeyGone)
    }
}

/** The keys that threads of this program may have open. */
export function keysHeld(config: Config): string[] {
  const pool = pools.get(keyEncryptionKeys(config)) ?? []
  return [...new Set(pool.flatMap(({ held }) => [...held]))]
}

function ask(config: Config, { keys, jobs, created }: SigningWork): Promise<SigningDone> {
  const thread = freest(config)
  const used = new Set(jobs.map(({ key }) => key))
  const order = { id: ++asked, keys: keys.filter(({ name }) => used.has(name)), jobs, created }
  for (const { name } of order.keys) thread.held.add(name)
  thread.idle.refresh()
  return new Promise((resolve, reject) => {
    thread.waiting.set(order.id, { resolve, reject })
    thread.worker.ref()
    thread.worker.postMessage(order satisfies SigningOrder)
  })
}

function freest(config: Config): Thread {
  const ring = keyEncryptionKeys(config)
  const pool = pools.get(ring) ?? []
  pools.set(ring, pool)
  const [free] = pool.toSorted((a, b) => a.waiting.size - b.waiting.size)
  if (free && (free.waiting.size === 0 || pool.length >= MOST_THREADS)) return free
  const thread = start(config, ring, (ended) => {
    const place = pool.indexOf(ended)
    if (place >= 0) pool.splice(place, 1)
  })
  pool.push(thread)
  return thread
}

function start(config: Config, ring: KeyRing, onEnd: (thread: Thread) => void): Thread {
  const worker = new Worker(join(config.root, 'areas/issuers/server/threads/signing-thread.ts'), {
    workerData: ring.keys,
    execArgv: [],
  })
  const waiting: Thread['waiting'] = new Map()
  const end = () => {
    onEnd(thread)
    for (const { reject } of waiting.values()) reject(new Error('A signing thread ended'))
    waiting.clear()
    void worker.terminate()
  }
  const endWhenIdle = () => (waiting.size === 0 ? end() : thread.idle.refresh())
  const thread: Thread = {
    worker,
    held: new Set(),
    waiting,
    idle: setTimeout(endWhenIdle, IDLE_MS).unref(),
  }
  worker.on('message', (answer: SigningAnswer) => {
    const asking = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    if ('done' in answer) asking?.resolve(answer.done)
    else asking?.reject(new Error(`Signing failed: ${answer.fault}`))
  })
  worker.once('error', end)
  worker.once('exit', end)
  worker.unref()
  return thread
}
