import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Application, CriterionAnswer, Status } from '../application.ts'

type ApplicationRow = {
  id: string
  person_id: string
  badge_id: string
  version: number
  status: Status
  round: number
  name: string | null
  tells: boolean
  award_id: string | null
  reminders: number
  begun_at: Date
  changed_at: Date
  sent_at: Date | null
  due_at: Date | null
  ended_at: Date | null
}

type AnswerRow = {
  id: string
  application_id: string
  person_id: string
  criterion_id: string
  words: string | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    application: ApplicationRow
    application_answer: AnswerRow
  }
}

const applicationOf = (row: Selectable<ApplicationRow>): Application => ({
  id: row.id,
  personId: row.person_id,
  badgeId: row.badge_id,
  version: row.version,
  status: row.status,
  round: row.round,
  name: row.name,
  tells: row.tells,
  awardId: row.award_id,
  reminders: row.reminders,
  begunAt: row.begun_at,
  changedAt: row.changed_at,
  sentAt: row.sent_at,
  dueAt: row.due_at,
  endedAt: row.ended_at,
})

const changing = (one: Application) => ({
  status: one.status,
  round: one.round,
  name: one.name,
  tells: one.tells,
  award_id: one.awardId,
  reminders: one.reminders,
  changed_at: one.changedAt,
  sent_at: one.sentAt,
  due_at: one.dueAt,
  ended_at: one.endedAt,
})

export async function insertApplication(db: Db, one: Application): Promise<void> {
  await db
    .insertInto('application')
    .values({
      ...changing(one),
      id: one.id,
      person_id: one.personId,
      badge_id: one.badgeId,
      version: one.version,
      begun_at: one.begunAt,
    })
    .execute()
}

export async function updateApplication(db: Db, one: Application): Promise<void> {
  await db.updateTable('application').set(changing(one)).where('id', '=', one.id).execute()
}

/** With what was said, shown and answered in it. */
export async function deleteApplication(db: Db, id: string): Promise<void> {
  await db.deleteFrom('application').where('id', '=', id).execute()
}

/** What was said, shown and answered in it goes; that it was sent, and how many times, stays. */
export async function emptyApplication(db: Db, id: string): Promise<void> {
  for (const part of ['answer', 'exhibit', 'review'])
    await sql`delete from ${sql.table(`application_${part}`)} where application_id = ${id}`.execute(
      db,
    )
  await sql`update application_round set content = '[]' where application_id = ${id}`.execute(db)
}

/** One of them, held until the transaction ends when it is about to change. */
export async function findApplication(
  db: Db,
  id: string,
  toWrite = false,
): Promise<Application | undefined> {
  const query = db.selectFrom('application').selectAll().where(sql`id::text`, '=', id)
  const row = await (toWrite ? query.forUpdate() : query).executeTakeFirst()
  return row && applicationOf(row)
}

/** All of one person, the last touched first. */
export async function findApplicationsOf(db: Db, personId: string): Promise<Application[]> {
  const rows = await db
    .selectFrom('application')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(applicationOf)
}

/** One turn at a time for a person: two tabs do not begin the same application twice. */
export async function holdApplications(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 24))`.execute(db)
}

/** Those that wait to be looked at, the nearest end first. */
export async function findSent(db: Db, badgeIds: readonly string[]): Promise<Application[]> {
  if (badgeIds.length === 0) return []
  const rows = await db
    .selectFrom('application')
    .selectAll()
    .where('badge_id', 'in', [...badgeIds])
    .where('status', '=', 'sent')
    .orderBy('due_at')
    .orderBy('id')
    .execute()
  return rows.map(applicationOf)
}

/** Everything that waits, wherever: for reminders and for what nobody looked at in time. */
export async function findWaiting(db: Db, sentBefore: Date): Promise<{ id: string }[]> {
  return db
    .selectFrom('application')
    .select('id')
    .where('status', '=', 'sent')
    .where('sent_at', '<=', sentBefore)
    .orderBy('sent_at')
    .execute()
}

/** Begun, never sent, and left alone since a day; or withdrawn before another. */
export async function deleteLeft(db: Db, before: Date, withdrawnBefore: Date): Promise<void> {
  await sql`delete from application where (status = 'draft' and round = 0 and changed_at <= ${before})
    or (status = 'withdrawn' and ended_at <= ${withdrawnBefore})`.execute(db)
}

export async function findAnswers(db: Db, applicationId: string): Promise<CriterionAnswer[]> {
  const rows = await db
    .selectFrom('application_answer')
    .selectAll()
    .where('application_id', '=', applicationId)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    applicationId: row.application_id,
    personId: row.person_id,
    criterionId: row.criterion_id,
    words: row.words,
  }))
}

export async function upsertAnswer(db: Db, one: CriterionAnswer): Promise<void> {
  await db
    .insertInto('application_answer')
    .values({
      id: one.id,
      application_id: one.applicationId,
      person_id: one.personId,
      criterion_id: one.criterionId,
      words: one.words,
    })
    .onConflict((conflict) =>
      conflict.columns(['application_id', 'criterion_id']).doUpdateSet({ words: one.words }),
    )
    .execute()
}

export async function deleteApplicationsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('application').where('person_id', '=', personId).execute()
}

/** Applications of one account go to another. Where both asked for one badge, that of the account that stays is kept. */
export async function moveApplications(db: Db, from: string, into: string): Promise<void> {
  await sql`delete from application as theirs where person_id = ${from} and exists
    (select 1 from application as own where own.person_id = ${into} and own.badge_id = theirs.badge_id)`.execute(
    db,
  )
  for (const part of ['', '_answer', '_exhibit', '_round', '_review'])
    await sql`update ${sql.table(`application${part}`)} set person_id = ${into} where person_id = ${from}`.execute(
      db,
    )
}
