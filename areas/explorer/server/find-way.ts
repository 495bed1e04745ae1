import { neighbours } from '../../../engines/graph/graph.ts'
import { shortestPath, type Walk } from '../../../engines/graph/shortest-path.ts'
import {
  type ConceptInGraph,
  conceptAt,
  type KnowledgeGraph,
  relationNumbers,
} from '../../knowledge/knowledge-graph.ts'
import { isBackground, type RelationKey } from '../relation.ts'

/** One step: from where one stands, over which relation, to where it leads. */
export type WayStep = RelationKey & {
  from: ConceptInGraph
  to: ConceptInGraph
  /** The step before led here over the same relation, the other way: "which that one asks for too". */
  isAlso: boolean
}

const MOST_STEPS = 8

/**
 * The fewest steps from one concept to another, through what they do rather than where they are filed: sectors and names
 * are followed only when nothing else leads there, or when one of the two is a name.
 */
export function findWay(world: KnowledgeGraph, from: number, to: number): WayStep[] | undefined {
  const telling = world.relations.filter((relation) => !isBackground(relation))
  const walk =
    shortestPath(world.graph, from, to, {
      kinds: relationNumbers(world, telling),
      most: MOST_STEPS,
    }) ?? shortestPath(world.graph, from, to, { most: MOST_STEPS })
  return walk && stepsOf(world, walk)
}

function stepsOf(world: KnowledgeGraph, { nodes, steps }: Walk): WayStep[] {
  return steps.map((step, rank) => {
    const before = steps[rank - 1]
    return {
      relation: world.relations[step.kind] ?? '',
      way: step.way,
      from: conceptAt(world, nodes[rank] ?? 0),
      to: conceptAt(world, nodes[rank + 1] ?? 0),
      isAlso: before?.kind === step.kind && before.way === 'out' && step.way === 'in',
    }
  })
}

/** A few concepts of the same kind near one, to pick without typing. */
export function nearToPick(world: KnowledgeGraph, node: number, top: number): ConceptInGraph[] {
  const kind = conceptAt(world, node).kind
  const near = new Set(neighbours(world.graph, node).map((one) => one.node))
  return [...near]
    .map((one) => conceptAt(world, one))
    .filter((one) => one.kind === kind)
    .slice(0, top)
}
