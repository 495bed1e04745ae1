import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { ClaimCode, ClaimLink } from '../claim-link.ts'

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
  by_codes: boolean
  made_at: Date
  starts_at: Date | null
  ends_at: Date
  stopped_at: Date | null
}

type CodeRow = {
  code_hash: string
  claim_id: string
  place: number
  sealed_code: string
  taken_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    claim_link: ClaimRow
    claim_code: CodeRow
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
  byCodes: row.by_codes,
  madeAt: row.made_at,
  startsAt: row.starts_at,
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
      by_codes: one.byCodes,
      made_at: one.madeAt,
      starts_at: one.startsAt,
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

const codeOf = (row: Omit<CodeRow, 'code_hash'>): ClaimCode => ({
  claimId: row.claim_id,
  place: row.place,
  sealedCode: row.sealed_code,
  takenAt: row.taken_at,
})

/** All codes of one link at once. */
export async function insertCodes(
  db: Db,
  codes: readonly (ClaimCode & { codeHash: string })[],
): Promise<void> {
  await db
    .insertInto('claim_code')
    .values(
      codes.map((one) => ({
        code_hash: one.codeHash,
        claim_id: one.claimId,
        place: one.place,
        sealed_code: one.sealedCode,
        taken_at: one.takenAt,
      })),
    )
    .execute()
}

export async function findCode(
  db: Db,
  codeHash: string,
  toWrite = false,
): Promise<ClaimCode | undefined> {
  const row = await db
    .selectFrom('claim_code')
    .selectAll()
    .where('code_hash', '=', codeHash)
    .$if(toWrite, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && codeOf(row)
}

/** In the order of the sheet. */
export async function findCodes(db: Db, claimId: string): Promise<ClaimCode[]> {
  const rows = await db
    .selectFrom('claim_code')
    .select(['claim_id', 'place', 'sealed_code', 'taken_at'])
    .where('claim_id', '=', claimId)
    .orderBy('place')
    .execute()
  return rows.map(codeOf)
}

export async function updateCodeTaken(
  db: Db,
  { claimId, place }: Pick<ClaimCode, 'claimId' | 'place'>,
  at: Date,
): Promise<void> {
  await db
    .updateTable('claim_code')
    .set({ taken_at: at })
    .where('claim_id', '=', claimId)
    .where('place', '=', place)
    .execute()
}
