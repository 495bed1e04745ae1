import type { Context } from '../../../../platform/server/context.ts'
import type { EditionHead } from '../../concept.ts'
import { listEditions } from './concept-store.ts'

/** Every edition ever loaded, by referential, the latest first: nothing is ever dropped. */
export async function everyEdition(ctx: Pick<Context, 'db'>): Promise<EditionHead[]> {
  return listEditions(ctx.db)
}
