import type { Scores } from './scores.ts'
import { at } from './sparse.ts'
import type { Match, Matcher } from './world.ts'

/** One occupation with its reasons: what each part brings, and its skills by what the person has of them. */
export function explain(matcher: Matcher, scores: Scores, place: number): Match {
  const contributions: Match['contributions'] = scores.parts.map(({ part, weight, values }) => ({
    part,
    value: weight * at(values, place),
  }))
  if (scores.wishes !== null)
    contributions.push({ part: 'wishes', value: at(scores.wishes, place) })
  return {
    code: matcher.codes[place] ?? '',
    score: at(scores.total, place),
    contributions,
    ...skillsOf(matcher, scores, place),
  }
}

function skillsOf(
  matcher: Matcher,
  scores: Scores,
  place: number,
): Pick<Match, 'held' | 'near' | 'missing'> {
  const held: Match['held'] = []
  const near: Match['near'] = []
  const missing: Match['missing'] = []
  for (let k = at(matcher.shares.start, place); k < at(matcher.shares.start, place + 1); k += 1) {
    const skill = at(matcher.shares.item, k)
    const one = { code: matcher.skillCodes[skill] ?? '', weight: at(matcher.shares.weight, k) }
    const lender = scores.person.near.get(skill)
    if (scores.person.held.has(skill)) held.push(one)
    else if (lender === undefined) missing.push(one)
    else near.push({ ...one, by: matcher.skillCodes[lender.by] ?? '' })
  }
  return {
    held: held.sort(heaviestFirst),
    near: near.sort(heaviestFirst),
    missing: missing.sort(heaviestFirst),
  }
}

function heaviestFirst(
  a: { code: string; weight: number },
  b: { code: string; weight: number },
): number {
  return b.weight - a.weight || (a.code < b.code ? -1 : 1)
}
