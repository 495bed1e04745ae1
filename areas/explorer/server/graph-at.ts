import type { Context } from '../../../platform/server/context.ts'
import { noSuchConcept } from '../../knowledge/concept.ts'
import {
  type ConceptInGraph,
  conceptAt,
  type KnowledgeGraph,
} from '../../knowledge/knowledge-graph.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'

/** Where one stands in the graph. */
export type Standpoint = { world: KnowledgeGraph; node: number; concept: ConceptInGraph }

/** A concept of a referential in use, and the graph around it. */
export async function graphAt(
  ctx: Pick<Context, 'db' | 'config'>,
  id: string,
): Promise<Standpoint> {
  const world = await currentGraph(ctx)
  const node = world.nodeOf.get(id)
  if (node === undefined) throw noSuchConcept()
  return { world, node, concept: conceptAt(world, node) }
}
