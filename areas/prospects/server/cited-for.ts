import type { KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'
import type { Cited } from '../prospect.ts'
import type { Member } from './members-of.ts'
import { toldBy } from './told-by.ts'

/** Who is to be cited when the occupations of a family are shown: the table that puts them there, and ROME for their signs. */
export function citedFor(world: KnowledgeGraph, members: readonly Member[]): Cited[] {
  if (members.length === 0) return []
  return [
    { kind: 'family', method: null, ...toldBy(world, 'fap-rome') },
    { kind: 'tag', method: null, ...toldBy(world, 'rome') },
  ]
}
