import { neighbours } from '../../../engines/graph/graph.ts'
import { conceptAt, type KnowledgeGraph, relationNumbers } from '../../knowledge/knowledge-graph.ts'
import type { Reach } from '../prospect.ts'

export type FamilyReach = Extract<Reach, { by: 'family' }> & { node: number }

/**
 * The families that count an occupation, the one that counts most of it first. The table speaks in codes of ROME 3: an
 * occupation of today that it does not name goes with the broader one it came out of.
 */
export function familiesOf(world: KnowledgeGraph, node: number): FamilyReach[] {
  const own = familiesNaming(world, node, 'itself')
  if (own.length > 0) return own
  return linked(world, node, 'has_parent', 'out').flatMap((parent) =>
    familiesNaming(world, parent.node, 'parent'),
  )
}

function familiesNaming(
  world: KnowledgeGraph,
  node: number,
  over: FamilyReach['over'],
): FamilyReach[] {
  return linked(world, node, 'mapped_narrow', 'in')
    .filter((one) => isFamily(world, one.node))
    .map((one) => ({
      by: 'family' as const,
      node: one.node,
      family: conceptAt(world, one.node),
      occupations: occupationsIn(world, one.node).length,
      share: one.weight,
      over,
    }))
}

export function isFamily(world: KnowledgeGraph, node: number): boolean {
  const { referential, kind } = conceptAt(world, node)
  return referential === 'metiers2030' && kind === 'job_family'
}

/** Families counted together where each is too small. */
export function isGroup(world: KnowledgeGraph, node: number): boolean {
  return linked(world, node, 'broader', 'in').some((one) => isFamily(world, one.node))
}

/** Every occupation of today that a family counts, or that the families of a group count. */
export function occupationsIn(world: KnowledgeGraph, family: number): number[] {
  const members = linked(world, family, 'broader', 'in').filter((one) => isFamily(world, one.node))
  const named = [family, ...members.map((one) => one.node)].flatMap((one) =>
    linked(world, one, 'mapped_narrow', 'out').map(({ node }) => node),
  )
  const children = named.flatMap((one) => linked(world, one, 'has_parent', 'in'))
  return [...new Set([...named, ...children.map(({ node }) => node)])]
}

/** Groups a family is counted with in some regions. */
export function groupsOf(world: KnowledgeGraph, family: number): number[] {
  return linked(world, family, 'broader', 'out').map(({ node }) => node)
}

export function linked(world: KnowledgeGraph, node: number, relation: string, way: 'in' | 'out') {
  return neighbours(world.graph, node, { way, kinds: relationNumbers(world, [relation]) })
}
