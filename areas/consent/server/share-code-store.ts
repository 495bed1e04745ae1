import type { Generated } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'

type ShareCodeRow = {
  professional_id: string
  code_hash: string
  sealed_code: string
  times_used: Generated<number>
  issued_at: Date
  ends_at: Date
}
type ShareTryRow = { person_id: string; wrong: Generated<number>; waits_until: Date | null }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    share_code: ShareCodeRow
    share_try: ShareTryRow
  }
}

/** A new code takes the place of the old one. */
export async function replaceShareCode(
  db: Db,
  code: Omit<ShareCodeRow, 'times_used'>,
): Promise<void> {
  await db.deleteFrom('share_code').where('professional_id', '=', code.professional_id).execute()
  await db.insertInto('share_code').values(code).execute()
}

export async function findShareCode(
  db: Db,
  professionalId: string,
  now: Date,
): Promise<{ sealedCode: string; endsAt: Date } | undefined> {
  const row = await db
    .selectFrom('share_code')
    .select(['sealed_code', 'ends_at'])
    .where('professional_id', '=', professionalId)
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return row && { sealedCode: row.sealed_code, endsAt: row.ends_at }
}

/** Uses a code once more; nothing when it is unknown, past its time or used by a crowd. */
export async function useShareCode(
  db: Db,
  codeHash: string,
  now: Date,
  mostUses: number,
): Promise<string | undefined> {
  const row = await db
    .updateTable('share_code')
    .set((set) => ({ times_used: set('times_used', '+', 1) }))
    .where('code_hash', '=', codeHash)
    .where('ends_at', '>', now)
    .where('times_used', '<', mostUses)
    .returning('professional_id')
    .executeTakeFirst()
  return row?.professional_id
}

/** Takes the counter for the rest of the transaction, so that two tries at once count as two. */
export async function lockTries(
  db: Db,
  personId: string,
): Promise<{ wrong: number; waitsUntil: Date | null }> {
  await db
    .insertInto('share_try')
    .values({ person_id: personId, waits_until: null })
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .execute()
  const row = await db
    .selectFrom('share_try')
    .selectAll()
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { wrong: row.wrong, waitsUntil: row.waits_until }
}

export async function updateShareTries(
  db: Db,
  personId: string,
  wrong: number,
  waitsUntil: Date | null,
): Promise<void> {
  await db
    .updateTable('share_try')
    .set({ wrong, waits_until: waitsUntil })
    .where('person_id', '=', personId)
    .execute()
}

export async function deleteTriesOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('share_try').where('person_id', '=', personId).execute()
}

export async function deleteLapsedCodes(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('share_code').where('ends_at', '<=', now).execute()
}
