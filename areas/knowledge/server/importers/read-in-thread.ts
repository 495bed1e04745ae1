import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../../../platform/refusal.ts'
import type { ExportSource, Importer } from '../../referential.ts'
import type { Answer, ThreadOrder } from './import-thread.ts'

/** A reader at work in a thread: each `next()` asks for one more answer. Close it in every case. */
export type ExportReader = { next: () => Promise<Answer>; close: () => Promise<void> }

/** Starts reading; the first answer comes by itself, the others when asked. */
export function readInThread(
  root: string,
  { module }: Pick<Importer, 'module'>,
  source: ExportSource,
): ExportReader {
  const order: ThreadOrder = { root, module, source }
  const thread = new Worker(join(root, 'areas/knowledge/server/importers/import-thread.ts'), {
    workerData: order,
    execArgv: [],
  })
  const waiting: Answer[] = []
  let wake: (() => void) | undefined
  let failure: Error | undefined
  thread.on('message', (answer: Answer) => {
    waiting.push(answer)
    wake?.()
  })
  thread.on('error', (problem) => {
    failure = problem instanceof Error ? problem : new Error(String(problem))
    wake?.()
  })
  let isFirst = true
  let isTelling = false
  return {
    next: async () => {
      if (!isFirst && !isTelling) thread.postMessage('next')
      isFirst = false
      while (waiting.length === 0 && !failure)
        await new Promise<void>((resolve) => (wake = resolve))
      if (failure) throw failure
      const answer = waiting.shift() ?? 'end'
      // while the thread tells what it reads, the next answer comes by itself
      isTelling = typeof answer === 'object' && 'reading' in answer
      if (typeof answer === 'object' && 'refused' in answer)
        throw new Refusal(answer.refused.code, answer.refused.status, answer.refused.facts)
      if (typeof answer === 'object' && 'broken' in answer) throw new Error(answer.broken)
      return answer
    },
    close: async () => {
      await thread.terminate()
    },
  }
}
