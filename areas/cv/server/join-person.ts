import type { Context } from '../../../platform/server/context.ts'
import { moveCvs } from './cv-store.ts'

/** CVs of one account go to another, with their sentences and their links: an address that was sent goes on showing what it showed. */
export async function joinPerson(
  ctx: Context,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await moveCvs(ctx.db, from, into)
}
