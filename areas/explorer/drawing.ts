import type { Reading } from '../../platform/words.ts'
import type { ConceptInGraph } from '../knowledge/knowledge-graph.ts'
import type { RelationKey } from './relation.ts'

/** Nodes of a drawing: as many as one asks for, few at first. */
export const SIZES = [20, 40, 80, 150, 300] as const
const FIRST_SIZE = { simple: 40, facile: 20, audio: 20 } as const

export function sizeAsked(text: string | null, { mode }: Pick<Reading, 'mode'>): number {
  return SIZES.find((size) => String(size) === text) ?? FIRST_SIZE[mode]
}

/** A concept in a drawing. Its number ties it to its row in the table; the middle has number 1. */
export type DrawnConcept = ConceptInGraph & {
  number: number
  x: number
  y: number
  steps: number
  /** Its name beside it, where there was room for words. */
  words: { text: string; x: number; y: number; anchor: 'start' | 'end' } | undefined
  /** To whom it is linked in this drawing, nearest to the middle first. */
  links: (RelationKey & { number: number })[]
}

export type Drawing = {
  width: number
  height: number
  concepts: DrawnConcept[]
  lines: { x1: number; y1: number; x2: number; y2: number; isFirst: boolean }[]
}
