/** Opens, reads and checks an export off the web thread, then hands it over a chunk at a time, on demand. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../../../platform/refusal.ts'
import type {
  Concept,
  ExportSource,
  FileReport,
  Mapping,
  OpenedReferential,
  Relation,
  Replacement,
} from '../../referential.ts'

export type ThreadOrder = { root: string; module: string; source: ExportSource }

export type Checked = {
  files: FileReport[]
  concepts: number
  relations: number
  mappings: number
  replacements: Replacement[]
}

export type Answer =
  | { opened: OpenedReferential['head'] }
  | { reading: string }
  | { checked: Checked }
  | { concepts: Concept[] }
  | { relations: Relation[] }
  | { mappings: Mapping[] }
  | 'end'
  | { refused: { code: string; status: Refusal['status']; facts: Refusal['facts'] } }
  | { broken: string }

/** What is staged in one transaction: about a tenth of a second on the embedded database, so that readers never wait long. */
const CHUNK = 5_000

// The worker's input is untyped by Node; readInThread() is its only sender.
const { root, module, source } = workerData as ThreadOrder

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}

/** Waits for the word that the next step is wanted. */
function asked(): Promise<void> {
  return new Promise((resolve) => parentPort?.once('message', () => resolve()))
}

async function opened(): Promise<OpenedReferential> {
  // every importer's module exports openReferential (see Importer in referential.ts)
  const { openReferential } = (await import(pathToFileURL(join(root, module)).href)) as {
    openReferential: (source: ExportSource) => Promise<OpenedReferential>
  }
  return openReferential(source)
}

async function handOver(): Promise<void> {
  const { head, read } = await opened()
  answer({ opened: head })
  await asked()
  const all = await read((part) => answer({ reading: part }))
  const { concepts, relations, mappings, replacements, files } = all
  answer({
    checked: {
      files,
      concepts: concepts.length,
      relations: relations.length,
      mappings: mappings.length,
      replacements,
    },
  })
  await inChunks(concepts, (chunk) => ({ concepts: chunk }))
  await inChunks(relations, (chunk) => ({ relations: chunk }))
  await inChunks(mappings, (chunk) => ({ mappings: chunk }))
  await asked()
  answer('end')
}

async function inChunks<T>(all: readonly T[], message: (chunk: T[]) => Answer): Promise<void> {
  for (let start = 0; start < all.length; start += CHUNK) {
    await asked()
    answer(message(all.slice(start, start + CHUNK)))
  }
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
