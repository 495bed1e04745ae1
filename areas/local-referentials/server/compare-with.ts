import type { Context } from '../../../platform/server/context.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { nothingToCompare, shelfName, shelvesFor } from '../local-referential.ts'
import { forgetProposed } from './line-store.ts'
import { updateShelf } from './list-store.ts'
import { myList } from './my-lists.ts'

/** What the lines of a list may be compared with, today. */
export async function shelvesOfMine(
  ctx: Context,
  { listId }: { listId: string },
): Promise<string[]> {
  const { kind } = await myList(ctx, { listId })
  return shelvesFor(kind, (await currentGraph(ctx)).shelves)
}

/** Compares the undecided lines with something else; what is decided stays. */
export async function compareWith(
  ctx: Context,
  { listId, shelf }: { listId: string; shelf: string },
): Promise<void> {
  const list = await myList(ctx, { listId, lock: true })
  if (shelfName(list.shelf) === shelf) return
  const { shelves } = await currentGraph(ctx)
  if (!shelvesFor(list.kind, shelves).includes(shelf)) throw nothingToCompare()
  await updateShelf(ctx.db, listId, shelf)
  await forgetProposed(ctx.db, listId)
}
