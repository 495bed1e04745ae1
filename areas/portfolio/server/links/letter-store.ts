import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    collection_letter: { id: string; person_id: string; mail_hash: string; at: Date }
  }
}

type Letter = { id: string; personId: string; mailHash: string; at: Date }

export async function insertLetter(db: Db, one: Letter): Promise<void> {
  const { id, personId: person_id, mailHash: mail_hash, at } = one
  await db.insertInto('collection_letter').values({ id, person_id, mail_hash, at }).execute()
}

/** Letters of one person in a day, and to one address in a month, whoever sent them. One turn at a time. */
export async function countLetters(
  db: Db,
  { personId, mailHash, since }: Omit<Letter, 'id' | 'at'> & { since: { day: Date; month: Date } },
): Promise<{ ofPerson: number; toAddress: number }> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${mailHash}, 22))`.execute(db)
  const { rows } = await sql<{ ofPerson: number; toAddress: number }>`
    select count(*) filter (where person_id = ${personId} and at > ${since.day})::int as "ofPerson",
           count(*) filter (where mail_hash = ${mailHash})::int as "toAddress"
    from collection_letter
    where at > ${since.month} and (person_id = ${personId} or mail_hash = ${mailHash})`.execute(db)
  return rows[0] ?? { ofPerson: 0, toAddress: 0 }
}

export async function deleteLetters(
  db: Db,
  which: { before: Date } | { personId: string },
): Promise<void> {
  await db
    .deleteFrom('collection_letter')
    .where((eb) =>
      'before' in which ? eb('at', '<=', which.before) : eb('person_id', '=', which.personId),
    )
    .execute()
}
