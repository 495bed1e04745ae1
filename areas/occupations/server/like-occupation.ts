import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { occupationByCode } from '../../knowledge/server/occupation-by-code.ts'
import { moveFavourite, upsertOpinion } from './occupation-store.ts'

/** The person keeps an occupation among their favourites; a former "not for me" is forgotten, one just taken off comes back as it was. */
export async function likeOccupation(ctx: Context, { code }: { code: string }): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const occupation = await occupationByCode(ctx, code)
  if (await moveFavourite(ctx.db, personId, occupation.code, null)) return
  await upsertOpinion(ctx.db, personId, {
    occupation: occupation.code,
    kind: 'favourite',
    reason: null,
    words: null,
    at: ctx.now,
  })
}
