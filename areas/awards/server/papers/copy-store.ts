import type { Db } from '../../../../platform/server/db.ts'

type CopyRow = { award_id: string; person_id: string; credential: string; made_at: Date }

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    award_copy: CopyRow
  }
}

/** A badge that carries the words of others inside it, as it was signed on a day. */
export type AwardCopy = { awardId: string; credential: string; madeAt: Date }

/** One copy a badge: a new one takes the place of the former. */
export async function upsertCopy(
  db: Db,
  { awardId, personId, credential, madeAt }: AwardCopy & { personId: string },
): Promise<void> {
  await db
    .insertInto('award_copy')
    .values({ award_id: awardId, person_id: personId, credential, made_at: madeAt })
    .onConflict((conflict) =>
      conflict.column('award_id').doUpdateSet({ credential, made_at: madeAt }),
    )
    .execute()
}

export async function findCopies(
  db: Db,
  by: { awardId: string } | { personId: string },
): Promise<AwardCopy[]> {
  const rows = await db
    .selectFrom('award_copy')
    .selectAll()
    .where((where) =>
      'awardId' in by ? where('award_id', '=', by.awardId) : where('person_id', '=', by.personId),
    )
    .execute()
  return rows.map((row) => ({
    awardId: row.award_id,
    credential: row.credential,
    madeAt: row.made_at,
  }))
}

export async function moveCopies(db: Db, from: string, into: string): Promise<void> {
  await db
    .updateTable('award_copy')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .execute()
}
