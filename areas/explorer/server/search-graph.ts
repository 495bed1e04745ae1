import { neighbours } from '../../../engines/graph/graph.ts'
import type { Context } from '../../../platform/server/context.ts'
import {
  type ConceptInGraph,
  conceptAt,
  type KnowledgeGraph,
  relationNumbers,
} from '../../knowledge/knowledge-graph.ts'
import { currentKnowledge } from '../../knowledge/server/current-knowledge.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { type Group, kindsOfGroup } from '../kind.ts'
import { type Call, searchesOf } from './searches-of.ts'

export type FoundConcept = ConceptInGraph & {
  /** The name that answered, when it is not the concept's own. */
  calledBy: string | null
}
export type Found = { total: number; page: number; pages: number; hits: FoundConcept[] }
export type Searched = { words: string; group: Group; page: number; each: number }

/** What everyday words speak of, in every referential in use, the surest first; a code finds its concepts at once. */
export async function searchGraph(
  ctx: Pick<Context, 'db' | 'config'>,
  { words, group, page, each }: Searched,
): Promise<Found> {
  const [world, knowledge] = await Promise.all([currentGraph(ctx), currentKnowledge(ctx)])
  const kinds = kindsOfGroup(group)
  const coded = withCode(world, words, kinds)
  const searches = coded.length > 0 ? [] : await searchesOf(ctx, world, knowledge, kinds)
  const main = world.editions.findIndex(({ name }) => name === knowledge.referential.name)
  const calls = words === '' ? [] : [...coded, ...searches.flatMap((search) => search(words))]
  const hits = onceEach(world, calls, main)
  const pages = Math.max(1, Math.ceil(hits.length / each))
  const here = Math.min(pages, Math.max(1, page))
  return {
    total: hits.length,
    page: here,
    pages,
    hits: hits.slice((here - 1) * each, here * each),
  }
}

/** Makes ready, behind, what the first search will read. */
export async function prepareSearch(ctx: Pick<Context, 'db' | 'config'>): Promise<void> {
  const [world, knowledge] = await Promise.all([currentGraph(ctx), currentKnowledge(ctx)])
  await searchesOf(ctx, world, knowledge, kindsOfGroup('tout'))
}

const CODE = /^[\p{L}\d._-]{2,40}$/u

/** Codes hold a digit: "boulanger" is a word, D1102 is a code. */
function withCode(world: KnowledgeGraph, words: string, kinds: readonly string[]): Call[] {
  if (!CODE.test(words) || !/\d/.test(words)) return []
  const code = words.toUpperCase()
  return world.codes.flatMap((one, node) =>
    one.toUpperCase() === code && kinds.includes(conceptAt(world, node).kind)
      ? [{ node, name: world.labels[node] ?? '', score: 1 }]
      : [],
  )
}

/** Concepts said to be exactly the same are one line, under the name the journey's referential gives it. */
function onceEach(world: KnowledgeGraph, calls: readonly Call[], main: number): FoundConcept[] {
  const same = relationNumbers(world, ['mapped_exact'])
  const mainName = world.editions[main]?.name
  const spokesman = (node: number) =>
    [node, ...neighbours(world.graph, node, { kinds: same }).map((one) => one.node)].find(
      (one) => conceptAt(world, one).referential === mainName,
    ) ?? node
  const best = new Map<number, Call>()
  for (const call of calls) {
    const node = spokesman(call.node)
    if (call.score > (best.get(node)?.score ?? -1)) best.set(node, { ...call, node })
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.node - b.node)
    .map(({ node, name }) => {
      const concept = conceptAt(world, node)
      return { ...concept, calledBy: alike(name, concept.label) ? null : name }
    })
}

const alike = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
