import type { Db } from '../../../platform/server/db.ts'

/** Photos and voices wait in the bin in the same way. */
type Kept = 'photo' | 'memo'

/** Puts in the bin, or takes out of it; true when there was something to move. */
export async function updateBin(
  db: Db,
  kept: Kept,
  { personId, id, at }: { personId: string; id: string; at: Date | null },
): Promise<boolean> {
  const answer = await db
    .updateTable(kept)
    .set({ deleted_at: at })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('deleted_at', at ? 'is' : 'is not', null)
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

export async function deleteBinned(db: Db, kept: Kept, before: Date): Promise<number> {
  const answer = await db.deleteFrom(kept).where('deleted_at', '<=', before).executeTakeFirst()
  return Number(answer.numDeletedRows)
}
