import type { Context } from '../../../platform/server/context.ts'
import { findSentAnswers } from './sent-answer-store.ts'

/** When and where the person answered these last days; what they answered is with what they tell. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const sent = await findSentAnswers(ctx.db, personId)
  return { sent: sent.map(({ path, at }) => ({ path, sentOn: at.toISOString() })) }
}
