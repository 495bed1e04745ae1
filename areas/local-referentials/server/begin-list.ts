import type { Context } from '../../../platform/server/context.ts'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { slugOf } from '../../referentials/server/slug-of.ts'
import {
  licenceOf,
  type NewListAsk,
  nothingToCompare,
  shelfOf,
  shelvesFor,
} from '../local-referential.ts'
import { insertList, slugsLike } from './list-store.ts'

/** A name in the graph is `local-` and this, and stays short in files of others. */
const LONGEST_SLUG = 30

/** Opens an empty list under a name that the graph does not know yet. */
export async function beginList(ctx: Context, ask: NewListAsk): Promise<{ id: string }> {
  const professionalId = mustBeProfessional(ctx.actor)
  const { shelves } = await currentGraph(ctx)
  const [shelf] = shelvesFor(ask.kind, shelves)
  if (shelf === undefined) throw nothingToCompare()
  const id = ctx.newId()
  await insertList(ctx.db, {
    id,
    professionalId,
    title: ask.title,
    organisation: ask.organisation,
    kind: ask.kind,
    licence: licenceOf(ask),
    slug: await freeSlug(
      ctx,
      slugOf(ask.title).slice(0, LONGEST_SLUG).replace(/-$/, '') || 'liste',
    ),
    shelf: shelfOf(shelf),
    startedAt: ctx.now,
    edition: 0,
    publishedAt: null,
  })
  return { id }
}

async function freeSlug(ctx: Context, slug: string): Promise<string> {
  const taken = new Set(await slugsLike(ctx.db, slug))
  if (!taken.has(slug)) return slug
  let rank = 2
  while (taken.has(`${slug}-${rank}`)) rank++
  return `${slug}-${rank}`
}
