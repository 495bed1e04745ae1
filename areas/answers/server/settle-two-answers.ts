import { keptSince, RETENTION } from '../../../platform/retention.ts'
import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { deleteTwo, deleteTwosBefore } from './two-answers-store.ts'

/** The person has chosen: what was kept beside goes. Chosen twice is chosen once. */
export async function settleTwoAnswers(ctx: Context, { id }: { id: string }): Promise<void> {
  await deleteTwo(ctx.db, mustBePerson(ctx.actor), id)
}

/** After a month without a choice the answer that stayed is the answer. */
export async function forgetOldTwo(ctx: Context): Promise<void> {
  await deleteTwosBefore(ctx.db, keptSince(RETENTION.twoAnswers, ctx.now))
}
