import type { Context } from '../../../platform/server/context.ts'
import { findChoice, findOpinionsAndBin } from './occupation-store.ts'

/** What the person said of occupations, and what they let count. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const opinions = await findOpinionsAndBin(ctx.db, personId)
  return {
    opinions: opinions.map(({ at, removedAt, ...opinion }) => ({
      ...opinion,
      saidOn: at.toISOString(),
      deletedOn: removedAt?.toISOString() ?? null,
    })),
    choice: await findChoice(ctx.db, personId),
  }
}
