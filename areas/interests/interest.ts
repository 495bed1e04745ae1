import { z } from 'zod'
import { many } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import { inReading, type Reading } from '../../platform/words.ts'
import type { Family } from '../knowledge/starter-pack.ts'

/** Five tastes tell enough; with more, every occupation looks a little right. */
export const MOST_INTERESTS = 5

/** Ticked pictures. The limit of five is told by `tooMany`, with its own sentence. */
export const familiesTicked = z.object({ families: many(60, 40) })

export const tooMany = refusal('interests.tooMany', 422, 'families')
export const noSuchFamily = refusal('interests.noSuchFamily', 422, 'families')

/**
 * What is kept after a screen that showed only some families: what was not on it stays,
 * what was on it stays only if still ticked, and new ticks come last.
 */
export function keptAfter(
  chosen: readonly string[],
  shown: readonly string[],
  ticked: readonly string[],
): string[] {
  const stay = chosen.filter((family) => !shown.includes(family) || ticked.includes(family))
  return [...new Set([...stay, ...ticked])]
}

export type Move = 'up' | 'down' | 'out'

/** The same tastes with one of them a place higher, a place lower, or out. At an end, nothing moves. */
export function moved(chosen: readonly string[], family: string, move: Move): string[] {
  const others = chosen.filter((one) => one !== family)
  if (move === 'out') return others
  const place = chosen.indexOf(family) + (move === 'up' ? -1 : 1)
  return others.toSpliced(Math.max(0, place), 0, family)
}

/** A family as it is said inside a sentence: "J’aime cuisiner", without its full stop. */
export function familyName(family: Pick<Family, 'label'>, reading: Reading): string {
  return inReading(family.label, reading).replace(/\.$/, '')
}
