import type { Context } from '../../../platform/server/context.ts'
import { noSuchConcept } from '../../knowledge/concept.ts'
import {
  type ConceptInGraph,
  conceptAt,
  type KnowledgeGraph,
} from '../../knowledge/knowledge-graph.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import { type Prospect, type Reach, tagsOf } from '../prospect.ts'
import { type FamilyReach, familiesOf, isFamily, linked } from './families-of.ts'
import { needsOf } from './needs-of.ts'
import { shelfFacts } from './shelf-facts.ts'
import { textIn, toldBy } from './told-by.ts'

export type Ahead = {
  /** What was asked for, and the occupation or family whose future is told: that of a title is its occupation's. */
  concept: ConceptInGraph
  about: ConceptInGraph
  node: number
  world: KnowledgeGraph
  /** Families that count it; one when it is a family. */
  families: { node: number; family: ConceptInGraph; reach: Reach }[]
  prospects: Prospect[]
}

type Asking = Pick<Context, 'db' | 'config'>

/** Everything known of what becomes of an occupation or a family: needs by region, tags, emerging skills, studies. */
export async function prospectsOf(ctx: Asking, { id }: { id: string }): Promise<Ahead> {
  const world = await currentGraph(ctx)
  const asked = world.nodeOf.get(id)
  if (asked === undefined) throw noSuchConcept()
  const node = occupationOf(world, asked)
  const families = familiesAround(world, node)
  const needs = await Promise.all(
    families.map((one) => needsOf(ctx, world, { family: one.node, reach: one.reach })),
  )
  return {
    concept: conceptAt(world, asked),
    about: conceptAt(world, node),
    node,
    world,
    families,
    prospects: [
      ...needs.flat(),
      ...(await tagsAt(ctx, world, node)),
      ...emergingIn(world, node),
      ...(await gatheredOn(ctx, world, node)),
    ],
  }
}

/** A title goes by its occupation; an occupation of another list by the very one that ROME has, or by the one it names. */
function occupationOf(world: KnowledgeGraph, node: number): number {
  const { kind, referential } = conceptAt(world, node)
  if (kind === 'title') return linked(world, node, 'has_title', 'in')[0]?.node ?? node
  if (kind !== 'occupation' || referential === 'rome') return node
  const twins = [
    ...linked(world, node, 'mapped_exact', 'out'),
    ...linked(world, node, 'mapped_exact', 'in'),
  ].flatMap((one) => [one, ...linked(world, one.node, 'has_title', 'in')])
  return twins.find((one) => isRomeOccupation(world, one.node))?.node ?? node
}

function isRomeOccupation(world: KnowledgeGraph, node: number): boolean {
  const { referential, kind } = conceptAt(world, node)
  return referential === 'rome' && kind === 'occupation'
}

function familiesAround(world: KnowledgeGraph, node: number): Ahead['families'] {
  if (isFamily(world, node))
    return [{ node, family: conceptAt(world, node), reach: { by: 'itself' } }]
  return familiesOf(world, node).map(({ node: family, ...reach }: FamilyReach) => ({
    node: family,
    family: reach.family,
    reach,
  }))
}

async function tagsAt(
  ctx: Pick<Context, 'db'>,
  world: KnowledgeGraph,
  node: number,
): Promise<Prospect[]> {
  if (!isRomeOccupation(world, node)) return []
  const facts = await shelfFacts(ctx, world, { referential: 'rome', kind: 'occupation' })
  return tagsOf(facts.get(world.codes[node] ?? '') ?? {}).map((tag) => ({
    kind: 'tag',
    tag,
    ...toldBy(world, 'rome'),
    method: null,
    reach: { by: 'itself' },
  }))
}

/** The weight under which ROME's "Émergente" is imported (`rome-links.ts`); the test goes through that importer. */
const EMERGING = 1.5

function emergingIn(world: KnowledgeGraph, node: number): Prospect[] {
  if (!isRomeOccupation(world, node)) return []
  return linked(world, node, 'requires', 'out')
    .filter(({ weight }) => weight === EMERGING)
    .map((one) => {
      const skill = conceptAt(world, one.node)
      return {
        kind: 'emerging',
        label: skill.label,
        skill,
        ...toldBy(world, 'rome'),
        method: null,
        reach: { by: 'itself' },
      }
    })
}

/** Studies and skills that somebody gathered in a list of prospects. */
async function gatheredOn(
  ctx: Pick<Context, 'db'>,
  world: KnowledgeGraph,
  node: number,
): Promise<Prospect[]> {
  const found = linked(world, node, 'mapped_related', 'in')
    .map((one) => ({ ...conceptAt(world, one.node), node: one.node }))
    .filter(({ referential }) => referential.startsWith('prospects-'))
  const told: Prospect[] = []
  for (const { kind, referential, code, label, node: fact } of found) {
    const said = (await shelfFacts(ctx, world, { referential, kind })).get(code) ?? {}
    const by = gatheredBy(world, referential, said)
    if (kind === 'study') told.push({ kind, label, text: textIn(said, 'text'), ...by })
    if (kind === 'emerging_skill')
      told.push({ kind: 'emerging', label, skill: skillOf(world, fact), ...by })
  }
  return told
}

function gatheredBy(world: KnowledgeGraph, referential: string, said: Record<string, unknown>) {
  const list = toldBy(world, referential)
  return {
    day: textIn(said, 'day') ?? list.day,
    isDayOfLoading: false,
    source: {
      title: textIn(said, 'title') ?? list.source.title,
      line: list.source.line,
      publisher: textIn(said, 'publisher'),
      year: textIn(said, 'year'),
      url: textIn(said, 'url'),
      licence: textIn(said, 'licence') ?? list.source.licence,
    },
    method: textIn(said, 'method'),
    reach: { by: 'itself' } as const,
  }
}

function skillOf(world: KnowledgeGraph, fact: number): ConceptInGraph | null {
  const skill = linked(world, fact, 'mapped_related', 'out')
    .map((one) => conceptAt(world, one.node))
    .find(({ kind }) => kind !== 'occupation')
  return skill ?? null
}
