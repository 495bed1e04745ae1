import type { Context } from '../../../platform/server/context.ts'
import {
  type ConceptInGraph,
  conceptAt,
  type KnowledgeGraph,
} from '../../knowledge/knowledge-graph.ts'
import { type TagName, tagsOf } from '../prospect.ts'
import { occupationsIn } from './families-of.ts'
import { shelfFacts } from './shelf-facts.ts'

export type Member = { occupation: ConceptInGraph; tags: TagName[] }

/** The occupations a family holds, by name, each with what ROME says of it in the great changes. */
export async function membersOf(
  ctx: Pick<Context, 'db'>,
  world: KnowledgeGraph,
  family: number,
): Promise<Member[]> {
  const facts = await shelfFacts(ctx, world, { referential: 'rome', kind: 'occupation' })
  return occupationsIn(world, family)
    .map((node) => conceptAt(world, node))
    .map((occupation) => ({ occupation, tags: tagsOf(facts.get(occupation.code) ?? {}) }))
    .sort((a, b) => a.occupation.label.localeCompare(b.occupation.label, 'fr'))
}
