import type { Context } from '../../../platform/server/context.ts'
import { moveCollections } from './collection-store.ts'
import { deleteRecordsOf } from './record/record-store.ts'

/** Collections of one account go to another, with their links: an address that was sent goes on showing what it showed. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await deleteRecordsOf(ctx.db, from)
  await moveCollections(ctx.db, from, into)
}
