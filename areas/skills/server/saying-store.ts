import type { Generated } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Saying } from '../saying.ts'

type SkillSayingRow = {
  id: string
  place: Generated<number>
  person_id: string
  competence: string
  level: number
  sentence: string | null
  said_at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    skill_saying: SkillSayingRow
  }
}

/** Every word said in general, the oldest first. */
export async function findSayings(db: Db, personId: string): Promise<Saying[]> {
  const rows = await db
    .selectFrom('skill_saying')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('place')
    .execute()
  return rows.map(({ id, competence, level, sentence, said_at }) => ({
    id,
    competence,
    level,
    sentence,
    saidAt: said_at,
  }))
}

export async function insertSaying(db: Db, personId: string, saying: Saying): Promise<void> {
  const { id, competence, level, sentence, saidAt } = saying
  await db
    .insertInto('skill_saying')
    .values({ id, person_id: personId, competence, level, sentence, said_at: saidAt })
    .execute()
}

export async function deleteSayingsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('skill_saying').where('person_id', '=', personId).execute()
}

/** Gives everything of one account to another. */
export async function moveSayings(db: Db, from: string, into: string): Promise<void> {
  await db
    .updateTable('skill_saying')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .execute()
}
