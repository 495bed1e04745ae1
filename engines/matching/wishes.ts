import { at } from './sparse.ts'
import type { Matcher, Wishes } from './world.ts'

/** 1 = may be shown, 0 = the person has ruled it out: refused occupation, refused context, access level above what they accept. Unknown is not a reason. */
export function allowedBy(matcher: Matcher, wishes: Wishes): Uint8Array {
  const refused = new Set(wishes.refused)
  const contextsRefused = new Set(wishes.contextsRefused)
  const highest = wishes.accessLevelMax ?? Number.POSITIVE_INFINITY
  const allowed = new Uint8Array(matcher.codes.length).fill(1)
  if (refused.size + contextsRefused.size === 0 && highest === Number.POSITIVE_INFINITY)
    return allowed
  matcher.codes.forEach((code, place) => {
    const tooHigh = at(matcher.accessLevels, place) > highest
    const met =
      contextsRefused.size > 0 &&
      matcher.contexts[place]?.some((context) => contextsRefused.has(context))
    if (refused.has(code) || tooHigh || met) allowed[place] = 0
  })
  return allowed
}

/**
 * Share of the soft wishes an occupation grants, in [0, 1]; NaN when it says nothing on any; null when nothing is wished.
 * With likes and dislikes only, an occupation that meets none of them is left as it is: half granted, which moves nothing.
 */
export function grantedShare(matcher: Matcher, wishes: Wishes): Float64Array | null {
  const contexts = wishes.contextsWanted ?? []
  const domains = new Set(wishes.domains)
  const flags = wishes.flags ?? []
  const suiting = suitingShare(matcher, wishes)
  const asked = contexts.length + domains.size + flags.length
  if (asked === 0 && suiting === null) return null
  return Float64Array.from(matcher.codes, (_, place) => {
    const here = matcher.contexts[place] ?? []
    const marked = matcher.flags[place] ?? []
    const shares: number[] = []
    if (contexts.length > 0 && here.length > 0) shares.push(share(contexts, here))
    if (domains.size > 0) shares.push(domains.has(matcher.domains[place] ?? '') ? 1 : 0)
    if (flags.length > 0) shares.push(share(flags, marked))
    const suits = suiting?.(place) ?? null
    if (suits !== null) shares.push(suits)
    if (shares.length === 0) return asked === 0 ? 0.5 : Number.NaN
    return shares.reduce((sum, one) => sum + one, 0) / shares.length
  })
}

/** Of the conditions of an occupation on which the person said a liking, the share that is liked; null when there is none. */
function suitingShare(
  matcher: Matcher,
  { conditionsLiked = [], conditionsDisliked = [] }: Wishes,
): ((place: number) => number | null) | null {
  if (conditionsLiked.length + conditionsDisliked.length === 0) return null
  const liked = new Set(conditionsLiked)
  const disliked = new Set(conditionsDisliked)
  return (place) => {
    let yes = 0
    let no = 0
    const count = (condition: string): void => {
      if (liked.has(condition)) yes += 1
      else if (disliked.has(condition)) no += 1
    }
    matcher.contexts[place]?.forEach(count)
    matcher.flags[place]?.forEach(count)
    const level = at(matcher.accessLevels, place)
    if (level > 0) count(`access-${level}`)
    return yes + no === 0 ? null : yes / (yes + no)
  }
}

function share(wanted: readonly string[], present: readonly string[]): number {
  return wanted.filter((one) => present.includes(one)).length / wanted.length
}
