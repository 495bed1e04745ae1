import type { Context } from '../../../platform/server/context.ts'
import { forgetLettersAbout } from '../../../platform/server/outbox.ts'
import { deleteRecommendationsOf } from './recommendation-store.ts'

/** Erases every ask and every answer, with the codes and the reports that hang on them; an address given opens nothing more, and no letter leaves. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await forgetLettersAbout(ctx.db, personId)
  await deleteRecommendationsOf(ctx.db, personId)
}
