import type { TakeIn } from '../../../../platform/handed-over.ts'
import type { Context } from '../../../../platform/server/context.ts'
import type { KeepsakesCopy } from '../../handed-over.ts'
import { insertMemo } from '../memo-store.ts'
import { insertPhoto } from '../photo-store.ts'
import { shelveMemo } from '../take-memo.ts'
import { shelvePhoto } from '../take-photo.ts'
import type { CopiedFiles } from './read-copied-files.ts'

const dateOf = (text: string | null) => (text === null ? null : new Date(text))

/** Puts photos and voices back with their story, the bin included. What belongs to a story that did not come is left. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids, files }: TakeIn<KeepsakesCopy> & { files: CopiedFiles },
): Promise<void> {
  for (const { experienceId: old, file, agreedOn, addedOn, deletedOn, ...said } of copy.photos) {
    const experienceId = ids.get(old)
    const drawn = files.photos.get(file)
    if (!experienceId || !drawn) continue
    const photo = {
      ...said,
      ...(await shelvePhoto(ctx, personId, drawn)),
      id: ctx.newId(),
      personId,
      experienceId,
      agreedAt: dateOf(agreedOn),
      addedAt: new Date(addedOn),
    }
    await insertPhoto(ctx.db, photo, dateOf(deletedOn))
  }
  for (const { experienceId: old, file, transcript, recordedOn, deletedOn } of copy.memos) {
    const experienceId = ids.get(old)
    const heard = files.memos.get(file)
    if (!experienceId || !heard) continue
    const memo = {
      ...(await shelveMemo(ctx, personId, heard)),
      id: ctx.newId(),
      personId,
      experienceId,
      transcript,
      recordedAt: new Date(recordedOn),
    }
    await insertMemo(ctx.db, memo, dateOf(deletedOn))
  }
}
