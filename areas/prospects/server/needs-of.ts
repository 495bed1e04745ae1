import type { Context } from '../../../platform/server/context.ts'
import { conceptAt, type KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import { FIGURES, type Figures, type Need, type Reach, tensionOf } from '../prospect.ts'
import { groupsOf, linked } from './families-of.ts'
import { shelfFacts } from './shelf-facts.ts'
import { textIn, toldBy } from './told-by.ts'

const SHELF = { referential: 'metiers2030', kind: 'prospect' }

/** What a family will need, region by region in the order of their names; where it is counted with others, what they need together. */
export async function needsOf(
  ctx: Pick<Context, 'db'>,
  world: KnowledgeGraph,
  { family, reach }: { family: number; reach: Reach },
): Promise<Need[]> {
  const facts = await shelfFacts(ctx, world, SHELF)
  const alone = needsCounted(world, facts, { counted: family, isGrouped: false, reach })
  const known = new Set(alone.map(({ region }) => region.code))
  const grouped = groupsOf(world, family)
    .flatMap((group) => needsCounted(world, facts, { counted: group, isGrouped: true, reach }))
    .filter(({ region }) => !known.has(region.code))
  return [...alone, ...grouped].sort((a, b) => a.region.label.localeCompare(b.region.label, 'fr'))
}

type Counted = { counted: number; isGrouped: boolean; reach: Reach }

function needsCounted(
  world: KnowledgeGraph,
  facts: ReadonlyMap<string, Record<string, unknown>>,
  { counted, isGrouped, reach }: Counted,
): Need[] {
  return linked(world, counted, 'has_prospect', 'out').flatMap(({ node }) => {
    const { code, referential } = conceptAt(world, node)
    const said = facts.get(code) ?? {}
    const region = linked(world, node, 'in_region', 'out')[0]
    if (!region) return []
    const place = conceptAt(world, region.node)
    return [
      {
        kind: 'need' as const,
        ...toldBy(world, referential),
        method: textIn(said, 'method'),
        reach,
        region: { code: place.code, label: place.label },
        counted: conceptAt(world, counted),
        isGrouped,
        figures: figuresIn(said),
        tension: tensionOf(said['tension']),
        from: numberIn(said, 'from'),
        until: numberIn(said, 'until'),
      },
    ]
  })
}

function figuresIn(said: Record<string, unknown>): Figures {
  return Object.fromEntries(
    FIGURES.flatMap((name) => {
      const value = numberIn(said, name)
      return value === null ? [] : [[name, value]]
    }),
  )
}

function numberIn(said: Record<string, unknown>, name: string): number | null {
  const value = said[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
