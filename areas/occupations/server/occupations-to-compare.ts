import type { Context } from '../../../platform/server/context.ts'
import type { Occupation } from '../../knowledge/occupation.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { neighboursOf } from './occupation-sheet.ts'
import { opinionsOf } from './opinions-of.ts'

export type ToCompare = { first: Occupation | undefined; kept: Occupation[]; near: Occupation[] }

/** What may be compared with an occupation: those the person keeps, then its neighbours. Without a first one, those kept. */
export async function occupationsToCompare(
  ctx: Context,
  { a }: { a: string | null },
): Promise<ToCompare> {
  const knowledge = await currentKnowledge(ctx)
  const first = knowledge.occupations.get(a ?? '')
  const kept = (await opinionsOf(ctx))
    .filter(({ kind, about }) => kind === 'favourite' && about.code !== first?.code)
    .map(({ about }) => about)
    .toReversed()
  const keptCodes = new Set(kept.map(({ code }) => code))
  const near = first ? neighboursOf(first, knowledge) : []
  return { first, kept, near: near.filter(({ code }) => !keptCodes.has(code)) }
}
