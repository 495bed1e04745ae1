import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Move, MoveKind, MoveResult } from '../move.ts'

type MoveRow = {
  id: string
  person_id: string
  kind: MoveKind
  title: string
  organisation: string | null
  occupation_code: string | null
  planned_on: string | null
  done_on: string | null
  result: MoveResult | null
  note: string | null
  experience_id: string | null
  deleted_at: Date | null
  created_at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    move: MoveRow
  }
}

/** Days travel as text: a day has no hour and no zone. */
const COLUMNS = [
  'id',
  'person_id',
  'kind',
  'title',
  'organisation',
  'occupation_code',
  sql<string | null>`planned_on::text`.as('planned_on'),
  sql<string | null>`done_on::text`.as('done_on'),
  'result',
  'note',
  'experience_id',
  'created_at',
] as const

function moveOf(row: Omit<MoveRow, 'deleted_at'>): Move {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    title: row.title,
    organisation: row.organisation,
    occupationCode: row.occupation_code,
    plannedOn: row.planned_on,
    doneOn: row.done_on,
    result: row.result,
    note: row.note,
    experienceId: row.experience_id,
    createdAt: row.created_at,
  }
}

function rowOf(move: Move) {
  return {
    kind: move.kind,
    title: move.title,
    organisation: move.organisation,
    occupation_code: move.occupationCode,
    planned_on: move.plannedOn,
    done_on: move.doneOn,
    result: move.result,
    note: move.note,
    experience_id: move.experienceId,
  }
}

/** One change of a person's list at a time. */
export async function holdTurn(db: Db, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 9))`.execute(db)
}

export async function findMoves(db: Db, personId: string): Promise<Move[]> {
  return (await findMovesAndBin(db, personId)).filter(({ deletedAt }) => deletedAt === null)
}

/** The same with those of the bin, each with when it was put there. */
export async function findMovesAndBin(
  db: Db,
  personId: string,
): Promise<(Move & { deletedAt: Date | null })[]> {
  const rows = await db
    .selectFrom('move')
    .select([...COLUMNS, 'deleted_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...moveOf(row), deletedAt: row.deleted_at }))
}

export async function findMove(db: Db, personId: string, id: string): Promise<Move | undefined> {
  const row = await db
    .selectFrom('move')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row && moveOf(row)
}

export async function insertMove(db: Db, move: Move): Promise<void> {
  await db
    .insertInto('move')
    .values({
      ...rowOf(move),
      id: move.id,
      person_id: move.personId,
      created_at: move.createdAt,
      deleted_at: null,
    })
    .execute()
}

export async function updateMove(db: Db, move: Move): Promise<void> {
  await db
    .updateTable('move')
    .set(rowOf(move))
    .where('id', '=', move.id)
    .where('person_id', '=', move.personId)
    .execute()
}

/** Answers whether such a move was there, in the bin or out of it. */
export async function updateDeletedAt(
  db: Db,
  personId: string,
  id: string,
  at: Date | null,
): Promise<boolean> {
  const answer = await db
    .updateTable('move')
    .set({ deleted_at: at })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return Number(answer.numUpdatedRows) > 0
}

export async function deleteBinned(db: Db, before: Date): Promise<number> {
  const answer = await db.deleteFrom('move').where('deleted_at', '<=', before).executeTakeFirst()
  return Number(answer.numDeletedRows)
}

export async function deleteMovesOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('move').where('person_id', '=', personId).execute()
}

/** Gives everything of one account to another. */
export async function moveAllMoves(db: Db, from: string, into: string): Promise<void> {
  await db.updateTable('move').set({ person_id: into }).where('person_id', '=', from).execute()
}
