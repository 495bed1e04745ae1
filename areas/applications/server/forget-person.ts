import type { Context } from '../../../platform/server/context.ts'
import { forgetLettersAbout } from '../../../platform/server/outbox.ts'
import { deleteApplicationsOf, findApplicationsOf } from './application-store.ts'

/** Every application goes with what was said, shown and answered; files go with the shelf. No letter about it leaves. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  for (const { id } of await findApplicationsOf(ctx.db, personId))
    await forgetLettersAbout(ctx.db, id)
  await deleteApplicationsOf(ctx.db, personId)
}
