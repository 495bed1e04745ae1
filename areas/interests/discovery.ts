import { nextRound, type Round } from '../../engines/matching/interest-rounds.ts'
import type { Family } from '../knowledge/starter-pack.ts'

/** How far the person has come in meeting families they did not choose. */
export type Discovery = { chosen: string[]; seen: Record<string, number>; seed: number }

/** A family met twice without being chosen is not for this person. */
const MOST_SEEN = 2

/** The next families to meet: close to what the person likes, a little further, far away. */
export function roundOf(families: readonly Family[], discovery: Discovery, each: number): Round {
  const { chosen, seen, seed } = discovery
  return nextRound(families, chosen, seen, { each, maxSeen: MOST_SEEN, seed })
}

/** A number drawn from an identifier: its last eight signs are random. Fits a signed 32-bit integer. */
export function seedFrom(id: string): number {
  return Number.parseInt(id.slice(-8), 16) >>> 1
}
