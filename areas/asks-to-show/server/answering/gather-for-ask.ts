import type { Context } from '../../../../platform/server/context.ts'
import { TITLE_MAX } from '../../../portfolio/collection.ts'
import { choosePieces } from '../../../portfolio/server/change-collection.ts'
import { makeCollection } from '../../../portfolio/server/make-collection.ts'
import { choosePiece } from '../../ask-to-show.ts'
import { openAsk } from './open-ask.ts'

/** The person puts together what they show for an ask: a collection like any other, theirs to keep. Nothing is sent yet. */
export async function gatherForAsk(
  ctx: Context,
  { token, ticked }: { token: string; ticked: readonly string[] },
): Promise<{ collectionId: string }> {
  const { purpose } = await openAsk(ctx, { token })
  if (ticked.length === 0) throw choosePiece()
  const title = purpose.replaceAll('\n', ' ').slice(0, TITLE_MAX)
  const { id: collectionId } = await makeCollection(ctx, { title, sentence: null })
  await choosePieces(ctx, { collectionId, ticked })
  return { collectionId }
}
