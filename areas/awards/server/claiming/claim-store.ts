import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { ClaimLink } from '../../claim-link.ts'

type ClaimRow = {
  id: string
  badge_id: string
  organisation_id: string
  made_by: string | null
  label: string
  token_hash: string
  sealed_token: string
  quota: number
  taken: number
  made_at: Date
  ends_at: Date
  stopped_at: Date | null
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    claim_link: ClaimRow
  }
}

const linkOf = (row: Selectable<ClaimRow>): ClaimLink => ({
  id: row.id,
  badgeId: row.badge_id,
  organisationId: row.organisation_id,
  madeBy: row.made_by,
  label: row.label,
  sealedToken: row.sealed_token,
  quota: row.quota,
  taken: row.taken,
  madeAt: row.made_at,
  endsAt: row.ends_at,
  stoppedAt: row.stopped_at,
})

export async function insertLink(db: Db, one: ClaimLink, tokenHash: string): Promise<void> {
  await db
    .insertInto('claim_link')
    .values({
      id: one.id,
      badge_id: one.badgeId,
      organisation_id: one.organisationId,
      made_by: one.madeBy,
      label: one.label,
      token_hash: tokenHash,
      sealed_token: one.sealedToken,
      quota: one.quota,
      taken: one.taken,
      made_at: one.madeAt,
      ends_at: one.endsAt,
      stopped_at: one.stoppedAt,
    })
    .execute()
}

/** One of them; held until the transaction ends when somebody takes a badge by it, so that the last one goes to one person. */
export async function findLink(
  db: Db,
  by: { id: string } | { tokenHash: string },
  toWrite = false,
): Promise<ClaimLink | undefined> {
  const row = await db
    .selectFrom('claim_link')
    .selectAll()
    .where((where) =>
      'id' in by ? where(sql`id::text`, '=', by.id) : where('token_hash', '=', by.tokenHash),
    )
    .$if(toWrite, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && linkOf(row)
}

export async function findLinks(db: Db, badgeId: string): Promise<ClaimLink[]> {
  const rows = await db
    .selectFrom('claim_link')
    .selectAll()
    .where('badge_id', '=', badgeId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(linkOf)
}

export async function updateTaken(db: Db, id: string, taken: number): Promise<void> {
  await db.updateTable('claim_link').set({ taken }).where('id', '=', id).execute()
}

export async function updateStopped(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('claim_link').set({ stopped_at: at }).where('id', '=', id).execute()
}
