import { sql } from 'kysely'
import type { RoughTime } from '../../../platform/rough-time.ts'
import type { Db } from '../../../platform/server/db.ts'
import type { Activity } from '../activity.ts'
import type { Experience, Kind } from '../experience.ts'
import type { Step } from '../journey.ts'

type ExperienceRow = {
  id: string
  person_id: string
  kind: Kind
  theme_code: string | null
  title_code: string | null
  occupation_code: string | null
  title: string
  activities: unknown
  skills: unknown
  story: string | null
  refused: string[]
  chosen: string[]
  autonomy: number | null
  complexity: number | null
  environment: number | null
  period_start: string | null
  period_end: string | null
  period_rough: RoughTime | null
  place: string | null
  organisation: string | null
  step: Step
  finished_at: Date | null
  deleted_at: Date | null
  created_at: Date
  updated_at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    experience: ExperienceRow
  }
}

function experienceOf(row: ExperienceRow): Experience {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    themeCode: row.theme_code,
    titleCode: row.title_code,
    occupationCode: row.occupation_code,
    title: row.title,
    // Only rowOf() writes these two columns, with these very shapes.
    activities: row.activities as Activity[],
    // The same.
    skills: row.skills as Experience['skills'],
    story: row.story,
    refused: row.refused,
    chosen: row.chosen,
    autonomy: row.autonomy,
    complexity: row.complexity,
    environment: row.environment,
    period: { start: row.period_start, end: row.period_end, rough: row.period_rough },
    place: row.place,
    organisation: row.organisation,
    step: row.step,
    finishedAt: row.finished_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

function rowOf(experience: Experience): Omit<ExperienceRow, 'deleted_at'> {
  return {
    id: experience.id,
    person_id: experience.personId,
    kind: experience.kind,
    theme_code: experience.themeCode,
    title_code: experience.titleCode,
    occupation_code: experience.occupationCode,
    title: experience.title,
    activities: JSON.stringify(experience.activities),
    skills: JSON.stringify(experience.skills),
    story: experience.story,
    refused: experience.refused,
    chosen: experience.chosen,
    autonomy: experience.autonomy,
    complexity: experience.complexity,
    environment: experience.environment,
    period_start: experience.period.start,
    period_end: experience.period.end,
    period_rough: experience.period.rough,
    place: experience.place,
    organisation: experience.organisation,
    step: experience.step,
    finished_at: experience.finishedAt,
    created_at: experience.createdAt,
    updated_at: experience.updatedAt,
  }
}

export async function insertExperience(db: Db, experience: Experience): Promise<void> {
  await db
    .insertInto('experience')
    .values({ ...rowOf(experience), deleted_at: null })
    .execute()
}

export async function updateExperience(db: Db, experience: Experience): Promise<void> {
  const { id, person_id, created_at: _kept, ...changed } = rowOf(experience)
  await db
    .updateTable('experience')
    .set(changed)
    .where('id', '=', id)
    .where('person_id', '=', person_id)
    .execute()
}

/** One change of what a person has in their notebook at a time: two taps at once are done one after the other. */
export async function holdTurn(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 4))`.execute(db)
}

/** One experience of this person, unless it is in the bin; read to be written, it waits for whoever is writing it. */
export async function findExperience(
  db: Db,
  personId: string,
  id: string,
  toWrite = false,
): Promise<Experience | undefined> {
  const row = await db
    .selectFrom('experience')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('deleted_at', 'is', null)
    .$if(toWrite, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && experienceOf(row)
}

/** All experiences of this person, the last told first. */
export async function findExperiences(db: Db, personId: string): Promise<Experience[]> {
  const rows = await db
    .selectFrom('experience')
    .selectAll()
    .where('person_id', '=', personId)
    .where('deleted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(experienceOf)
}

/** All experiences of this person, those of the bin too, each with when it was put there. */
export async function findExperiencesAndBin(
  db: Db,
  personId: string,
): Promise<(Experience & { deletedAt: Date | null })[]> {
  const rows = await db
    .selectFrom('experience')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...experienceOf(row), deletedAt: row.deleted_at }))
}

/** Which of these names are taken, by whomever. */
export async function findTaken(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('experience').select('id').where('id', 'in', ids).execute()
  return rows.map(({ id }) => id)
}

/** Puts in the bin, or takes out of it; true when there was something to move. */
export async function updateDeletedAt(
  db: Db,
  personId: string,
  id: string,
  at: Date | null,
): Promise<boolean> {
  const answer = await db
    .updateTable('experience')
    .set({ deleted_at: at })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('deleted_at', at ? 'is' : 'is not', null)
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

/** Empties what has been long enough in the bin. Answers how many went. */
export async function deleteBinned(db: Db, before: Date): Promise<number> {
  const answer = await db
    .deleteFrom('experience')
    .where('deleted_at', '<=', before)
    .executeTakeFirst()
  return Number(answer.numDeletedRows)
}

export async function deleteExperiencesOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('experience').where('person_id', '=', personId).execute()
}

/** How many experiences have been told to the end, and by how many people, fictitious ones left out; for public figures. */
export async function countFinished(db: Db): Promise<{ count: number; people: number }> {
  const { rows } = await sql<{ count: number; people: number }>`
    select count(*)::int as count, count(distinct person_id)::int as people
    from experience join person on person.id = experience.person_id
    where finished_at is not null and deleted_at is null and not is_fictitious`.execute(db)
  return rows[0] ?? { count: 0, people: 0 }
}

/** Gives experiences to another account, untouched drafts left out; the database moves the claims with them. */
export async function moveExperiences(db: Db, from: string, into: string): Promise<number> {
  const answer = await db
    .updateTable('experience')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .where((on) => on.or([on('title', '<>', ''), on('step', '<>', 'theme')]))
    .executeTakeFirst()
  return Number(answer.numUpdatedRows)
}

/** Every title experiences were told under, with the occupation it was put under. */
export async function listTitlesTold(
  db: Db,
): Promise<{ title: string; occupation: string | null }[]> {
  const { rows } = await sql<{ title: string; occupation: string | null }>`
    select distinct title_code as title, occupation_code as occupation
    from experience where title_code is not null`.execute(db)
  return rows
}

/** Puts what was told under a title under its occupation of today. Answers how many experiences. */
export async function moveTitle(db: Db, title: string, occupation: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('experience')
    .set({ occupation_code: occupation })
    .where('title_code', '=', title)
    .where('occupation_code', 'is distinct from', occupation)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
