import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'

export type IssuanceRow = {
  place: number
  at: Date
  issuer_id: string
  key: string
  digest: string
  previous: string
  hash: string
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    issuance_line: IssuanceRow
  }
}

/** Until the end of the transaction, nobody else writes in the log: each line must know the one before. */
export async function holdLog(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(195)`.execute(db)
}

export async function lastLine(db: Db): Promise<Pick<IssuanceRow, 'place' | 'hash'>> {
  const last = await db
    .selectFrom('issuance_line')
    .select(['place', 'hash'])
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ?? { place: 0, hash: '0'.repeat(64) }
}

export async function insertLines(db: Db, lines: IssuanceRow[]): Promise<void> {
  if (lines.length > 0) await db.insertInto('issuance_line').values(lines).execute()
}

/** Lines after a place, in order. */
export async function linesAfter(db: Db, place: number, most: number): Promise<IssuanceRow[]> {
  return db
    .selectFrom('issuance_line')
    .selectAll()
    .where('place', '>', place)
    .orderBy('place')
    .limit(most)
    .execute()
}

/** Those of these digests that were signed by this issuer. */
export async function digestsIn(
  db: Db,
  issuerId: string,
  digests: readonly string[],
): Promise<Set<string>> {
  if (digests.length === 0) return new Set()
  const rows = await db
    .selectFrom('issuance_line')
    .select('digest')
    .where('issuer_id', '=', issuerId)
    .where('digest', 'in', digests)
    .execute()
  return new Set(rows.map(({ digest }) => digest))
}
