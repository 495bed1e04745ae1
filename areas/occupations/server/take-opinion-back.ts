import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Opinion } from '../opinion.ts'
import { deleteOpinion } from './occupation-store.ts'

/** The person takes a yes or a no back; an opinion of the other kind stays. */
export async function takeOpinionBack(
  ctx: Context,
  { code, kind }: { code: string; kind: Opinion['kind'] },
): Promise<void> {
  await deleteOpinion(ctx.db, mustBePerson(ctx.actor), code.trim().toUpperCase(), kind)
}
