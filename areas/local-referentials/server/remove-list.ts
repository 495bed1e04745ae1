import type { Context } from '../../../platform/server/context.ts'
import { deleteList } from './list-store.ts'
import { myList } from './my-lists.ts'

/** Takes away a list and every decision on it; its editions stay, as all editions do. */
export async function removeList(ctx: Context, { listId }: { listId: string }): Promise<void> {
  await myList(ctx, { listId, lock: true })
  await deleteList(ctx.db, listId)
}
