import { neighbours } from '../../../engines/graph/graph.ts'
import type { Context } from '../../../platform/server/context.ts'
import {
  type ConceptInGraph,
  conceptAt,
  type KnowledgeGraph,
  relationNumbers,
} from '../../knowledge/knowledge-graph.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { nearToPick } from './find-way.ts'
import { type Found, searchGraph } from './search-graph.ts'

export type Picked = {
  node: number
  concept: ConceptInGraph
  /** The name that was chosen, when what it names is taken in its place. */
  named?: ConceptInGraph
}
export type TwoPicked = {
  world: KnowledgeGraph
  first: Picked | undefined
  second: Picked | undefined
  /** An address names something that is not there. */
  isUnknown: boolean
  /** What the words typed called, when one is still to be picked. */
  found: Found | undefined
  /** Near the first one, to be picked without typing. */
  near: ConceptInGraph[]
}

const NEAR = 6

type Asked = { first: string; second: string; words: string; page: number; each: number }

/** The two concepts an address names; and what to choose among while one of them is missing. */
export async function twoPicked(
  ctx: Pick<Context, 'db' | 'config'>,
  { first, second, words, page, each }: Asked,
): Promise<TwoPicked> {
  const world = await currentGraph(ctx)
  const at = (id: string): Picked | undefined => {
    const node = world.nodeOf.get(id)
    return node === undefined ? undefined : { node, concept: conceptAt(world, node) }
  }
  const [one, other] = [at(first), at(second)]
  const isComplete = one !== undefined && other !== undefined
  return {
    world,
    first: one,
    second: other,
    isUnknown: (first !== '' && !one) || (second !== '' && !other),
    found:
      isComplete || words === ''
        ? undefined
        : await searchGraph(ctx, { words, group: 'tout', page, each }),
    near: one && !other ? nearToPick(world, one.node, NEAR) : [],
  }
}

/** A name has little to be compared: the occupation it names is taken in its place. */
export function occupationOf(
  world: KnowledgeGraph,
  picked: Picked | undefined,
): Picked | undefined {
  if (picked?.concept.kind !== 'title') return picked
  const kinds = relationNumbers(world, ['has_title'])
  const [occupation] = neighbours(world.graph, picked.node, { way: 'in', kinds })
  if (!occupation) return picked
  return {
    node: occupation.node,
    concept: conceptAt(world, occupation.node),
    named: picked.concept,
  }
}
