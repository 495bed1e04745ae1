import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { poleOf } from '../competence.ts'
import { notSaidYet, type Saying } from '../saying.ts'
import { findClaims } from './claim-store.ts'
import { insertSaying } from './saying-store.ts'

/** Later, the person says how well they do it today, in general. What they said before stays in the history. */
export async function sayToday(
  ctx: Context,
  { competence, level, sentence }: { competence: string; level: number; sentence: string | null },
): Promise<Saying> {
  const personId = mustBePerson(ctx.actor)
  poleOf(competence)
  const claims = await findClaims(ctx.db, { personId })
  if (!claims.some((claim) => claim.competence === competence)) throw notSaidYet()
  const saying = { id: ctx.newId(), competence, level, sentence, saidAt: ctx.now }
  await insertSaying(ctx.db, personId, saying)
  return saying
}
