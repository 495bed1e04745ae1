import type { Db } from '../../../../platform/server/db.ts'
import type { LifePeriod, PeriodKind } from '../../life-period.ts'

type LifePeriodRow = {
  id: string
  person_id: string
  kind: PeriodKind
  words: string | null
  start_year: number | null
  end_year: number | null
  created_at: Date
  deleted_at: Date | null
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    cv_life_period: LifePeriodRow
  }
}

function periodOf(row: LifePeriodRow): LifePeriod {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    words: row.words,
    startYear: row.start_year,
    endYear: row.end_year,
    createdAt: row.created_at,
  }
}

function wordsOf({ kind, words, startYear, endYear }: LifePeriod) {
  return { kind, words, start_year: startYear, end_year: endYear }
}

export async function insertPeriod(db: Db, period: LifePeriod): Promise<void> {
  await db
    .insertInto('cv_life_period')
    .values({
      id: period.id,
      person_id: period.personId,
      ...wordsOf(period),
      created_at: period.createdAt,
      deleted_at: null,
    })
    .execute()
}

export async function updatePeriod(db: Db, period: LifePeriod): Promise<void> {
  await db
    .updateTable('cv_life_period')
    .set(wordsOf(period))
    .where('id', '=', period.id)
    .where('person_id', '=', period.personId)
    .execute()
}

/** The latest first; those without a year last. The bin only when asked. */
export async function findPeriods(
  db: Db,
  personId: string,
  withBin = false,
): Promise<LifePeriod[]> {
  const rows = await db
    .selectFrom('cv_life_period')
    .selectAll()
    .where('person_id', '=', personId)
    .$if(!withBin, (query) => query.where('deleted_at', 'is', null))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const yearOf = ({ startYear, endYear }: LifePeriod) => endYear ?? startYear ?? 0
  return rows.map(periodOf).toSorted((a, b) => yearOf(b) - yearOf(a))
}

/** Puts in the bin, or takes out of it; true when there was something to move. */
export async function updatePeriodDeletedAt(
  db: Db,
  personId: string,
  id: string,
  at: Date | null,
): Promise<boolean> {
  const answer = await db
    .updateTable('cv_life_period')
    .set({ deleted_at: at })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('deleted_at', at ? 'is' : 'is not', null)
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

export async function deleteBinnedPeriods(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('cv_life_period').where('deleted_at', '<=', before).execute()
}

export async function deletePeriodsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('cv_life_period').where('person_id', '=', personId).execute()
}
