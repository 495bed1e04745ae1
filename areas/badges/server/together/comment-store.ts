import type { Db } from '../../../../platform/server/db.ts'

/** A word said beside a version, that changes nothing in it. */
export type Comment = { id: string; version: number; seatId: string; words: string; at: Date }

type CommentRow = {
  id: string
  badge_id: string
  version: number
  seat_id: string
  person_id: string | null
  words: string
  at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    badge_comment: CommentRow
  }
}

export async function insertComment(
  db: Db,
  { badgeId, personId }: { badgeId: string; personId: string | null },
  comment: Comment,
): Promise<void> {
  const { seatId, ...said } = comment
  await db
    .insertInto('badge_comment')
    .values({ ...said, badge_id: badgeId, seat_id: seatId, person_id: personId })
    .execute()
}

export async function findComments(db: Db, badgeId: string): Promise<Comment[]> {
  const rows = await db
    .selectFrom('badge_comment')
    .select(['id', 'version', 'seat_id', 'words', 'at'])
    .where('badge_id', '=', badgeId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(({ seat_id, ...row }) => ({ ...row, seatId: seat_id }))
}

export async function deleteCommentsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('badge_comment').where('person_id', '=', personId).execute()
}

export async function moveComments(db: Db, from: string, into: string): Promise<void> {
  await db
    .updateTable('badge_comment')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .execute()
}

/** Comments somebody wrote, at any table. */
export async function findCommentsOf(
  db: Db,
  personId: string,
): Promise<Pick<Comment, 'words' | 'at' | 'version'>[]> {
  return db
    .selectFrom('badge_comment')
    .select(['words', 'at', 'version'])
    .where('person_id', '=', personId)
    .orderBy('at')
    .execute()
}
