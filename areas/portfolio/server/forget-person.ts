import type { Context } from '../../../platform/server/context.ts'
import { forgetLettersAbout } from '../../../platform/server/outbox.ts'
import { deleteCollectionsOf } from './collection-store.ts'
import { deleteLetters } from './links/letter-store.ts'
import { deleteRecordsOf } from './record/record-store.ts'

/** Erases every collection with its links; what was shown is no longer, and no letter leaves. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await forgetLettersAbout(ctx.db, personId)
  await deleteLetters(ctx.db, { personId })
  await deleteRecordsOf(ctx.db, personId)
  await deleteCollectionsOf(ctx.db, personId)
}
