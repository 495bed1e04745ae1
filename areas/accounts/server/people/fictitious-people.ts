import type { Context } from '../../../../platform/server/context.ts'
import { findFictitious } from '../account-store.ts'

/** The people of the demonstration who live in this installation, by id. */
export async function fictitiousPeople(ctx: Context): Promise<string[]> {
  return findFictitious(ctx.db)
}
