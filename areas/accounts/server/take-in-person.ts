import type { TakeIn } from '../../../platform/handed-over.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { AccountCopy } from '../handed-over.ts'
import { updateArrival } from './arrival-store.ts'

/** Takes back the name, the picture and the age of the account. Secrets do not travel: a new card is made here. */
export async function takeInPerson(
  ctx: Context,
  { personId, copy }: TakeIn<AccountCopy>,
): Promise<void> {
  const since = new Date(copy.since)
  await updateArrival(ctx.db, personId, {
    nickname: copy.nickname || null,
    createdAt: since < ctx.now ? since : ctx.now,
    ...(copy.avatar === undefined ? {} : { avatar: copy.avatar }),
  })
}
