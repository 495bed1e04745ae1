import type { Context } from '../../../../platform/server/context.ts'
import type { EditionHead } from '../../concept.ts'
import { listEditions } from './concept-store.ts'

/** Every edition ever loaded, by title for people, the latest of each first. */
export async function everyEdition(ctx: Pick<Context, 'db'>): Promise<EditionHead[]> {
  const all = await listEditions(ctx.db)
  return all.sort((a, b) => a.title.localeCompare(b.title, 'fr') || b.id - a.id)
}
