import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../../../platform/refusal.ts'
import { brokenExport } from '../../../knowledge/referential.ts'
import type { Sheet } from '../../read-lines.ts'
import type { SheetAnswer, SheetOrder } from './sheet-thread.ts'

/** The longest a file of a list may take to be read. */
const PATIENCE_MS = 20_000
const MEMORY_MB = 384

/** Reads a file in a thread that ends with it: a file made to tire the house tires only the thread. */
export async function sheetFromThread(root: string, file: File): Promise<Sheet> {
  const workerData: SheetOrder = {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }
  const thread = new Worker(join(root, 'areas/local-referentials/server/reading/sheet-thread.ts'), {
    workerData,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  const tooMuch = () => brokenExport({ why: 'il demande trop de travail pour être lu' })
  let patience: NodeJS.Timeout | undefined
  const read = new Promise<Sheet>((resolve, reject) => {
    patience = setTimeout(() => reject(tooMuch()), PATIENCE_MS)
    thread.once('message', (answer: SheetAnswer) => {
      if ('sheet' in answer) resolve(answer.sheet)
      else reject(new Refusal(answer.refused.code, answer.refused.status, answer.refused.facts))
    })
    thread.once('error', (problem) =>
      reject(
        'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : problem,
      ),
    )
    thread.once('exit', () => reject(tooMuch()))
  })
  return read.finally(async () => {
    clearTimeout(patience)
    await thread.terminate()
  })
}
