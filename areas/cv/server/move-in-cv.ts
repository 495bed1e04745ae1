import type { Context } from '../../../platform/server/context.ts'
import { type Move, moved } from '../../interests/interest.ts'
import { type Cv, notInCv, type Ordered, SECTIONS, type Section } from '../cv.ts'
import { updateCv } from './cv-store.ts'
import { getCvToWrite } from './get-cv.ts'

export type Order = { cvId: string; list: Ordered; one: string; move: Move }

/** A part, a skill or an experience goes a place higher, a place lower, or out. Answers where it now stands; 0 once it is out. */
export async function moveInCv(
  ctx: Context,
  { cvId, list, one, move }: Order,
): Promise<{ position: number; of: number }> {
  const cv = await getCvToWrite(ctx, { cvId })
  const before: readonly string[] = cv[list]
  if (!before.includes(one)) throw notInCv()
  const order = moved(before, one, move)
  await updateCv(ctx.db, { ...cv, ...listed(list, order), updatedAt: ctx.now })
  return { position: order.indexOf(one) + 1, of: order.length }
}

function listed(list: Ordered, order: string[]): Partial<Cv> {
  if (list === 'sections') return { sections: order.filter(isSection) }
  return { [list]: order }
}

export function isSection(text: string): text is Section {
  const all: readonly string[] = SECTIONS
  return all.includes(text)
}
