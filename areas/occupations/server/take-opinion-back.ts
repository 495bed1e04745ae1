import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Opinion } from '../opinion.ts'
import { deleteRefusal, moveFavourite } from './occupation-store.ts'

/** The person takes a yes or a no back; an opinion of the other kind stays. A favourite can come back for a day, with its note. */
export async function takeOpinionBack(
  ctx: Context,
  { code, kind }: { code: string; kind: Opinion['kind'] },
): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const occupation = code.trim().toUpperCase()
  if (kind === 'favourite') await moveFavourite(ctx.db, personId, occupation, ctx.now)
  else await deleteRefusal(ctx.db, personId, occupation)
}
