import { personSkills } from './person-skills.ts'
import type { Matcher } from './world.ts'

/**
 * Skills near some that are known: code of the near one → code of the known one it is nearest to. Codes that the world does
 * not hold count for nothing; what is known is never among the answers.
 */
export function nearTo(matcher: Matcher, codes: readonly string[]): Map<string, string> {
  const { near } = personSkills(
    matcher,
    codes.map((code) => ({ code, level: 4 })),
  )
  const named = (place: number) => matcher.skillCodes[place] ?? ''
  return new Map([...near].map(([place, { by }]) => [named(place), named(by)]))
}
