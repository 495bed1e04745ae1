import type { Db } from '../../../../platform/server/db.ts'

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    award_evidence: { award_id: string; link: string }
  }
}

export type Evidence = { awardId: string; link: string }

export async function insertEvidence(db: Db, all: readonly Evidence[]): Promise<void> {
  if (all.length === 0) return
  await db
    .insertInto('award_evidence')
    .values(all.map(({ awardId, link }) => ({ award_id: awardId, link })))
    .execute()
}

/** Where what these badges say can be looked at. */
export async function findEvidence(db: Db, awardIds: readonly string[]): Promise<Evidence[]> {
  if (awardIds.length === 0) return []
  const rows = await db
    .selectFrom('award_evidence')
    .selectAll()
    .where('award_id', 'in', awardIds)
    .execute()
  return rows.map(({ award_id, link }) => ({ awardId: award_id, link }))
}

export async function deleteEvidence(db: Db, awardId: string): Promise<void> {
  await db.deleteFrom('award_evidence').where('award_id', '=', awardId).execute()
}
