import { type Generated, sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { CodePurpose } from '../../mail-code.ts'

type MailCodeRow = {
  browser_hash: string
  purpose: CodePurpose
  mail_hash: string
  sealed_mail: string
  person_id: string | null
  professional_id: string | null
  code_hash: string
  wrong_tries: Generated<number>
  asked_at: Date
  expires_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    mail_code: MailCodeRow
  }
}

export type MailCode = {
  browserHash: string
  purpose: CodePurpose
  mailHash: string
  sealedMail: string
  personId: string | null
  professionalId: string | null
  codeHash: string
  askedAt: Date
  expiresAt: Date
}

export async function insertMailCode(db: Db, code: MailCode): Promise<void> {
  await db
    .insertInto('mail_code')
    .values({
      browser_hash: code.browserHash,
      purpose: code.purpose,
      mail_hash: code.mailHash,
      sealed_mail: code.sealedMail,
      person_id: code.personId,
      professional_id: code.professionalId,
      code_hash: code.codeHash,
      asked_at: code.askedAt,
      expires_at: code.expiresAt,
    })
    .execute()
}

/** Takes a code for the rest of the transaction, so that two tries at once count as two. */
export async function lockMailCode(
  db: Db,
  browserHash: string,
): Promise<(MailCode & { wrongTries: number }) | undefined> {
  const row = await db
    .selectFrom('mail_code')
    .selectAll()
    .where('browser_hash', '=', browserHash)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      browserHash: row.browser_hash,
      purpose: row.purpose,
      mailHash: row.mail_hash,
      sealedMail: row.sealed_mail,
      personId: row.person_id,
      professionalId: row.professional_id,
      codeHash: row.code_hash,
      wrongTries: row.wrong_tries,
      askedAt: row.asked_at,
      expiresAt: row.expires_at,
    }
  )
}

export async function isCodeAsked(db: Db, browserHash: string, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('mail_code')
    .select('purpose')
    .where('browser_hash', '=', browserHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

export async function updateWrongTries(db: Db, browserHash: string, tries: number): Promise<void> {
  await db
    .updateTable('mail_code')
    .set({ wrong_tries: tries })
    .where('browser_hash', '=', browserHash)
    .execute()
}

/** A code is used once: its words go, only when it was asked stays, so that letters are counted. */
export async function useMailCode(db: Db, browserHash: string, now: Date): Promise<void> {
  await db
    .updateTable('mail_code')
    .set({ expires_at: now, code_hash: '' })
    .where('browser_hash', '=', browserHash)
    .execute()
}

/** How many codes were asked for this address since a moment. One turn at a time, so that a burst is counted right. */
export async function countAsked(db: Db, mailHash: string, since: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${mailHash}, 11))`.execute(db)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from mail_code
    where mail_hash = ${mailHash} and asked_at > ${since}`.execute(db)
  return rows[0]?.count ?? 0
}

export async function deleteOldCodes(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('mail_code').where('asked_at', '<=', before).execute()
}
