import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Piece } from '../collection.ts'
import type { PortfolioCopy } from '../handed-over.ts'
import { insertCollection } from './collection-store.ts'

/**
 * Takes back every collection with what travels under a name: skills, and the voice of a story. What others signed stays where
 * it is, and photos come back without a name: the person chooses them again.
 */
export async function takeInPerson(
  ctx: Context,
  { personId, copy, ids }: TakeIn<PortfolioCopy>,
): Promise<void> {
  const renamed = (piece: Piece): Piece[] => {
    if (piece.kind === 'skill') return [piece]
    const id = ids.get(piece.id)
    return id ? [{ kind: piece.kind, id }] : []
  }
  for (const { title, sentence, pieces, madeOn, changedOn } of copy.collections)
    await insertCollection(ctx.db, {
      ...{ id: ctx.newId(), personId, title, sentence },
      pieces: pieces.flatMap(renamed),
      createdAt: new Date(madeOn),
      updatedAt: new Date(changedOn),
    })
}
