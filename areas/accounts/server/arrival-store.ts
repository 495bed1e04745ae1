import type { Db } from '../../../platform/server/db.ts'

/** The account as it was elsewhere: the same name and picture, as old as it was. */
export async function updateArrival(
  db: Db,
  personId: string,
  { createdAt, ...kept }: { nickname: string | null; avatar?: number; createdAt: Date },
): Promise<void> {
  await db
    .updateTable('person')
    .set({ ...kept, created_at: createdAt })
    .where('id', '=', personId)
    .execute()
}

/** Notes that the person came, once a day at most. */
export async function updateSeen(db: Db, personId: string, now: Date, before: Date): Promise<void> {
  await db
    .updateTable('person')
    .set({ seen_at: now })
    .where('id', '=', personId)
    .where('seen_at', '<', before)
    .execute()
}

/** Real people not seen since a day, the longest away first. */
export async function findUnseen(
  db: Db,
  since: Date,
  most: number,
): Promise<{ personId: string; seenAt: Date }[]> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'seen_at'])
    .where('seen_at', '<=', since)
    .where('is_fictitious', '=', false)
    .orderBy('seen_at')
    .limit(most)
    .execute()
  return rows.map(({ id, seen_at }) => ({ personId: id, seenAt: seen_at }))
}

/** The next ids in order, after this one. */
export async function findPeopleAfter(
  db: Db,
  last: string | undefined,
  most: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .$if(last !== undefined, (query) => query.where('id', '>', last ?? ''))
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}
