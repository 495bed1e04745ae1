import type { Db } from '../../../../platform/server/db.ts'
import type { AwardTerm } from '../../term.ts'

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    award_term: { badge_id: string; lasts: AwardTerm['lasts']; is_suspendable: boolean }
  }
}

export async function findTerm(db: Db, badgeId: string): Promise<AwardTerm | undefined> {
  const row = await db
    .selectFrom('award_term')
    .selectAll()
    .where('badge_id', '=', badgeId)
    .executeTakeFirst()
  return row && { lasts: row.lasts, isSuspendable: row.is_suspendable }
}

export async function upsertTerm(
  db: Db,
  badgeId: string,
  { lasts, isSuspendable }: AwardTerm,
): Promise<void> {
  const said = { lasts, is_suspendable: isSuspendable }
  await db
    .insertInto('award_term')
    .values({ badge_id: badgeId, ...said })
    .onConflict((conflict) => conflict.column('badge_id').doUpdateSet(said))
    .execute()
}
