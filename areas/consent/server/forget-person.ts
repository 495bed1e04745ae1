import type { Context } from '../../../platform/server/context.ts'
import { deleteAgeBandOf } from './age-band-store.ts'
import { deleteAskOf } from './erasure/erasure-store.ts'
import { deleteWarningsOf } from './erasure/warning-store.ts'
import { deleteGrantsOf } from './grant-store.ts'
import { deleteTriesOf } from './share-code-store.ts'

/** Erases who could read the person, who did, the age they gave, and what they asked for on their way out. */
export async function forgetPerson(
  ctx: Context,
  { personId }: { personId: string },
): Promise<void> {
  await deleteGrantsOf(ctx.db, personId)
  await deleteTriesOf(ctx.db, personId)
  await deleteAgeBandOf(ctx.db, personId)
  await deleteWarningsOf(ctx.db, personId)
  await deleteAskOf(ctx.db, personId)
}
