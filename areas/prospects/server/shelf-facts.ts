import type { Context } from '../../../platform/server/context.ts'
import type { KnowledgeGraph, Shelf } from '../../knowledge/knowledge-graph.ts'
import { factsOnShelf } from '../../knowledge/server/graph/facts-on-shelf.ts'

type Facts = Record<string, unknown>
const kept = new WeakMap<KnowledgeGraph, Map<string, Promise<Map<string, Facts>>>>()

/** What is read here of each sort of concept. */
const NAMES: Record<string, readonly string[]> = {
  occupation: ['ecology', 'digital', 'demographic'],
  prospect: [
    ...['toFill', 'jobs', 'retiring', 'created', 'young', 'moving'],
    ...['tension', 'from', 'until', 'method'],
  ],
  study: ['title', 'publisher', 'year', 'url', 'licence', 'method', 'day', 'text'],
  emerging_skill: ['title', 'publisher', 'year', 'url', 'licence', 'method', 'day'],
}

/** The facts of a shelf by code, read once a graph: a graph never changes. */
export function shelfFacts(
  ctx: Pick<Context, 'db'>,
  world: KnowledgeGraph,
  { referential, kind }: Shelf,
): Promise<Map<string, Facts>> {
  const ofWorld = kept.get(world) ?? new Map<string, Promise<Map<string, Facts>>>()
  kept.set(world, ofWorld)
  const name = `${referential}/${kind}`
  const known = ofWorld.get(name)
  if (known) return known
  const read = factsOnShelf(ctx, world, { referential, kind, names: NAMES[kind] ?? [] })
  ofWorld.set(name, read)
  read.catch(() => ofWorld.delete(name))
  return read
}
