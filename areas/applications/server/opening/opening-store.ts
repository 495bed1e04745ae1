import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { Opening } from '../../opening.ts'

type OpeningRow = {
  badge_id: string
  organisation_id: string
  needed: number
  lasts: string | null
  /** Read as text: a day has no hour. */
  last_day: string | null
  opened_at: Date
  closed_at: Date | null
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    badge_opening: OpeningRow
  }
}

const openingOf = (row: Selectable<OpeningRow>): Opening => ({
  badgeId: row.badge_id,
  organisationId: row.organisation_id,
  needed: row.needed,
  lasts: row.lasts,
  lastDay: row.last_day,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
})

const COLUMNS = sql`badge_id, organisation_id, needed, lasts, last_day::text as last_day, opened_at, closed_at`

export async function findOpening(db: Db, badgeId: string): Promise<Opening | undefined> {
  const { rows } = await sql<Selectable<OpeningRow>>`
    select ${COLUMNS} from badge_opening where badge_id = ${badgeId}`.execute(db)
  return rows[0] && openingOf(rows[0])
}

export async function findOpenings(db: Db, organisationIds: readonly string[]): Promise<Opening[]> {
  const { rows } = await sql<Selectable<OpeningRow>>`
    select ${COLUMNS} from badge_opening where organisation_id = any(${[...organisationIds]}::uuid[])
    order by opened_at desc, badge_id`.execute(db)
  return rows.map(openingOf)
}

export async function upsertOpening(db: Db, one: Opening): Promise<void> {
  await sql`insert into badge_opening (badge_id, organisation_id, needed, lasts, last_day, opened_at, closed_at)
    values (${one.badgeId}, ${one.organisationId}, ${one.needed}, ${one.lasts}, ${one.lastDay}::date, ${one.openedAt}, ${one.closedAt})
    on conflict (badge_id) do update set needed = excluded.needed, lasts = excluded.lasts, last_day = excluded.last_day,
      closed_at = excluded.closed_at`.execute(db)
}
