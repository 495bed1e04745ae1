import type { Context } from '../../../platform/server/context.ts'
import type { Memo } from '../memo.ts'
import type { Photo } from '../photo.ts'
import { findMemosAndBin } from './memo-store.ts'
import { findPhotosAndBin } from './photo-store.ts'

/** A file for the person's copy: its place among the others, and its content once it is asked for. */
export type HandedFile = { path: string; open: () => Promise<ReadableStream<Uint8Array>> }

/** The files of a person, one after the other, never two open at once. */
export async function* handOverFiles(
  ctx: Context,
  { personId }: { personId: string },
): AsyncGenerator<HandedFile> {
  const photos = await findPhotosAndBin(ctx.db, personId)
  const memos = await findMemosAndBin(ctx.db, personId)
  const all = [
    ...photos.map((photo) => ({ path: pathOfPhoto(photo), file: photo.file })),
    ...memos.map((memo) => ({ path: pathOfMemo(memo), file: memo.file })),
  ]
  for (const { path, file } of all) {
    yield {
      path,
      open: async () => {
        const found = await ctx.files.open(file)
        if (!found) throw new Error(`The file of ${path} is not there any more`)
        return found.content
      },
    }
  }
}

export function pathOfPhoto({ id }: Pick<Photo, 'id'>): string {
  return `photos/${id}.webp`
}

export function pathOfMemo({ id, kind }: Pick<Memo, 'id' | 'kind'>): string {
  return `voix/${id}.${kind === 'audio/ogg' ? 'ogg' : 'webm'}`
}
