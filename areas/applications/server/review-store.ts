import { type ColumnType, type Selectable, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Outcome, Round, RoundContent } from '../application.ts'
import type { Mark, Reason, Review, Verdict } from '../review.ts'

type RoundRow = {
  application_id: string
  number: number
  person_id: string
  content: ColumnType<RoundContent[], string, never>
  outcome: Outcome | null
  sent_at: Date
  ended_at: Date | null
}

type ReviewRow = {
  id: string
  application_id: string
  person_id: string
  round: number
  professional_id: string | null
  reviewer_id: string | null
  name: string
  verdict: Verdict
  marks: ColumnType<Mark[], string, string>
  reason: Reason | null
  words: string | null
  is_same_browser: boolean
  at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    application_round: RoundRow
    application_review: ReviewRow
  }
}

export async function insertRound(db: Db, one: Round): Promise<void> {
  await db
    .insertInto('application_round')
    .values({
      application_id: one.applicationId,
      number: one.number,
      person_id: one.personId,
      content: JSON.stringify(one.content),
      outcome: one.outcome,
      sent_at: one.sentAt,
      ended_at: one.endedAt,
    })
    .execute()
}

export async function endRound(
  db: Db,
  { id, round }: { id: string; round: number },
  outcome: Outcome,
  at: Date,
): Promise<void> {
  await db
    .updateTable('application_round')
    .set({ outcome, ended_at: at })
    .where('application_id', '=', id)
    .where('number', '=', round)
    .execute()
}

/** Every time it was sent, the last first. */
export async function findRounds(db: Db, applicationId: string): Promise<Round[]> {
  const rows = await db
    .selectFrom('application_round')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    applicationId: row.application_id,
    personId: row.person_id,
    number: row.number,
    content: row.content,
    outcome: row.outcome,
    sentAt: row.sent_at,
    endedAt: row.ended_at,
  }))
}

/** How many times a person sent something since a moment. */
export async function countSends(db: Db, personId: string, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from application_round where person_id = ${personId} and sent_at > ${since}`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

const reviewOf = (row: Selectable<ReviewRow>): Review => ({
  id: row.id,
  applicationId: row.application_id,
  personId: row.person_id,
  round: row.round,
  professionalId: row.professional_id,
  reviewerId: row.reviewer_id,
  name: row.name,
  verdict: row.verdict,
  marks: row.marks,
  reason: row.reason,
  words: row.words,
  isSameBrowser: row.is_same_browser,
  at: row.at,
})

/** Every review of some applications, in the order they were said. */
export async function findReviews(db: Db, applicationIds: readonly string[]): Promise<Review[]> {
  if (applicationIds.length === 0) return []
  const rows = await db
    .selectFrom('application_review')
    .selectAll()
    .where('application_id', 'in', [...applicationIds])
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(reviewOf)
}

/** Said again by the same one on the same round, it takes the place of what they said before. */
export async function upsertReview(db: Db, one: Review): Promise<void> {
  const said = {
    verdict: one.verdict,
    marks: JSON.stringify(one.marks),
    reason: one.reason,
    words: one.words,
    is_same_browser: one.isSameBrowser,
    at: one.at,
  }
  await db
    .insertInto('application_review')
    .values({
      ...said,
      id: one.id,
      application_id: one.applicationId,
      person_id: one.personId,
      round: one.round,
      professional_id: one.professionalId,
      reviewer_id: one.reviewerId,
      name: one.name,
    })
    .onConflict((conflict) =>
      conflict
        .columns([
          'application_id',
          'round',
          one.professionalId ? 'professional_id' : 'reviewer_id',
        ])
        .doUpdateSet(said),
    )
    .execute()
}
