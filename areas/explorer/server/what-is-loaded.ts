import type { Edition, KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import { GROUP_NAMES, type Group, kindsOfGroup } from '../kind.ts'

/** A referential in use and how many concepts of each kind it holds, the most numerous first. */
export type Loaded = Edition & { counts: { kind: string; count: number }[] }

const counted = new WeakMap<KnowledgeGraph, Loaded[]>()

/** Which referentials the graph is made of; counted once a graph. */
export function whatIsLoaded(world: KnowledgeGraph): Loaded[] {
  const known = counted.get(world)
  if (known) return known
  const counts = new Uint32Array(world.shelves.length)
  for (const shelf of world.shelfOf) counts[shelf] = (counts[shelf] ?? 0) + 1
  const loaded = world.editions.map((edition) => ({
    ...edition,
    counts: world.shelves
      .map(({ referential, kind }, place) => ({ referential, kind, count: counts[place] ?? 0 }))
      .filter(({ referential }) => referential === edition.name)
      .sort((a, b) => b.count - a.count),
  }))
  counted.set(world, loaded)
  return loaded
}

/** Groups that have something in them. */
export function groupsLoaded({ shelves }: Pick<KnowledgeGraph, 'shelves'>): Group[] {
  return GROUP_NAMES.filter((group) =>
    shelves.some(({ kind }) => kindsOfGroup(group).includes(kind)),
  )
}
