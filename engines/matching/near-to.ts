import { at } from './sparse.ts'
import type { Matcher } from './world.ts'

/**
 * Skills near some that are known: code of the near one → code of the known one it is nearest to. Nearness lies in (0, 1]:
 * below `floor` it is not told. Codes that the world does not hold count for nothing; what is known is never an answer.
 */
export function nearTo(
  { near, skillCodes, skillPlaces }: Matcher,
  codes: readonly string[],
  floor: number,
): Map<string, string> {
  const known = new Set(codes)
  const nearest = new Map<string, { by: string; nearness: number }>()
  for (const by of [...known].sort()) {
    const skill = skillPlaces.get(by)
    if (skill === undefined) continue
    for (let k = at(near.start, skill); k < at(near.start, skill + 1); k += 1) {
      const code = skillCodes[at(near.item, k)] ?? ''
      const nearness = at(near.weight, k)
      if (nearness < floor || known.has(code)) continue
      if (nearness > (nearest.get(code)?.nearness ?? 0)) nearest.set(code, { by, nearness })
    }
  }
  return new Map([...nearest].map(([code, { by }]) => [code, by]))
}
