import type { Context } from '../../../platform/server/context.ts'
import { type Cv, MOST_CVS, NAME_MAX, tooManyCvs } from '../cv.ts'
import { findCvs, holdTurn, insertCv } from './cv-store.ts'
import { getCv } from './get-cv.ts'

/** The same CV for another aim. Links, invitations and the address to check stay with the first one. */
export async function duplicateCv(
  ctx: Context,
  { cvId, copyName }: { cvId: string; copyName: (name: string) => string },
): Promise<Cv> {
  const cv = await getCv(ctx, { cvId })
  await holdTurn(ctx.db, cv.personId)
  if ((await findCvs(ctx.db, cv.personId)).length >= MOST_CVS) throw tooManyCvs({ max: MOST_CVS })
  const name = copyName(cv.name).slice(0, NAME_MAX).toWellFormed()
  const made = { id: ctx.newId(), name, createdAt: ctx.now, updatedAt: ctx.now }
  const copy = { ...cv, ...made, check: null }
  await insertCv(ctx.db, copy)
  return copy
}
