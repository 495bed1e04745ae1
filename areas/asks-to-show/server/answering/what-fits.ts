import type { Context } from '../../../../platform/server/context.ts'
import type { Place } from '../../../here/here.ts'
import { lookFromHere } from '../../../here/server/look-from-here.ts'
import { keyOf } from '../../../portfolio/collection.ts'
import { type Showable, showableOf } from '../../../portfolio/server/showable-of.ts'
import type { AskToShow } from '../../ask-to-show.ts'

/** Where an ask looks from: the occupation that was said, or its words. */
export function placeOf({ occupation, purpose }: Pick<AskToShow, 'occupation' | 'purpose'>): Place {
  return occupation ? { kind: 'occupation', code: occupation } : { kind: 'deeds', deeds: [purpose] }
}

/** Everything the acting person may show, and what of it serves for this ask. They alone see it, and choose. */
export async function whatFits(
  ctx: Context,
  ask: Pick<AskToShow, 'occupation' | 'purpose'>,
): Promise<{ all: Showable[]; fits: Set<string> }> {
  const all = await showableOf(ctx)
  const { seen } = await lookFromHere(ctx, { shown: all, place: placeOf(ask) })
  const proofs = seen.serves.flatMap((served) => served.proofs)
  return { all, fits: new Set(proofs.map(({ one }) => keyOf(one))) }
}
