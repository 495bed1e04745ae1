import { type Generated, type Selectable, sql } from 'kysely'
import { LIFETIMES } from '../../../platform/link-lifetime.ts'
import type { Db } from '../../../platform/server/db.ts'
import type { AskToShow } from '../ask-to-show.ts'

type AskRow = {
  id: string
  status: AskToShow['status']
  purpose: string
  occupation: string | null
  name: string
  organisation: string | null
  contact: string | null
  language: AskToShow['language']
  days: number
  mail_hash: string
  sealed_mail: string
  assurance: AskToShow['assurance']
  verified_organisation: string | null
  token_hash: string
  sealed_token: string
  key_hash: string
  code_hash: string | null
  wrong_tries: Generated<number>
  created_at: Date
  code_expires_at: Date
  expires_at: Date
}

type ReportRow = { id: string; ask_id: string; reason: string; words: string | null; at: Date }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    ask_to_show: AskRow
    ask_to_show_report: ReportRow
  }
}

type Secrets = { tokenHash: string; keyHash: string }

export async function insertAsk(db: Db, ask: AskToShow, secrets: Secrets): Promise<void> {
  await db
    .insertInto('ask_to_show')
    .values({
      ...rowOf(ask),
      id: ask.id,
      token_hash: secrets.tokenHash,
      key_hash: secrets.keyHash,
    })
    .execute()
}

export async function updateAsk(db: Db, ask: AskToShow): Promise<void> {
  await db.updateTable('ask_to_show').set(rowOf(ask)).where('id', '=', ask.id).execute()
}

const rowOf = (ask: AskToShow) => ({
  status: ask.status,
  purpose: ask.purpose,
  occupation: ask.occupation,
  name: ask.name,
  organisation: ask.organisation,
  contact: ask.contact,
  language: ask.language,
  days: Number(ask.days),
  mail_hash: ask.mailHash,
  sealed_mail: ask.sealedMail,
  assurance: ask.assurance,
  verified_organisation: ask.verifiedOrganisation,
  sealed_token: ask.sealedToken,
  code_hash: ask.codeHash,
  wrong_tries: ask.wrongTries,
  created_at: ask.createdAt,
  code_expires_at: ask.codeExpiresAt,
  expires_at: ask.expiresAt,
})

/** An ask by one of its two addresses; held until the transaction ends when something is to be written. */
export async function findAsk(
  db: Db,
  by: { tokenHash: string } | { keyHash: string },
  toWrite = false,
): Promise<AskToShow | undefined> {
  const query = db
    .selectFrom('ask_to_show')
    .selectAll()
    .where((eb) =>
      'tokenHash' in by ? eb('token_hash', '=', by.tokenHash) : eb('key_hash', '=', by.keyHash),
    )
  const row = await (toWrite ? query.forUpdate() : query).executeTakeFirst()
  return row && askOf(row)
}

function askOf(row: Selectable<AskRow>): AskToShow {
  return {
    id: row.id,
    status: row.status,
    purpose: row.purpose,
    occupation: row.occupation,
    name: row.name,
    organisation: row.organisation,
    contact: row.contact,
    language: row.language,
    days: LIFETIMES.find((one) => Number(one) === row.days) ?? '30',
    mailHash: row.mail_hash,
    sealedMail: row.sealed_mail,
    assurance: row.assurance,
    verifiedOrganisation: row.verified_organisation,
    sealedToken: row.sealed_token,
    codeHash: row.code_hash,
    wrongTries: row.wrong_tries,
    createdAt: row.created_at,
    codeExpiresAt: row.code_expires_at,
    expiresAt: row.expires_at,
  }
}

/** How many asks one address began since a moment: each sent it one code. One turn at a time. */
export async function countAsksOf(db: Db, mailHash: string, since: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${mailHash}, 28))`.execute(db)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ask_to_show
    where mail_hash = ${mailHash} and created_at > ${since}`.execute(db)
  return rows[0]?.count ?? 0
}

export async function deleteAsk(db: Db, id: string): Promise<void> {
  await db.deleteFrom('ask_to_show').where('id', '=', id).execute()
}

/** Asks nobody confirmed, and those that ended. */
export async function deleteOldAsks(db: Db, before: { draft: Date; ended: Date }): Promise<void> {
  await sql`delete from ask_to_show
    where (status = 'draft' and created_at <= ${before.draft}) or expires_at <= ${before.ended}`.execute(
    db,
  )
}

export async function insertAskReport(db: Db, report: ReportRow): Promise<void> {
  await db.insertInto('ask_to_show_report').values(report).execute()
}

export async function countAskReports(db: Db, askId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ask_to_show_report where ask_id = ${askId}`.execute(db)
  return rows[0]?.count ?? 0
}
