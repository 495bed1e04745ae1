import type { Context } from '../../../platform/server/context.ts'
import {
  type Collection,
  chosenAnew,
  keyOf,
  MOST_PIECES,
  movedIn,
  notThere,
  tooManyPieces,
} from '../collection.ts'
import { deleteCollection, updateCollection } from './collection-store.ts'
import { getCollectionToWrite } from './my-collections.ts'
import { showableOf } from './showable-of.ts'

type Which = { collectionId: string }
type Change = Partial<Pick<Collection, 'title' | 'sentence' | 'pieces'>>

/** The person changes a collection: its name, its sentence, or what is in it. */
export async function changeCollection(
  ctx: Context,
  { collectionId, change }: Which & { change: Change },
): Promise<void> {
  const before = await getCollectionToWrite(ctx, { collectionId })
  await updateCollection(ctx.db, { ...before, ...change, updatedAt: ctx.now })
}

/** The person ticks what belongs in it. Only what is theirs and may be shown comes in. */
export async function choosePieces(
  ctx: Context,
  { collectionId, ticked }: Which & { ticked: readonly string[] },
): Promise<void> {
  const { pieces: before } = await getCollectionToWrite(ctx, { collectionId })
  const pieces = chosenAnew(before, ticked)
  if (pieces.length > MOST_PIECES) throw tooManyPieces({ max: MOST_PIECES })
  const there = new Set((await showableOf(ctx)).map(keyOf))
  if (pieces.some((piece) => !there.has(keyOf(piece)))) throw notThere()
  await changeCollection(ctx, { collectionId, change: { pieces } })
}

/** One piece goes up, down or out. */
export async function movePiece(
  ctx: Context,
  { collectionId, key, way }: Which & { key: string; way: string },
): Promise<void> {
  const { pieces } = await getCollectionToWrite(ctx, { collectionId })
  await changeCollection(ctx, { collectionId, change: { pieces: movedIn(pieces, key, way) } })
}

/** The collection goes, its links with it; what was in it stays where it is. */
export async function removeCollection(ctx: Context, { collectionId }: Which): Promise<void> {
  const { personId } = await getCollectionToWrite(ctx, { collectionId })
  await deleteCollection(ctx.db, personId, collectionId)
}
