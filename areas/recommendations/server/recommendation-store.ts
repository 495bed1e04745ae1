import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Language } from '../../../platform/words.ts'
import type { Answer } from '../answer.ts'
import type { Assurance } from '../assurance.ts'
import type { About, Recommendation, Relation, Status, Way } from '../recommendation.ts'

type RecommendationRow = {
  id: string
  person_id: string
  about_kind: About['kind']
  about_id: string
  about: About
  person_name: string
  relation: Relation
  way: Way
  message: string
  language: Language
  status: Status
  mail_hash: string | null
  sealed_mail: string | null
  token_hash: string | null
  sealed_token: string | null
  browser_hash: string | null
  reminders: number
  answer: Answer | null
  assurance: Assurance | null
  verified_organisation: string | null
  is_same_browser: boolean
  withdraw_hash: string | null
  created_at: Date
  sent_at: Date | null
  opened_at: Date | null
  expires_at: Date | null
  signed_at: Date | null
  ended_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    recommendation: RecommendationRow
  }
}

function recommendationOf(row: RecommendationRow): Recommendation {
  return {
    id: row.id,
    personId: row.person_id,
    about: row.about,
    personName: row.person_name,
    relation: row.relation,
    way: row.way,
    message: row.message,
    language: row.language,
    status: row.status,
    mailHash: row.mail_hash,
    sealedMail: row.sealed_mail,
    sealedToken: row.sealed_token,
    browserHash: row.browser_hash,
    reminders: row.reminders,
    answer: row.answer,
    assurance: row.assurance,
    verifiedOrganisation: row.verified_organisation,
    isSameBrowser: row.is_same_browser,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    openedAt: row.opened_at,
    expiresAt: row.expires_at,
    signedAt: row.signed_at,
    endedAt: row.ended_at,
  }
}

/** The keyed digests by which an address of the site finds it; they leave the database with nobody. */
export type Hashes = { tokenHash?: string | null; withdrawHash?: string | null }

function valuesOf(one: Recommendation, hashes: Hashes) {
  return {
    person_id: one.personId,
    about_kind: one.about.kind,
    about_id: one.about.id,
    about: sql<About>`${JSON.stringify(one.about)}::jsonb`,
    person_name: one.personName,
    relation: one.relation,
    way: one.way,
    message: one.message,
    language: one.language,
    status: one.status,
    mail_hash: one.mailHash,
    sealed_mail: one.sealedMail,
    sealed_token: one.sealedToken,
    browser_hash: one.browserHash,
    reminders: one.reminders,
    answer: one.answer && sql<Answer>`${JSON.stringify(one.answer)}::jsonb`,
    assurance: one.assurance,
    verified_organisation: one.verifiedOrganisation,
    is_same_browser: one.isSameBrowser,
    created_at: one.createdAt,
    sent_at: one.sentAt,
    opened_at: one.openedAt,
    expires_at: one.expiresAt,
    signed_at: one.signedAt,
    ended_at: one.endedAt,
    ...(hashes.tokenHash === undefined ? {} : { token_hash: hashes.tokenHash }),
    ...(hashes.withdrawHash === undefined ? {} : { withdraw_hash: hashes.withdrawHash }),
  }
}

export async function insertRecommendation(db: Db, one: Recommendation): Promise<void> {
  const values = { id: one.id, token_hash: null, withdraw_hash: null, ...valuesOf(one, {}) }
  await db.insertInto('recommendation').values(values).execute()
}

export async function updateRecommendation(
  db: Db,
  one: Recommendation,
  hashes: Hashes = {},
): Promise<void> {
  await db
    .updateTable('recommendation')
    .set(valuesOf(one, hashes))
    .where('id', '=', one.id)
    .execute()
}

type Which =
  | { id: string; personId: string }
  | { tokenHash: string }
  | { withdrawHash: string }
  | { id: string }

/** One of them, held until the transaction ends when it is about to change. */
export async function findRecommendation(
  db: Db,
  which: Which,
  toWrite = false,
): Promise<Recommendation | undefined> {
  let query = db.selectFrom('recommendation').selectAll()
  if ('id' in which) query = query.where('id', '=', which.id)
  if ('personId' in which) query = query.where('person_id', '=', which.personId)
  if ('tokenHash' in which) query = query.where('token_hash', '=', which.tokenHash)
  if ('withdrawHash' in which) query = query.where('withdraw_hash', '=', which.withdrawHash)
  const row = await (toWrite ? query.forUpdate() : query).executeTakeFirst()
  return row && recommendationOf(row)
}

/** All of one person, the last begun first. */
export async function findRecommendationsOf(db: Db, personId: string): Promise<Recommendation[]> {
  const rows = await db
    .selectFrom('recommendation')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(recommendationOf)
}

/** How many letters of asking left since a moment: of one person, and to one address. One turn at a time. */
export async function countLetters(
  db: Db,
  { personId, mailHash, since }: { personId: string; mailHash: string; since: Date },
): Promise<{ ofPerson: number; toAddress: number }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 12))`.execute(db)
  const { rows } = await sql<{ ofPerson: number; toAddress: number }>`
    select count(*) filter (where person_id = ${personId})::int as "ofPerson",
           count(*) filter (where mail_hash = ${mailHash})::int as "toAddress"
    from recommendation where sent_at > ${since} and way = 'mail'
      and (person_id = ${personId} or mail_hash = ${mailHash})`.execute(db)
  return rows[0] ?? { ofPerson: 0, toAddress: 0 }
}

/** Letters that wait for an answer, whatever their age. */
export async function findWaiting(db: Db, sentBefore: Date): Promise<Recommendation[]> {
  const rows = await db
    .selectFrom('recommendation')
    .selectAll()
    .where('way', '=', 'mail')
    .where('status', 'in', ['sent', 'opened'])
    .where('reminders', '<', 2)
    .where('sent_at', '<=', sentBefore)
    .orderBy('sent_at')
    .limit(500)
    .execute()
  return rows.map(recommendationOf)
}

/** Takes away the addresses of who signed before a moment, and of asks that ended without an answer before another. */
export async function forgetMails(db: Db, signedBefore: Date, endedBefore: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update recommendation set mail_hash = null, sealed_mail = null, sealed_token = null, token_hash = null
    where sealed_mail is not null and (signed_at <= ${signedBefore}
      or (signed_at is null and least(ended_at, expires_at) <= ${endedBefore}))`.execute(db)
  return Number(numAffectedRows ?? 0n)
}

export async function deleteDrafts(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('recommendation')
    .where('status', '=', 'draft')
    .where('created_at', '<=', before)
    .execute()
}

export async function deleteRecommendationsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('recommendation').where('person_id', '=', personId).execute()
}

export async function moveRecommendations(db: Db, from: string, into: string): Promise<void> {
  for (const table of [
    'recommendation',
    'recommendation_code',
    'recommendation_report',
    'recommendation_voice',
  ])
    await sql`update ${sql.table(table)} set person_id = ${into} where person_id = ${from}`.execute(
      db,
    )
}
