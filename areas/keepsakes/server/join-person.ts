import type { Context } from '../../../platform/server/context.ts'
import { findMemosAndBin, updateMemoShelf } from './memo-store.ts'
import { findPhotosAndBin, updatePhotoShelf } from './photo-store.ts'

/**
 * Photos and voices of one account go to the shelf of another one; their rows move with the experience they belong
 * to, which comes next. The old shelf is emptied when the empty account goes. Answers how many there are.
 */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<number> {
  const photos = await findPhotosAndBin(ctx.db, from)
  const memos = await findMemosAndBin(ctx.db, from)
  const addresses = [
    ...photos.flatMap(({ file, smallFile }) => [file, smallFile]),
    ...memos.map(({ file }) => file),
  ]
  for (const address of new Set(addresses)) {
    const opened = await ctx.files.open(address)
    if (opened) await ctx.files.keep(into, opened.content)
  }
  await updatePhotoShelf(ctx.db, from, into)
  await updateMemoShelf(ctx.db, from, into)
  return photos.length + memos.length
}
