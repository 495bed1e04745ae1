import type { Context } from '../../../platform/server/context.ts'
import { forgetLettersAbout } from '../../../platform/server/outbox.ts'
import { withdrawStatuses } from '../../issuers/server/withdraw-status.ts'
import { deleteEndorsements, findEndorsements } from './endorsement-store.ts'

/** Their badges go, and what others said of them with it: it counts no more, anywhere. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  const all = await findEndorsements(ctx.db, { personId })
  const places = all.flatMap(({ place, credential }) => (place && credential ? [place] : []))
  if (places.length > 0) await withdrawStatuses(ctx, places)
  for (const { id } of all) await forgetLettersAbout(ctx.db, id)
  await deleteEndorsements(
    ctx.db,
    all.map(({ id }) => id),
  )
}
