import { createHash } from 'node:crypto'
import { refusal } from '../../../platform/refusal.ts'
import type { KnowledgeGraph } from '../../knowledge/knowledge-graph.ts'

/** The list has changed since the cursor was given: begin again. */
export const cursorLapsed = refusal('openGraph.cursorLapsed', 410, 'cursor')
export const notACursor = refusal('openGraph.notACursor', 422, 'cursor')

const states = new WeakMap<KnowledgeGraph, string>()

/** A short name of the state of the graph, the same on every server that holds the same editions. */
export function stateOf(world: KnowledgeGraph): string {
  const known = states.get(world)
  if (known) return known
  const state = createHash('sha256').update(world.key).digest('base64url').slice(0, 16)
  states.set(world, state)
  return state
}

/** Gives one page of a list, and the cursor of the next one; a cursor is good for the state it was given in. */
export function pageOf<T>(
  all: readonly T[],
  { cursor, limit, state }: { cursor: string | undefined; limit: number; state: string },
): { items: T[]; next: string | null; total: number } {
  const start = cursor === undefined ? 0 : placeIn(cursor, state)
  const end = start + limit
  return {
    items: all.slice(start, end),
    next: end < all.length ? Buffer.from(`${state}.${end}`).toString('base64url') : null,
    total: all.length,
  }
}

function placeIn(cursor: string, state: string): number {
  const [, given, place] =
    /^([\w-]{16})\.(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? []
  if (given === undefined || place === undefined) throw notACursor()
  if (given !== state) throw cursorLapsed()
  return Number(place)
}
