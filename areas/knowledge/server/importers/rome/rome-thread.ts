/** Opens, reads and checks a ROME export off the web thread, then hands it over a chunk at a time, on demand. */
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../../../../platform/refusal.ts'
import type { Concept, FileReport, Relation } from '../../../referential.ts'
import { type ExportSource, openExport } from './open-export.ts'
import { readRome } from './rome-rows.ts'

export type Answer =
  | { opened: { version: string; publishedOn: string | null; checksum: string } }
  | { reading: string }
  | { checked: { files: FileReport[]; concepts: number; relations: number } }
  | { concepts: Concept[] }
  | { relations: Relation[] }
  | 'end'
  | { refused: { code: string; status: Refusal['status']; facts: Refusal['facts'] } }
  | { broken: string }

/** What is staged in one transaction: about a tenth of a second on the embedded database, so that readers never wait long. */
const CHUNK = 5_000

// The worker's input is untyped by Node; readInThread() is its only sender.
const source = workerData as ExportSource

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}

/** Waits for the word that the next step is wanted. */
function asked(): Promise<void> {
  return new Promise((resolve) => parentPort?.once('message', () => resolve()))
}

async function handOver(): Promise<void> {
  const open = await openExport(source)
  answer({
    opened: { version: open.version, publishedOn: open.publishedOn, checksum: open.checksum },
  })
  await asked()
  const { concepts, relations, files } = readRome(open, (file) => answer({ reading: file }))
  answer({ checked: { files, concepts: concepts.length, relations: relations.length } })
  for (let start = 0; start < concepts.length; start += CHUNK) {
    await asked()
    answer({ concepts: concepts.slice(start, start + CHUNK) })
  }
  for (let start = 0; start < relations.length; start += CHUNK) {
    await asked()
    answer({ relations: relations.slice(start, start + CHUNK) })
  }
  await asked()
  answer('end')
}

try {
  await handOver()
} catch (problem) {
  if (problem instanceof Refusal)
    answer({ refused: { code: problem.code, status: problem.status, facts: problem.facts } })
  else
    answer({
      broken: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
    })
}
