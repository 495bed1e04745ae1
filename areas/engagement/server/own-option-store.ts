import type { Db } from '../../../platform/server/db.ts'
import type { OwnOption } from '../own-option.ts'

type OwnOptionRow = {
  id: string
  person_id: string
  question: string
  label: string
  state: OwnOption['state']
  proposed_at: Date
  judged_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    own_option: OwnOptionRow
  }
}

function optionOf(row: OwnOptionRow): OwnOption {
  return {
    id: row.id,
    personId: row.person_id,
    question: row.question,
    label: row.label,
    state: row.state,
    proposedAt: row.proposed_at,
    judgedAt: row.judged_at,
  }
}

/** What was written for one question: by this person, or by others and accepted. */
export async function findOptions(
  db: Db,
  personId: string,
  question: string,
): Promise<OwnOption[]> {
  const rows = await db
    .selectFrom('own_option')
    .selectAll()
    .where('question', '=', question)
    .where((is) => is.or([is('person_id', '=', personId), is('state', '=', 'accepted')]))
    .orderBy('proposed_at')
    .orderBy('id')
    .limit(50)
    .execute()
  return rows.map(optionOf)
}

export async function findOptionsOf(db: Db, personId: string): Promise<OwnOption[]> {
  const rows = await db
    .selectFrom('own_option')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('proposed_at')
    .orderBy('id')
    .execute()
  return rows.map(optionOf)
}

/** What waits for somebody to read it, the oldest first. */
export async function findProposed(db: Db): Promise<OwnOption[]> {
  const rows = await db
    .selectFrom('own_option')
    .selectAll()
    .where('state', '=', 'proposed')
    .orderBy('proposed_at')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(optionOf)
}

export async function insertOption(db: Db, option: OwnOption): Promise<void> {
  const { id, personId, question, label, state, proposedAt, judgedAt } = option
  await db
    .insertInto('own_option')
    .values({
      id,
      person_id: personId,
      question,
      label,
      state,
      proposed_at: proposedAt,
      judged_at: judgedAt,
    })
    .execute()
}

/** Answers whether one was waiting under this id. */
export async function updateJudged(
  db: Db,
  { id, state, at }: { id: string; state: 'accepted' | 'refused'; at: Date },
): Promise<boolean> {
  const answer = await db
    .updateTable('own_option')
    .set({ state, judged_at: at })
    .where('id', '=', id)
    .where('state', '=', 'proposed')
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

export async function deleteOptionsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('own_option').where('person_id', '=', personId).execute()
}

/** Gives everything of one account to another. */
export async function moveOptions(db: Db, from: string, into: string): Promise<void> {
  await db
    .updateTable('own_option')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .execute()
}
