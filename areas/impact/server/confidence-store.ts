import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { BeforeAndAfter, Confidence, Moment, Verdict } from '../confidence.ts'

type ConfidenceRow = {
  person_id: string
  moment: Moment
  know: number
  tell: number
  next: number
  project: Verdict | null
  discovered: Verdict | null
  recalled: boolean
  said_at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    confidence: ConfidenceRow
  }
}

export async function findConfidence(db: Db, personId: string): Promise<BeforeAndAfter> {
  const rows = await findConfidenceAndDays(db, personId)
  return Object.fromEntries(rows.map(({ saidAt: _, ...said }) => [said.moment, said]))
}

/** The same, each with when it was said. */
export async function findConfidenceAndDays(
  db: Db,
  personId: string,
): Promise<(Confidence & { saidAt: Date })[]> {
  return db
    .selectFrom('confidence')
    .select(['moment', 'know', 'tell', 'next', 'project', 'discovered', 'recalled'])
    .select('said_at as saidAt')
    .where('person_id', '=', personId)
    .execute()
}

/** Said again, the new answer takes the place of the old one. */
export async function upsertConfidence(
  db: Db,
  personId: string,
  said: Confidence,
  at: Date,
): Promise<void> {
  const { moment: _, ...values } = said
  await db
    .insertInto('confidence')
    .values({ person_id: personId, ...said, said_at: at })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'moment']).doUpdateSet({ ...values, said_at: at }),
    )
    .execute()
}

export async function deleteConfidenceOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('confidence').where('person_id', '=', personId).execute()
}

export type ImpactCounts = {
  /** People who said both moments; of them, how many moved up on each sentence. */
  both: number
  know: number
  tell: number
  next: number
  /** People who answered the last questions, and how many said yes or a little. */
  asked: number
  project: number
  discovered: number
}

/** Counts over everybody but fictitious people. */
export async function countImpact(db: Db): Promise<ImpactCounts> {
  const { rows } = await sql<ImpactCounts>`
    select count(b.person_id) as both,
           count(*) filter (where a.know > b.know) as know,
           count(*) filter (where a.tell > b.tell) as tell,
           count(*) filter (where a.next > b.next) as next,
           count(*) filter (where a.project is not null or a.discovered is not null) as asked,
           count(*) filter (where a.project in ('yes', 'a-little')) as project,
           count(*) filter (where a.discovered in ('yes', 'a-little')) as discovered
    from confidence a
    join person p on p.id = a.person_id and not p.is_fictitious
    left join confidence b on b.person_id = a.person_id and b.moment = 'before'
    where a.moment = 'after'`.execute(db)
  const none = { both: 0, know: 0, tell: 0, next: 0, asked: 0, project: 0, discovered: 0 }
  return rows[0] ?? none
}

/** Gives to an account what it has not said itself. */
export async function moveConfidence(db: Db, from: string, into: string): Promise<void> {
  await sql`update confidence set person_id = ${into} where person_id = ${from}
    and not exists (select 1 from confidence as own where own.person_id = ${into} and own.moment = confidence.moment)`.execute(
    db,
  )
}
