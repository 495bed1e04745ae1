import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Award, AwardStatus } from '../award.ts'

declare module '../../../platform/server/db.ts' {
  interface Tables {
    award_past: { badge_id: string; month: string; status: AwardStatus; count: number }
  }
}

/** Counts of one badge in the month it was given. */
export type MonthOfBadge = {
  badgeId: string
  /** Its first day. */
  month: string
  given: number
  taken: number
  withdrawn: number
  /** Waits, was not taken in time, or was refused: one number, so that none is found by taking away. */
  notTaken: number
  refused: number
  /** Those about which somebody said a word that is shown. */
  endorsed: number
}

/** The months of these badges, the last first: what is here, and what is only counted any more. */
export async function countByMonth(
  db: Db,
  badgeIds: readonly string[],
  since: Date,
): Promise<MonthOfBadge[]> {
  const { rows } = await sql<MonthOfBadge>`
    with all_of_them as (
      select badge_id, date_trunc('month', given_at at time zone 'Europe/Paris')::date as month, status, 1 as count,
             exists (select 1 from award_endorsement word where word.award_id = award.id and word.is_shown) as endorsed
      from award where badge_id = any(${badgeIds}::uuid[]) and way <> 'self'
      union all
      select badge_id, month, status, count, false from award_past where badge_id = any(${badgeIds}::uuid[])
    )
    select badge_id as "badgeId", month::text as month, sum(count)::int as given,
           coalesce(sum(count) filter (where status = 'accepted'), 0)::int as taken,
           coalesce(sum(count) filter (where status = 'withdrawn'), 0)::int as withdrawn,
           coalesce(sum(count) filter (where status in ('offered', 'refused')), 0)::int as "notTaken",
           coalesce(sum(count) filter (where status = 'refused'), 0)::int as refused,
           coalesce(sum(count) filter (where endorsed), 0)::int as endorsed
    from all_of_them where month >= ${since}::timestamptz::date
    group by badge_id, month order by month desc, badge_id`.execute(db)
  return rows
}

/** These go: they are counted from now on, and nothing says whose they were. */
export async function countPast(db: Db, gone: readonly Award[]): Promise<void> {
  const given = gone.filter(({ way }) => way !== 'self')
  if (given.length === 0) return
  await sql`
    insert into award_past (badge_id, month, status, count)
    select badge_id, date_trunc('month', given_at at time zone 'Europe/Paris')::date, status, count(*)
    from unnest(${given.map(({ badgeId }) => badgeId)}::uuid[], ${given.map(({ givenAt }) => givenAt)}::timestamptz[],
                ${given.map(({ status }) => status)}::text[]) as gone (badge_id, given_at, status)
    group by 1, 2, 3
    on conflict (badge_id, month, status) do update set count = award_past.count + excluded.count`.execute(
    db,
  )
}
