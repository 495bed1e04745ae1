import type { Context } from '../../../platform/server/context.ts'
import {
  type ConceptInGraph,
  conceptAt,
  type KnowledgeGraph,
} from '../../knowledge/knowledge-graph.ts'
import { currentGraph } from '../../knowledge/server/graph/current-graph.ts'
import {
  type Need,
  type Region,
  type Source,
  type TagName,
  type Tension,
  tagsOf,
  totalOf,
} from '../prospect.ts'
import { isGroup, occupationsIn } from './families-of.ts'
import { needsOf } from './needs-of.ts'
import { shelfFacts } from './shelf-facts.ts'
import { toldBy } from './told-by.ts'

/** A family as told in a ranking: what it needs where one looks, and how many of its occupations bear the tag asked for. */
export type RankedFamily = {
  family: ConceptInGraph
  toFill: number
  tension: Tension | null
  occupations: number
  tagged: number
  /** Over the whole country: regions that count it alone, out of those where it is. */
  regions: { counted: number; of: number } | null
}

export type Ranking = {
  regions: Region[]
  region: Region | null
  families: RankedFamily[]
  /** Whom to cite: the figures, the table of families, and ROME where a tag is asked for. Nobody when no figures are loaded. */
  cited: Source[]
}

type Asked = { region: string; tag: TagName | null }

/** Families by what they need in a region, the most needed first; with a tag, those that have an occupation bearing it. */
export async function rankFamilies(
  ctx: Pick<Context, 'db' | 'config'>,
  { region: asked, tag }: Asked,
): Promise<Ranking> {
  const world = await currentGraph(ctx)
  const all = familiesIn(world)
  const everything = await Promise.all(
    all.map((family) => needsOf(ctx, world, { family, reach: { by: 'itself' } })),
  )
  const regions = regionsOf(everything.flat())
  const region = regions.find(({ code }) => code === asked) ?? null
  const bearing = await occupationsBearing(ctx, world, tag)
  const families = all.flatMap((node, rank) => {
    // over the country, a group would count its families twice
    if (!region && isGroup(world, node)) return []
    const occupations = occupationsIn(world, node)
    const tagged = occupations.filter((one) => bearing(one)).length
    const told = toldOf(everything[rank] ?? [], region)
    if (!told || (tag !== null && tagged === 0)) return []
    return [{ family: conceptAt(world, node), occupations: occupations.length, tagged, ...told }]
  })
  return {
    regions,
    region,
    families: families.sort((a, b) => b.toFill - a.toFill),
    cited: regions.length === 0 ? [] : citedIn(world, tag),
  }
}

function citedIn(world: KnowledgeGraph, tag: TagName | null): Source[] {
  const names = ['metiers2030', 'fap-rome', ...(tag ? ['rome'] : [])]
  return names.map((name) => toldBy(world, name).source).filter(({ line }) => line !== '')
}

/** In a region, what is counted there; over the country, what is counted alone. */
function toldOf(
  needs: readonly Need[],
  region: Region | null,
): Pick<RankedFamily, 'toFill' | 'tension' | 'regions'> | undefined {
  if (!region) {
    const total = totalOf(needs)
    return (
      total && {
        toFill: total.toFill,
        tension: null,
        regions: { counted: total.regions, of: total.of },
      }
    )
  }
  const here = needs.find((one) => one.region.code === region.code && !one.isGrouped)
  const toFill = here?.figures.toFill
  return here && toFill !== undefined ? { toFill, tension: here.tension, regions: null } : undefined
}

function familiesIn({ shelves, shelfOf }: KnowledgeGraph): number[] {
  const shelf = shelves.findIndex(
    ({ referential, kind }) => referential === 'metiers2030' && kind === 'job_family',
  )
  return [...shelfOf.keys()].filter((node) => shelfOf[node] === shelf)
}

function regionsOf(needs: readonly Need[]): Region[] {
  const all = new Map(needs.map(({ region }) => [region.code, region]))
  return [...all.values()].sort((a, b) => a.label.localeCompare(b.label, 'fr'))
}

/** Whether an occupation bears a tag; without one, none has to. */
async function occupationsBearing(
  ctx: Pick<Context, 'db'>,
  world: KnowledgeGraph,
  tag: TagName | null,
): Promise<(node: number) => boolean> {
  if (tag === null) return () => false
  const facts = await shelfFacts(ctx, world, { referential: 'rome', kind: 'occupation' })
  return (node) => tagsOf(facts.get(world.codes[node] ?? '') ?? {}).includes(tag)
}
