import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { type Cv, notFound } from '../cv.ts'
import { findCv } from './cv-store.ts'

type Which = { cvId: string }

/** One CV of the acting person; anybody else's does not exist for them. */
export async function getCv(ctx: Context, { cvId }: Which): Promise<Cv> {
  const cv = await findCv(ctx.db, mustBePerson(ctx.actor), cvId)
  if (!cv) throw notFound()
  return cv
}

/** The same, held until the transaction ends. */
export async function getCvToWrite(ctx: Context, { cvId }: Which): Promise<Cv> {
  const cv = await findCv(ctx.db, mustBePerson(ctx.actor), cvId, true)
  if (!cv) throw notFound()
  return cv
}
