import { type LinkerIndex, link } from '../../../engines/linker/linker.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { KnowledgeGraph, Shelf } from '../../knowledge/knowledge-graph.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { linkerOfShelf } from '../../knowledge/server/graph/linker-of-shelf.ts'
import { TITLE_FLOOR, titlesFor } from '../../knowledge/server/suggest-titles.ts'

/** A concept that words called, and the name that answered. */
export type Call = { node: number; name: string; score: number }

/** Searches one shelf. */
export type Search = (text: string) => Call[]

/** Names looked at on one shelf: several may lead to one concept. */
const FETCHED = 60
/** Occupations told of one search. */
const OCCUPATIONS = 24

/**
 * How to search these kinds in every referential in use. The linkers of the journey know more than names, so they go first;
 * the other shelves are indexed when somebody first asks, then kept.
 */
export function searchesOf(
  ctx: Pick<Context, 'db' | 'config'>,
  world: KnowledgeGraph,
  knowledge: Knowledge,
  kinds: readonly string[],
): Promise<Search[]> {
  const ready = readySearches(world, knowledge)
  return Promise.all(
    world.shelves
      .filter(({ kind }) => kinds.includes(kind))
      .map(async (shelf) => {
        const known = ready.get(nameOf(shelf))
        if (known) return known
        const index = await linkerOfShelf(ctx, world, shelf)
        return within(index, (id) => world.nodeOf.get(id))
      }),
  )
}

const nameOf = ({ referential, kind }: Shelf) => `${referential}/${kind}`

const nothing: Search = () => []

function readySearches(world: KnowledgeGraph, knowledge: Knowledge): Map<string, Search> {
  const main = knowledge.referential.name
  const nodeAt = (referential: string, kinds: readonly string[], code: string) => {
    for (const kind of kinds) {
      const node = world.nodeOf.get(conceptId({ referential, kind, code }))
      if (node !== undefined) return node
    }
    return undefined
  }
  const { linkers } = knowledge
  const own = (index: LinkerIndex, kind: string) =>
    within(index, (code) => nodeAt('starter', [kind], code))
  return new Map<string, Search>([
    ['starter/activity', own(linkers.activity, 'activity')],
    ['starter/skill', own(linkers.everyday, 'skill')],
    [
      `${main}/occupation`,
      (text) =>
        titlesFor(knowledge, text, OCCUPATIONS, TITLE_FLOOR).flatMap(({ code, title, score }) => {
          const node = nodeAt(main, ['occupation'], code)
          return node === undefined ? [] : [{ node, name: title, score }]
        }),
    ],
    // titles and knowledge are found with their occupations and skills
    [`${main}/title`, nothing],
    ...(main === 'starter'
      ? []
      : [
          [
            `${main}/skill`,
            within(linkers.skill, (code) => nodeAt(main, ['skill', 'savoir'], code)),
          ] as const,
          [`${main}/savoir`, nothing] as const,
        ]),
  ])
}

function within(index: LinkerIndex, nodeOf: (id: string) => number | undefined): Search {
  return (text) =>
    link(index, text, { top: FETCHED, floor: TITLE_FLOOR }).flatMap(({ id, label, score }) => {
      const node = nodeOf(id)
      return node === undefined ? [] : [{ node, name: label, score }]
    })
}
