import type { Context } from '../../../platform/server/context.ts'
import { findChoice, findOpinions } from './occupation-store.ts'

/** What the person said of occupations, and what they let count. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const opinions = await findOpinions(ctx.db, personId)
  return {
    opinions: opinions.map(({ at, ...opinion }) => ({ ...opinion, saidOn: at.toISOString() })),
    choice: await findChoice(ctx.db, personId),
  }
}
