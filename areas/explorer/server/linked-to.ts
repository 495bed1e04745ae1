import { neighbours } from '../../../engines/graph/graph.ts'
import {
  type ConceptInGraph,
  conceptAt,
  type KnowledgeGraph,
} from '../../knowledge/knowledge-graph.ts'
import { inOrder, type RelationKey } from '../relation.ts'

/** What a concept is linked to over one relation, the strongest first. */
export type Linked = RelationKey & { concepts: ConceptInGraph[] }

/** Everything one step away, relation by relation, each concept once. */
export function linkedTo(world: KnowledgeGraph, node: number): Linked[] {
  const found = new Map<string, RelationKey & { nodes: Set<number> }>()
  for (const { node: end, kind, way } of neighbours(world.graph, node)) {
    const relation = world.relations[kind] ?? ''
    const key = `${relation} ${way}`
    const linked = found.get(key) ?? { relation, way, nodes: new Set<number>() }
    linked.nodes.add(end)
    found.set(key, linked)
  }
  return [...found.values()].sort(inOrder).map(({ relation, way, nodes }) => ({
    relation,
    way,
    concepts: [...nodes].map((end) => conceptAt(world, end)),
  }))
}
