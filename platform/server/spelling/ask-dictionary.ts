import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Found, Lookup } from './spelling-thread.ts'

/** The dictionary takes some 30 MB once open: it closes when nobody has asked for a while. */
const IDLE_MS = 60_000
/** Nobody waits longer for a spelling; without an answer, nothing is proposed. */
const PATIENCE_MS = 8_000

type Open = { thread: Worker; idle: NodeJS.Timeout; waiting: Map<number, (found: Found) => void> }

let open: Open | undefined
let asked = 0

/** Words that the French dictionary does not know, each with other ways to write it, the likeliest first. */
export async function askDictionary(
  root: string,
  words: readonly string[],
): Promise<Map<string, string[]>> {
  if (words.length === 0) return new Map()
  const { thread, waiting, idle } = dictionaryOf(root)
  idle.refresh()
  const id = ++asked
  const found = await new Promise<Found>((resolve) => {
    const late = setTimeout(() => resolve({ id, better: [] }), PATIENCE_MS)
    waiting.set(id, (answer) => {
      clearTimeout(late)
      resolve(answer)
    })
    thread.postMessage({ id, words: [...words] } satisfies Lookup)
  })
  waiting.delete(id)
  return new Map(found.better)
}

function dictionaryOf(root: string): Open {
  if (open) return open
  const waiting: Open['waiting'] = new Map()
  const thread = new Worker(join(root, 'platform/server/spelling/spelling-thread.ts'), {
    execArgv: [],
  })
  const close = () => {
    if (open?.thread === thread) open = undefined
    for (const [id, answer] of waiting) answer({ id, better: [] })
    void thread.terminate()
  }
  thread.on('message', (found: Found) => waiting.get(found.id)?.(found))
  thread.once('error', close)
  thread.unref()
  open = { thread, waiting, idle: setTimeout(close, IDLE_MS).unref() }
  return open
}
