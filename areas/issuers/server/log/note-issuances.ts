import { createHash } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import { inTransaction } from '../../../../platform/server/db.ts'
import { holdLog, type IssuanceRow, insertLines, lastLine } from './issuance-store.ts'

export type Issuance = { issuerId: string; key: string; digest: string }

/** Lines a statement: PostgreSQL counts its parameters on sixteen bits. */
const PIECE = 1_000

/** Writes what was signed in the chained log, in the caller's transaction. */
export async function noteIssuances(ctx: Context, issuances: readonly Issuance[]): Promise<void> {
  if (issuances.length === 0) return
  await inTransaction(ctx.db, async (db) => {
    await holdLog(db)
    let { place, hash } = await lastLine(db)
    const lines = issuances.map(({ issuerId, key, digest }) => {
      const line = {
        place: ++place,
        at: ctx.now,
        issuer_id: issuerId,
        key,
        digest,
        previous: hash,
      }
      hash = hashOfLine(line)
      return { ...line, hash }
    })
    for (let at = 0; at < lines.length; at += PIECE)
      await insertLines(db, lines.slice(at, at + PIECE))
  })
}

/** SHA-256 over the hash before and the facts of the line, written in one way only. */
export function hashOfLine(line: Omit<IssuanceRow, 'hash'>): string {
  const { previous, place, at, issuer_id, key, digest } = line
  const said = JSON.stringify([previous, place, at.toISOString(), issuer_id, key, digest])
  return createHash('sha256').update(said).digest('hex')
}
