import { type Generated, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'

type CodeRow = {
  id: string
  recommendation_id: string
  person_id: string
  mail_hash: string
  sealed_mail: string
  code_hash: string
  wrong_tries: Generated<number>
  asked_at: Date
  expires_at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    recommendation_code: CodeRow
  }
}

/** A code sent to the address of who signs. */
export type Code = {
  id: string
  recommendationId: string
  personId: string
  mailHash: string
  sealedMail: string
  codeHash: string
  askedAt: Date
  expiresAt: Date
}

export async function insertCode(db: Db, code: Code): Promise<void> {
  await db
    .insertInto('recommendation_code')
    .values({
      id: code.id,
      recommendation_id: code.recommendationId,
      person_id: code.personId,
      mail_hash: code.mailHash,
      sealed_mail: code.sealedMail,
      code_hash: code.codeHash,
      asked_at: code.askedAt,
      expires_at: code.expiresAt,
    })
    .execute()
}

/** The last code of an ask, held until the transaction ends: two tries at once count as two. */
export async function findLastCode(
  db: Db,
  recommendationId: string,
  toTry = false,
): Promise<(Code & { wrongTries: number }) | undefined> {
  const query = db
    .selectFrom('recommendation_code')
    .selectAll()
    .where('recommendation_id', '=', recommendationId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
  const row = await (toTry ? query.forUpdate() : query).executeTakeFirst()
  return (
    row && {
      id: row.id,
      recommendationId: row.recommendation_id,
      personId: row.person_id,
      mailHash: row.mail_hash,
      sealedMail: row.sealed_mail,
      codeHash: row.code_hash,
      wrongTries: row.wrong_tries,
      askedAt: row.asked_at,
      expiresAt: row.expires_at,
    }
  )
}

export async function updateCodeTries(db: Db, id: string, tries: number): Promise<void> {
  await db
    .updateTable('recommendation_code')
    .set({ wrong_tries: tries })
    .where('id', '=', id)
    .execute()
}

/** How many codes left since a moment: for one ask, and to one address whoever asks. One turn at a time. */
export async function countCodes(
  db: Db,
  which: { recommendationId: string; mailHash: string; since: Date },
): Promise<{ ofAsk: number; toAddress: number }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${which.mailHash}, 13))`.execute(db)
  const { rows } = await sql<{ ofAsk: number; toAddress: number }>`
    select count(*) filter (where recommendation_id = ${which.recommendationId})::int as "ofAsk",
           count(*) filter (where mail_hash = ${which.mailHash})::int as "toAddress"
    from recommendation_code where asked_at > ${which.since}
      and (recommendation_id = ${which.recommendationId} or mail_hash = ${which.mailHash})`.execute(
    db,
  )
  return rows[0] ?? { ofAsk: 0, toAddress: 0 }
}

export async function deleteCodesOf(db: Db, recommendationId: string): Promise<void> {
  await db
    .deleteFrom('recommendation_code')
    .where('recommendation_id', '=', recommendationId)
    .execute()
}

export async function deleteOldCodes(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('recommendation_code').where('asked_at', '<=', before).execute()
}
