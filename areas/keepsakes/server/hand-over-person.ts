import type { Context } from '../../../platform/server/context.ts'
import { pathOfMemo, pathOfPhoto } from './hand-over-files.ts'
import { findMemosAndBin } from './memo-store.ts'
import { findPhotosAndBin } from './photo-store.ts'

/** What is known of the photos and voices of a person, the bin included; the files come by `handOverFiles`. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const photos = await findPhotosAndBin(ctx.db, personId)
  const memos = await findMemosAndBin(ctx.db, personId)
  return {
    photos: photos.map((photo) => ({
      experienceId: photo.experienceId,
      file: pathOfPhoto(photo),
      rank: photo.rank,
      caption: photo.caption,
      people: photo.people,
      agreedOn: photo.agreedAt?.toISOString() ?? null,
      addedOn: photo.addedAt.toISOString(),
      deletedOn: photo.deletedAt?.toISOString() ?? null,
    })),
    memos: memos.map((memo) => ({
      experienceId: memo.experienceId,
      file: pathOfMemo(memo),
      seconds: memo.seconds,
      transcript: memo.transcript,
      recordedOn: memo.recordedAt.toISOString(),
      deletedOn: memo.deletedAt?.toISOString() ?? null,
    })),
  }
}
