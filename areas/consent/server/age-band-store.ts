import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { AgeBand } from '../age-band.ts'

type AgeBandRow = { person_id: string; band: AgeBand; said_at: Date; form_noted_at: Date | null }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    age_band: AgeBandRow
  }
}

export async function findAgeBand(
  db: Db,
  personId: string,
): Promise<{ band: AgeBand; saidAt: Date; formNotedAt: Date | null } | undefined> {
  const row = await db
    .selectFrom('age_band')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && { band: row.band, saidAt: row.said_at, formNotedAt: row.form_noted_at }
}

/** A form that was noted stays noted: it belongs to the structure, not to the answer. */
export async function upsertAgeBand(
  db: Db,
  personId: string,
  band: AgeBand,
  saidAt: Date,
): Promise<void> {
  await db
    .insertInto('age_band')
    .values({ person_id: personId, band, said_at: saidAt, form_noted_at: null })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ band, said_at: saidAt }))
    .execute()
}

export async function updateForm(db: Db, personId: string, notedAt: Date): Promise<void> {
  await db
    .updateTable('age_band')
    .set({ form_noted_at: notedAt })
    .where('person_id', '=', personId)
    .execute()
}

export async function deleteAgeBandOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('age_band').where('person_id', '=', personId).execute()
}

/** Gives to an account the age it has not said itself. */
export async function moveAgeBand(db: Db, from: string, into: string): Promise<void> {
  await sql`update age_band set person_id = ${into} where person_id = ${from}
    and not exists (select 1 from age_band as own where own.person_id = ${into})`.execute(db)
}
