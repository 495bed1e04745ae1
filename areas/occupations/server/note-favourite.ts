import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { occupationByCode } from '../../knowledge/server/occupation-by-code.ts'
import { noSuchFavourite } from '../opinion.ts'
import { updateNote } from './occupation-store.ts'

/** The person writes a few words beside an occupation they keep; empty takes them away. */
export async function noteFavourite(
  ctx: Context,
  { code, note }: { code: string; note: string | null },
): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const occupation = await occupationByCode(ctx, code)
  if (!(await updateNote(ctx.db, personId, occupation.code, note))) throw noSuchFavourite()
}
