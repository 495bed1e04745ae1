import type { Context } from '../../../platform/server/context.ts'
import { findOptionsOf } from './own-option-store.ts'

/** Every answer the person wrote, and what became of it. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const options = await findOptionsOf(ctx.db, personId)
  return options.map(({ question, label, state, proposedAt }) => ({
    question,
    label,
    state,
    writtenOn: proposedAt.toISOString(),
  }))
}
