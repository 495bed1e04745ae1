import type { RoughTime } from '../../../platform/rough-time.ts'
import type { Db } from '../../../platform/server/db.ts'
import type { LifePeriod, PeriodKind } from '../life-period.ts'

type LifePeriodRow = {
  id: string
  person_id: string
  kind: PeriodKind
  words: string | null
  period_start: string | null
  period_end: string | null
  rough: RoughTime | null
  shown: boolean
  said_at: Date
  deleted_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    life_period: LifePeriodRow
  }
}

function periodOf(row: LifePeriodRow): LifePeriod {
  const { id, kind, words, rough, shown } = row
  return { id, kind, words, start: row.period_start, end: row.period_end, rough, shown }
}

/** The periods of a person, in the order they were said; those of the bin are left out. */
export async function findPeriods(db: Db, personId: string): Promise<LifePeriod[]> {
  const rows = await db
    .selectFrom('life_period')
    .selectAll()
    .where('person_id', '=', personId)
    .where('deleted_at', 'is', null)
    .orderBy('said_at')
    .orderBy('id')
    .execute()
  return rows.map(periodOf)
}

/** The same, with those of the bin and the days. */
export async function findPeriodsAndBin(
  db: Db,
  personId: string,
): Promise<(LifePeriod & { saidAt: Date; deletedAt: Date | null })[]> {
  const rows = await db
    .selectFrom('life_period')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('said_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...periodOf(row), saidAt: row.said_at, deletedAt: row.deleted_at }))
}

export async function insertPeriod(
  db: Db,
  { personId, saidAt, ...period }: LifePeriod & { personId: string; saidAt: Date },
): Promise<void> {
  const { id, kind, words, start, end, rough, shown } = period
  await db
    .insertInto('life_period')
    .values({
      id,
      person_id: personId,
      kind,
      words,
      period_start: start,
      period_end: end,
      rough,
      shown,
      said_at: saidAt,
      deleted_at: null,
    })
    .execute()
}

export async function updatePeriod(db: Db, personId: string, period: LifePeriod): Promise<void> {
  const { kind, words, start, end, rough, shown } = period
  await db
    .updateTable('life_period')
    .set({ kind, words, period_start: start, period_end: end, rough, shown })
    .where('id', '=', period.id)
    .where('person_id', '=', personId)
    .execute()
}

/** Puts in the bin, or takes out of it; true when there was something to move. */
export async function updatePeriodBin(
  db: Db,
  { personId, id, at }: { personId: string; id: string; at: Date | null },
): Promise<boolean> {
  const answer = await db
    .updateTable('life_period')
    .set({ deleted_at: at })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('deleted_at', at ? 'is' : 'is not', null)
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

export async function deleteBinnedPeriods(db: Db, before: Date): Promise<number> {
  const answer = await db
    .deleteFrom('life_period')
    .where('deleted_at', '<=', before)
    .executeTakeFirst()
  return Number(answer.numDeletedRows)
}

export async function deletePeriodsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('life_period').where('person_id', '=', personId).execute()
}

/** Gives everything of one account to another. */
export async function movePeriods(db: Db, from: string, into: string): Promise<void> {
  await db
    .updateTable('life_period')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .execute()
}
