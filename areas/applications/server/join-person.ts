import type { Context } from '../../../platform/server/context.ts'
import { moveApplications } from './application-store.ts'
import { findFilesOf, updateShelf } from './exhibit-store.ts'

/** Applications of one account go to another, files to its shelf; one that is being looked at goes on being looked at. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  for (const { file } of await findFilesOf(ctx.db, from)) {
    const opened = file ? await ctx.files.open(file) : undefined
    if (opened) await ctx.files.keep(into, opened.content)
  }
  await updateShelf(ctx.db, from, into)
  await moveApplications(ctx.db, from, into)
}
