import type { Db } from '../../../../platform/server/db.ts'
import type { ErasureAsk, Receipt } from '../../erasure.ts'
import type { Tombstone } from '../../tombstone.ts'

type ErasureAskRow = {
  person_id: string
  asked_at: Date
  due_at: Date
  code_hash: string
  sealed_code: string
}
type ErasureReceiptRow = {
  id: string
  code_hash: string | null
  pseudonym: string
  asked_at: Date | null
  erased_at: Date
  policy: string
  tables: unknown
  files: number
  audit_place: number
  audit_hash: string
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    erasure_ask: ErasureAskRow
    erasure_receipt: ErasureReceiptRow
  }
}

export type KeptAsk = ErasureAsk & { codeHash: string; sealedCode: string }

function askOf(row: ErasureAskRow): KeptAsk {
  return {
    personId: row.person_id,
    askedAt: row.asked_at,
    dueAt: row.due_at,
    codeHash: row.code_hash,
    sealedCode: row.sealed_code,
  }
}

export async function insertAsk(db: Db, ask: KeptAsk): Promise<void> {
  await db
    .insertInto('erasure_ask')
    .values({
      person_id: ask.personId,
      asked_at: ask.askedAt,
      due_at: ask.dueAt,
      code_hash: ask.codeHash,
      sealed_code: ask.sealedCode,
    })
    .execute()
}

export async function findAsk(db: Db, personId: string): Promise<KeptAsk | undefined> {
  const row = await db
    .selectFrom('erasure_ask')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && askOf(row)
}

export async function findDue(db: Db, now: Date, most: number): Promise<KeptAsk[]> {
  const rows = await db
    .selectFrom('erasure_ask')
    .selectAll()
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(most)
    .execute()
  return rows.map(askOf)
}

/** Answers true when something was asked. */
export async function deleteAskOf(db: Db, personId: string): Promise<boolean> {
  const answer = await db
    .deleteFrom('erasure_ask')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return answer.numDeletedRows > 0n
}

export async function insertReceipt(
  db: Db,
  receipt: Receipt,
  codeHash: string | null,
): Promise<void> {
  await db
    .insertInto('erasure_receipt')
    .values({
      id: receipt.id,
      code_hash: codeHash,
      pseudonym: receipt.pseudonym,
      asked_at: receipt.askedAt,
      erased_at: receipt.erasedAt,
      policy: receipt.policy,
      tables: JSON.stringify(receipt.tables),
      files: receipt.files,
      audit_place: receipt.audit.place,
      audit_hash: receipt.audit.hash,
    })
    // Somebody erased again after a restore: a receipt that is still there stays as it is.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function findReceipt(
  db: Db,
  where: { id: string } | { codeHash: string },
): Promise<Receipt | undefined> {
  const row = await db
    .selectFrom('erasure_receipt')
    .selectAll()
    .$if('id' in where, (query) => query.where('id', '=', 'id' in where ? where.id : ''))
    .$if('codeHash' in where, (query) =>
      query.where('code_hash', '=', 'codeHash' in where ? where.codeHash : ''),
    )
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      pseudonym: row.pseudonym,
      askedAt: row.asked_at,
      erasedAt: row.erased_at,
      policy: row.policy,
      // Only insertReceipt() writes this column, with this very shape.
      tables: row.tables as Receipt['tables'],
      files: row.files,
      audit: { place: row.audit_place, hash: row.audit_hash },
    }
  )
}

/** What has to be remembered outside the database of each erasure since a day. */
export async function findTombstones(db: Db, since: Date): Promise<Tombstone[]> {
  const rows = await db
    .selectFrom('erasure_receipt')
    .select(['id', 'pseudonym', 'code_hash', 'asked_at', 'erased_at'])
    .where('erased_at', '>=', since)
    .execute()
  return rows.map((row) => ({
    receipt: row.id,
    pseudonym: row.pseudonym,
    codeHash: row.code_hash,
    askedAt: row.asked_at?.toISOString() ?? null,
    erasedAt: row.erased_at.toISOString(),
  }))
}

export async function deleteReceipts(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('erasure_receipt').where('erased_at', '<', before).execute()
}
