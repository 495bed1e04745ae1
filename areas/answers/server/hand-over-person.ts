import type { Context } from '../../../platform/server/context.ts'
import { findSentAnswers } from './sent-answer-store.ts'
import { openTwo } from './two-answers-of.ts'
import { findTwos } from './two-answers-store.ts'

/** When and where the person answered these last days, and what they have to choose from. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const sent = await findSentAnswers(ctx.db, personId)
  const two = (await findTwos(ctx.db, personId)).map((one) => openTwo(ctx, one))
  return {
    sent: sent.map(({ path, at }) => ({ path, sentOn: at.toISOString() })),
    two: two.map(({ id: _id, at, ...said }) => ({ ...said, setOn: at.toISOString() })),
  }
}
