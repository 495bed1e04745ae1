import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    milestone_part: { badge_id: string; part_id: string; needed: number }
  }
}

/** A badge comes by itself to whoever has so many of these. */
export type Milestone = { badgeId: string; parts: string[]; needed: number }

export async function replaceMilestone(
  db: Db,
  { badgeId, parts, needed }: Milestone,
): Promise<void> {
  await db.deleteFrom('milestone_part').where('badge_id', '=', badgeId).execute()
  if (parts.length === 0) return
  await db
    .insertInto('milestone_part')
    .values(parts.map((part) => ({ badge_id: badgeId, part_id: part, needed })))
    .execute()
}

export async function findMilestone(db: Db, badgeId: string): Promise<Milestone | undefined> {
  const rows = await db
    .selectFrom('milestone_part')
    .selectAll()
    .where('badge_id', '=', badgeId)
    .execute()
  const [first] = rows
  return first && { badgeId, needed: first.needed, parts: rows.map(({ part_id }) => part_id) }
}

/** Badges that this person has now earned by having others, and was never given. */
export async function findReached(db: Db, personId: string, partId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.badge_id as id from milestone_part m
    join award a on a.badge_id = m.part_id and a.person_id = ${personId} and a.status = 'accepted'
    where m.badge_id in (select badge_id from milestone_part where part_id = ${partId})
      and not exists (select 1 from award own where own.badge_id = m.badge_id and own.person_id = ${personId})
    group by m.badge_id, m.needed having count(distinct m.part_id) >= m.needed`.execute(db)
  return rows.map(({ id }) => id)
}
