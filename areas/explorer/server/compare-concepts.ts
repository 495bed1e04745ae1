import type { ConceptInGraph, KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import { type RelationKey, wordKey } from '../relation.ts'
import { linkedTo } from './linked-to.ts'

/** Over one relation: what both have, what only the first has, what only the second has. */
export type Compared = RelationKey & {
  shared: ConceptInGraph[]
  onlyA: ConceptInGraph[]
  onlyB: ConceptInGraph[]
}

/** What two concepts share and do not, relation by relation; each list the strongest first. */
export function compareConcepts(world: KnowledgeGraph, a: number, b: number): Compared[] {
  const ofA = new Map(linkedTo(world, a).map((one) => [wordKey(one), one]))
  const ofB = new Map(linkedTo(world, b).map((one) => [wordKey(one), one]))
  return [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((key) => {
    const relation = ofA.get(key) ?? ofB.get(key)
    if (!relation) return []
    const inA = ofA.get(key)?.concepts ?? []
    const inB = ofB.get(key)?.concepts ?? []
    const idsA = new Set(inA.map(({ id }) => id))
    const idsB = new Set(inB.map(({ id }) => id))
    return [
      {
        relation: relation.relation,
        way: relation.way,
        shared: inA.filter(({ id }) => idsB.has(id)),
        onlyA: inA.filter(({ id }) => !idsB.has(id)),
        onlyB: inB.filter(({ id }) => !idsA.has(id)),
      },
    ]
  })
}
