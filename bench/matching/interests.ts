import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type InterestFamily, nextRound } from '../../engines/matching/interest-rounds.ts'
import { type Matcher, match, WEIGHTS } from '../../engines/matching/matching.ts'
import { scoreAll } from '../../engines/matching/scores.ts'
import { at } from '../../engines/matching/sparse.ts'
import { chances } from './forest.ts'

/** What the path by interests alone gives simulated people. Shares in [0, 1]. */
export type InterestPath = {
  ties: number
  familiesChosen: number
  familiesFirst: number
  occupationsReached: number
  retestTop3: number
  retestTop10: number
  choices: number
}

const ROUNDS = 8
const EACH = 2
const WANTED = 5
const NOISE = 4

/** The families of the pack, under the code of their centre of interest in ROME. */
export function packFamilies(): InterestFamily[] {
  const file = join(import.meta.dirname, '..', '..', 'packs', 'interests', 'families.json')
  // the pack's own test guards this shape
  const families = JSON.parse(readFileSync(file, 'utf8')) as {
    centre: string
    axes: Record<string, number>
  }[]
  return families.map(({ centre, axes }) => ({ code: centre, axes }))
}

/**
 * Each person has a hidden taste on the axes; in up to eight rounds of six families they keep those they like (with noise), five at most,
 * in order of liking. Retest: one of the choices is dropped (even numbers) or two neighbours in the order change places (odd numbers).
 */
export function interestPath(
  matcher: Matcher,
  families: readonly InterestFamily[],
  people: number,
  seed: number,
): InterestPath {
  const chance = chances(seed)
  const chosen = new Set<string>()
  const first = new Set<string>()
  const reached = new Set<string>()
  const sums = { ties: 0, top3: 0, top10: 0, choices: 0 }
  for (let number = 0; number < people; number += 1) {
    const choices = walk(families, chance, number)
    const again = retested(choices, number, chance)
    const shown = ranked(matcher, choices)
    for (const code of choices) chosen.add(code)
    first.add(choices[0] ?? '')
    for (const code of shown.codes.slice(0, 10)) reached.add(code)
    const other = ranked(matcher, again)
    sums.ties += shown.tied ? 1 : 0
    sums.top3 += jaccard(shown.codes.slice(0, 3), other.codes.slice(0, 3))
    sums.top10 += jaccard(shown.codes, other.codes)
    sums.choices += choices.length
  }
  return {
    ties: sums.ties / people,
    familiesChosen: chosen.size / families.length,
    familiesFirst: first.size / families.length,
    occupationsReached: reached.size / matcher.codes.length,
    retestTop3: sums.top3 / people,
    retestTop10: sums.top10 / people,
    choices: sums.choices / people,
  }
}

function walk(families: readonly InterestFamily[], chance: () => number, seed: number): string[] {
  const axes = [...new Set(families.flatMap((family) => Object.keys(family.axes)))].sort()
  const taste = new Map(axes.map((axis) => [axis, 16 * chance() - 8]))
  const liking = new Map<string, number>()
  for (const { code, axes: known } of families) {
    const gaps = Object.entries(known).map(([axis, value]) =>
      Math.abs(value - (taste.get(axis) ?? 0)),
    )
    liking.set(
      code,
      -gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length + NOISE * (chance() - 0.5),
    )
  }
  const middle = at(
    [...liking.values()].sort((a, b) => b - a),
    Math.floor(families.length / 3),
  )
  const likes = (code: string): number => liking.get(code) ?? -99
  const seen: Record<string, number> = {}
  const chosen: string[] = []
  for (let round = 0; round < ROUNDS && chosen.length < WANTED; round += 1) {
    const shown = Object.values(
      nextRound(families, chosen, seen, { each: EACH, maxSeen: 2, seed }),
    ).flat()
    for (const code of shown) seen[code] = (seen[code] ?? 0) + 1
    chosen.push(...shown.filter((code) => likes(code) >= middle).slice(0, WANTED - chosen.length))
  }
  return chosen.sort((a, b) => likes(b) - likes(a))
}

function retested(choices: readonly string[], number: number, chance: () => number): string[] {
  const place = Math.floor(chance() * Math.max(1, choices.length - 1))
  if (number % 2 === 0) return choices.filter((_, turn) => turn !== place || choices.length === 1)
  const swapped = [...choices]
  swapped.splice(place, 2, ...choices.slice(place, place + 2).reverse())
  return swapped
}

function ranked(matcher: Matcher, choices: readonly string[]): { codes: string[]; tied: boolean } {
  const order = WEIGHTS.interestOrder
  const interests = choices.map((code, turn) => ({
    code,
    weight: at(order, Math.min(turn, order.length - 1)),
  }))
  const profile = { skills: [], transversal: {}, interests }
  const best = match(matcher, profile, { top: 10 })
  const total = scoreAll(matcher, profile).total
  const top = best[0]?.score ?? 0
  return {
    codes: best.map((one) => one.code),
    tied: total.filter((value) => Math.abs(value - top) < 1e-12).length > 1,
  }
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((code) => b.includes(code)).length
  return both / Math.max(1, new Set([...a, ...b]).size)
}
