import type { Neighbour } from '../../engines/graph/graph.ts'

/** A kind of link, read from the concept (`out`) or towards it (`in`). */
export type Direction = Neighbour['way']
export type RelationKey = { relation: string; way: Direction }

/** What one wants to know first. Relations that are not here come after, in the order of the graph. */
const ORDER = [
  'has_title in',
  'mapped_prepares out',
  'requires out',
  'essential_skill out',
  'optional_skill out',
  'requires in',
  'essential_skill in',
  'optional_skill in',
  'mobility out',
  'has_title out',
  'mapped_prepares in',
  'part_of in',
  'shows out',
  'calls_on out',
  'broader out',
  'broader in',
  'in_context out',
  'has_interest out',
  'mobility in',
  'shows in',
  'calls_on in',
]

/** What an occupation asks for, under the names the referentials give it. */
export const ASKING = ['requires', 'essential_skill', 'optional_skill'] as const

/** Names of a thing, and where or how it is done: said of many, so it tells little of what is near. */
export function isBackground(relation: string): boolean {
  return relation === 'has_title' || relation.startsWith('in_')
}

/** A correspondence with another referential: told apart, with who says so. What prepares for something is told as a link. */
export function isCorrespondence(relation: string): boolean {
  return relation.startsWith('mapped_') && relation !== 'mapped_prepares'
}

export function inOrder(a: RelationKey, b: RelationKey): number {
  const rank = ({ relation, way }: RelationKey) => {
    const place = ORDER.indexOf(`${relation} ${way}`)
    return place < 0 ? ORDER.length : place
  }
  return rank(a) - rank(b)
}

/** The key of the words that name it. */
export const wordKey = ({ relation, way }: RelationKey) => `${relation}_${way}`
