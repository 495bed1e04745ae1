import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'

type ResigningRow = {
  id: string
  issuer_id: string
  multikey: string
  stage: string
  after: string | null
  signed: number
  forged: number
  told: number
  begun_at: Date
  ended_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    resigning: ResigningRow
  }
}

/** How far the signing again of what a removed key had signed has come. */
export type Resigning = {
  id: string
  issuerId: string
  multikey: string
  stage: string
  after: string | null
  signed: number
  /** Those the issuance log knows nothing of. */
  forged: number
  /** People told. */
  told: number
  begunAt: Date
  endedAt: Date | null
}

const resigningOf = (row: ResigningRow): Resigning => ({
  id: row.id,
  issuerId: row.issuer_id,
  multikey: row.multikey,
  stage: row.stage,
  after: row.after,
  signed: row.signed,
  forged: row.forged,
  told: row.told,
  begunAt: row.begun_at,
  endedAt: row.ended_at,
})

/** Once for each key, however often it is asked. */
export async function insertResigning(
  db: Db,
  one: Pick<Resigning, 'id' | 'issuerId' | 'multikey' | 'begunAt'>,
): Promise<void> {
  await sql`
    insert into resigning (id, issuer_id, multikey, begun_at)
    values (${one.id}, ${one.issuerId}, ${one.multikey}, ${one.begunAt}) on conflict do nothing`.execute(
    db,
  )
}

/** The oldest that is under way, or that of one key; held until the transaction ends, when it is about to go on. */
export async function findResigning(
  db: Db,
  which: { multikey: string } | 'under way',
  toWrite = false,
): Promise<Resigning | undefined> {
  const query = db
    .selectFrom('resigning')
    .selectAll()
    .$if(which === 'under way', (all) => all.where('ended_at', 'is', null))
    .$if(which !== 'under way', (all) =>
      all.where('multikey', '=', which === 'under way' ? '' : which.multikey),
    )
    .orderBy('begun_at')
    .limit(1)
  const row = await (toWrite ? query.forUpdate() : query).executeTakeFirst()
  return row && resigningOf(row)
}

export async function updateResigning(db: Db, one: Resigning): Promise<void> {
  await db
    .updateTable('resigning')
    .set({
      stage: one.stage,
      after: one.after,
      signed: one.signed,
      forged: one.forged,
      told: one.told,
      ended_at: one.endedAt,
    })
    .where('id', '=', one.id)
    .execute()
}
