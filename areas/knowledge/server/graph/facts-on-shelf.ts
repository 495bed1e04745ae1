import type { Context } from '../../../../platform/server/context.ts'
import type { KnowledgeGraph, Shelf } from '../../knowledge-graph.ts'
import { findFacts } from './concept-store.ts'

/**
 * Some facts of everything on a shelf of the graph, by code: for whoever compares many without opening each sheet.
 * Nothing when no referential in use has the shelf.
 */
export async function factsOnShelf(
  ctx: Pick<Context, 'db'>,
  { editions }: Pick<KnowledgeGraph, 'editions'>,
  { referential, kind, names }: Shelf & { names: readonly string[] },
): Promise<Map<string, Record<string, unknown>>> {
  const edition = editions.find(({ name }) => name === referential)
  if (!edition) return new Map()
  const rows = await findFacts(ctx.db, { version: edition.id, kind, names })
  return new Map(rows.map(({ code, facts }) => [code, facts]))
}
