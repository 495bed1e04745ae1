import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Answer, Line, Proposed, Standing } from '../review.ts'

type LineRow = {
  list_id: string
  place: number
  code: string
  label: string
  proposed: unknown
  answer: unknown
  formerly: unknown
  deed: string | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    local_line: LineRow
  }
}

const COLUMNS = ['place', 'code', 'label', 'proposed', 'answer'] as const

function lineOf(row: Pick<Selectable<LineRow>, (typeof COLUMNS)[number]>): Line {
  return {
    place: row.place,
    code: row.code,
    label: row.label,
    // written from Proposed[] by updateProposed(), and from Answer by updateAnswers()
    proposed: row.proposed as Proposed[] | null,
    // the same
    answer: row.answer as Answer | null,
  }
}

/** All lines of a list take the place of the former ones. */
export async function replaceLines(db: Db, listId: string, lines: readonly Line[]): Promise<void> {
  await db.deleteFrom('local_line').where('list_id', '=', listId).execute()
  await sql`insert into local_line (list_id, place, code, label, proposed, answer)
    select ${listId}::uuid, * from unnest(
      ${lines.map((one) => one.place)}::int[], ${lines.map((one) => one.code)}::text[],
      ${lines.map((one) => one.label)}::text[],
      ${lines.map((one) => jsonOrNull(one.proposed))}::jsonb[],
      ${lines.map((one) => jsonOrNull(one.answer))}::jsonb[])`.execute(db)
}

const jsonOrNull = (value: unknown) => (value === null ? null : JSON.stringify(value))

export async function findLines(db: Db, listId: string): Promise<Line[]> {
  const rows = await db
    .selectFrom('local_line')
    .select(COLUMNS)
    .where('list_id', '=', listId)
    .orderBy('place')
    .execute()
  return rows.map(lineOf)
}

export async function findLine(db: Db, listId: string, place: number): Promise<Line | undefined> {
  const row = await db
    .selectFrom('local_line')
    .select(COLUMNS)
    .where('list_id', '=', listId)
    .where('place', '=', place)
    .executeTakeFirst()
  return row && lineOf(row)
}

const UNDECIDED = sql<boolean>`(answer is null or answer->>'to' = 'later')`

/** Lines that wait for an answer, in order; those put off come last. */
export async function findUndecided(db: Db, listId: string, most: number): Promise<Line[]> {
  const rows = await db
    .selectFrom('local_line')
    .select(COLUMNS)
    .where('list_id', '=', listId)
    .where('proposed', 'is not', null)
    .where(UNDECIDED)
    .orderBy(sql`answer is not null`)
    .orderBy('place')
    .limit(most)
    .execute()
  return rows.map(lineOf)
}

/** The next line that nobody has looked at yet, after this one and then from the start. */
export async function nextUndecided(
  db: Db,
  listId: string,
  after: number,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('local_line')
    .select('place')
    .where('list_id', '=', listId)
    .where('proposed', 'is not', null)
    .where('answer', 'is', null)
    .orderBy(sql`place <= ${after}`)
    .orderBy('place')
    .limit(1)
    .executeTakeFirst()
  return row?.place
}

export async function standingOf(db: Db, listId: string): Promise<Standing> {
  const { rows } = await sql<Standing>`select count(*)::int as lines,
      (count(*) filter (where proposed is not null))::int as compared,
      (count(*) filter (where not ${UNDECIDED}))::int as decided,
      (count(*) filter (where answer->>'to' = 'later'))::int as later,
      (count(*) filter (where answer->>'to' = 'concept'))::int as mapped
    from local_line where list_id = ${listId}`.execute(db)
  return rows[0] ?? { lines: 0, compared: 0, decided: 0, later: 0, mapped: 0 }
}

/** Undecided lines whose first proposal is at least so sure, with it. */
export async function findSure(db: Db, listId: string, floor: number): Promise<Line[]> {
  const rows = await db
    .selectFrom('local_line')
    .select(COLUMNS)
    .where('list_id', '=', listId)
    .where('answer', 'is', null)
    .where(sql<boolean>`(proposed->0->>'confidence')::real >= ${floor}::real`)
    .orderBy('place')
    .execute()
  return rows.map(lineOf)
}

/** Writes answers as one deed, each remembering what it takes the place of. */
export async function updateAnswers(
  db: Db,
  listId: string,
  deed: string,
  answers: readonly { place: number; answer: Answer }[],
): Promise<void> {
  await sql`update local_line l set formerly = l.answer, answer = a.answer, deed = ${deed}::uuid
    from unnest(${answers.map(({ place }) => place)}::int[],
      ${answers.map(({ answer }) => JSON.stringify(answer))}::jsonb[]) as a (place, answer)
    where l.list_id = ${listId} and l.place = a.place`.execute(db)
}

/** Takes a deed back; answers the lines it had decided that nobody has decided again since. */
export async function takeBack(db: Db, listId: string, deed: string): Promise<number[]> {
  const { rows } = await sql<{ place: number }>`update local_line
    set answer = formerly, formerly = null, deed = null
    where list_id = ${listId} and deed = ${deed} returning place`.execute(db)
  return rows.map(({ place }) => place)
}

/** Undecided lines are to be compared again, with something else. */
export async function forgetProposed(db: Db, listId: string): Promise<void> {
  await sql`update local_line set proposed = null
    where list_id = ${listId} and ${UNDECIDED}`.execute(db)
}

export type ToCompare = { listId: string; shelf: string; lines: { place: number; label: string }[] }

/** Some lines of the list that has waited longest. */
export async function findToCompare(db: Db, most: number): Promise<ToCompare | undefined> {
  const { rows } = await sql<{ id: string; shelf: string; place: number; label: string }>`
    with waiting as (
      select id, shelf from local_referential r
      where exists (select 1 from local_line l where l.list_id = r.id and l.proposed is null)
      order by started_at, id limit 1)
    select id, shelf, place, label from waiting join local_line on list_id = id
    where proposed is null order by place limit ${most}`.execute(db)
  const [first] = rows
  return first && { listId: first.id, shelf: first.shelf, lines: rows }
}

/** Writes what was found for lines that still read the same. */
export async function updateProposed(
  db: Db,
  listId: string,
  found: readonly { place: number; label: string; proposed: readonly Proposed[] }[],
): Promise<void> {
  await sql`update local_line l set proposed = f.proposed
    from unnest(${found.map(({ place }) => place)}::int[], ${found.map(({ label }) => label)}::text[],
      ${found.map(({ proposed }) => JSON.stringify(proposed))}::jsonb[]) as f (place, label, proposed)
    where l.list_id = ${listId} and l.place = f.place and l.label = f.label`.execute(db)
}
