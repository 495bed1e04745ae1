import type { Db } from '../../../../platform/server/db.ts'
import { linesAfter } from './issuance-store.ts'
import { hashOfLine } from './note-issuances.ts'

export type LogVerdict =
  | { isWhole: true; lines: number; lastHash: string }
  | { isWhole: false; brokenAt: number; why: 'missing' | 'changed' }

const PAGE = 1_000

/** Reads the whole chain again: a line changed, added or taken out is found at its place. */
export async function verifyIssuanceLog(db: Db): Promise<LogVerdict> {
  let place = 0
  let hash = '0'.repeat(64)
  for (;;) {
    const page = await linesAfter(db, place, PAGE)
    for (const line of page) {
      if (line.place !== place + 1) return { isWhole: false, brokenAt: place + 1, why: 'missing' }
      if (line.previous !== hash || line.hash !== hashOfLine(line))
        return { isWhole: false, brokenAt: line.place, why: 'changed' }
      place = line.place
      hash = line.hash
    }
    if (page.length < PAGE) return { isWhole: true, lines: place, lastHash: hash }
  }
}
