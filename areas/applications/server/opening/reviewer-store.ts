import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { OutsideReviewer } from '../../opening.ts'

type ReviewerRow = {
  id: string
  badge_id: string
  name: string
  mail_hash: string | null
  sealed_mail: string | null
  token_hash: string | null
  sealed_token: string | null
  browser_hash: string | null
  browser_ends_at: Date | null
  code_hash: string | null
  code_ends_at: Date | null
  code_tries: number
  codes: number
  codes_since: Date | null
  invited_by: string | null
  invited_at: Date
  confirmed_at: Date | null
  gone_at: Date | null
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    outside_reviewer: ReviewerRow
  }
}

const reviewerOf = (row: Selectable<ReviewerRow>): OutsideReviewer => ({
  id: row.id,
  badgeId: row.badge_id,
  name: row.name,
  mailHash: row.mail_hash,
  sealedMail: row.sealed_mail,
  sealedToken: row.sealed_token,
  browserHash: row.browser_hash,
  browserEndsAt: row.browser_ends_at,
  codeHash: row.code_hash,
  codeEndsAt: row.code_ends_at,
  codeTries: row.code_tries,
  codes: row.codes,
  codesSince: row.codes_since,
  invitedBy: row.invited_by,
  invitedAt: row.invited_at,
  confirmedAt: row.confirmed_at,
  goneAt: row.gone_at,
})

const changing = (one: OutsideReviewer) => ({
  mail_hash: one.mailHash,
  sealed_mail: one.sealedMail,
  sealed_token: one.sealedToken,
  browser_hash: one.browserHash,
  browser_ends_at: one.browserEndsAt,
  code_hash: one.codeHash,
  code_ends_at: one.codeEndsAt,
  code_tries: one.codeTries,
  codes: one.codes,
  codes_since: one.codesSince,
  confirmed_at: one.confirmedAt,
  gone_at: one.goneAt,
})

export async function insertReviewer(
  db: Db,
  one: OutsideReviewer,
  tokenHash: string,
): Promise<void> {
  await db
    .insertInto('outside_reviewer')
    .values({
      ...changing(one),
      id: one.id,
      badge_id: one.badgeId,
      name: one.name,
      token_hash: tokenHash,
      invited_by: one.invitedBy,
      invited_at: one.invitedAt,
    })
    .execute()
}

/** Once they are thanked their address and its digest go with the link. */
export async function updateReviewer(db: Db, one: OutsideReviewer): Promise<void> {
  await db
    .updateTable('outside_reviewer')
    .set({ ...changing(one), ...(one.goneAt ? { token_hash: null } : {}) })
    .where('id', '=', one.id)
    .execute()
}

/** Those who look at a badge's applications now, in the order they were asked. */
export async function findReviewers(db: Db, badgeId: string): Promise<OutsideReviewer[]> {
  const rows = await db
    .selectFrom('outside_reviewer')
    .selectAll()
    .where('badge_id', '=', badgeId)
    .where('gone_at', 'is', null)
    .orderBy('invited_at')
    .orderBy('id')
    .execute()
  return rows.map(reviewerOf)
}

/** One of them, held until the transaction ends when it is about to change. */
export async function findReviewer(
  db: Db,
  which: { id: string } | { tokenHash: string },
  toWrite = false,
): Promise<OutsideReviewer | undefined> {
  const query = db.selectFrom('outside_reviewer').selectAll().where('gone_at', 'is', null)
  const one =
    'id' in which
      ? query.where(sql`id::text`, '=', which.id)
      : query.where('token_hash', '=', which.tokenHash)
  const row = await (toWrite ? one.forUpdate() : one).executeTakeFirst()
  return row && reviewerOf(row)
}

/** Invitations of an organisation since a moment, those taken back included. One turn at a time. */
export async function countInvitations(
  db: Db,
  organisationId: string,
  since: Date,
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisationId}, 23))`.execute(db)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from outside_reviewer join badge_opening using (badge_id)
    where organisation_id = ${organisationId} and invited_at > ${since}`.execute(db)
  return rows[0]?.count ?? 0
}
