/** Reads one file sent by a professional, off the web thread. */
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../../../platform/refusal.ts'
import type { Sheet } from '../../read-lines.ts'
import { readSheet } from './read-sheet.ts'

export type SheetOrder = { name: string; bytes: Uint8Array }
export type SheetAnswer =
  | { sheet: Sheet }
  | { refused: { code: string; status: Refusal['status']; facts: Refusal['facts'] } }

function answer(message: SheetAnswer): void {
  parentPort?.postMessage(message)
}

// The worker's input is untyped by Node; sheetFromThread() is its only sender.
const { name, bytes } = workerData as SheetOrder

try {
  answer({ sheet: await readSheet(name, bytes) })
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem
  answer({ refused: { code: problem.code, status: problem.status, facts: problem.facts } })
}
