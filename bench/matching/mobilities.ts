import type { Matcher } from '../../engines/matching/matching.ts'
import { likenessIn, viewOfRows } from '../../engines/matching/neighbours/views.ts'
import { at } from '../../engines/matching/sparse.ts'
import type { BenchReport } from '../report.ts'
import type { Rome, RomeOccupation } from '../rome-reader.ts'
import { growForest } from './forest.ts'
import { describeAll, targetsOf } from './pairs.ts'

const FOLDS = 5

/** Which part a source belongs to: neighbours in the list of codes fall in different parts. */
const foldOf = (source: number): number => (source * 7 + Math.floor(source / 5) * 3) % FOLDS

/** ROME's official mobilities, predicted from everything but them: simple baselines, then ours learnt by fold over sources. */
export function mobilityRows(rome: Rome, matcher: Matcher): BenchReport['rows'] {
  const targets = targetsOf(rome, matcher)
  const pairs = describeAll(rome, matcher)
  const scores = new Float32Array(pairs.isLink.length)
  const sources = targets.map((_, source) => source)
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learnt = growForest(
      pairs,
      sources.filter((source) => foldOf(source) !== fold),
    )
    for (const source of sources.filter((one) => foldOf(one) === fold)) {
      const [from, to] = [at(pairs.first, source), at(pairs.first, source + 1)]
      scores.set(learnt.scores.subarray(from, to), from)
    }
  }
  const ours = sources.map((source) => {
    const rows = Array.from(
      { length: at(pairs.first, source + 1) - at(pairs.first, source) },
      (_, turn) => at(pairs.first, source) + turn,
    )
    rows.sort(
      (a, b) => at(scores, b) - at(scores, a) || at(pairs.candidates, a) - at(pairs.candidates, b),
    )
    return rows.map((row) => at(pairs.candidates, row))
  })
  return [
    ...baselines(rome, matcher).map(({ what, score }) => ({
      what,
      kind: 'baseline' as const,
      figures: figuresOf(rankAll(score, targets.length), targets),
    })),
    {
      what: `learnt trees, ${FOLDS} folds over sources`,
      kind: 'ours',
      figures: figuresOf(ours, targets),
    },
  ]
}

type Pair = (source: number) => (target: number) => number

/** Measured on competences, macro-competences and savoirs, as published. */
function baselines(rome: Rome, matcher: Matcher): { what: string; score: Pair }[] {
  const itemsOf = (one: RomeOccupation): Set<string> =>
    new Set([...one.competences, ...one.macros, ...one.savoirs].map((item) => item.code))
  const sets = rome.occupations.map(itemsOf)
  const macros = rome.occupations.map(
    (one) =>
      new Set([
        ...one.macros.map((item) => item.code),
        ...one.competences.flatMap((item) => rome.macroOf.get(item.code) ?? []),
      ]),
  )
  const shared = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number =>
    [...(a ?? [])].filter((code) => b?.has(code)).length
  const sizeOf = (source: number): number => sets[source]?.size ?? 0
  const items = cosineOf(sets)
  const broad = cosineOf(macros)
  const same = (key: 'parent' | 'domain', a: number, b: number): number =>
    rome.occupations[a]?.[key] === rome.occupations[b]?.[key] ? 1 : 0
  const size = matcher.codes.length
  return [
    {
      what: 'share of the target’s items held',
      score: (a) => (b) => shared(sets[a], sets[b]) / Math.max(1, sizeOf(b)),
    },
    {
      what: 'Jaccard',
      score: (a) => (b) =>
        ((both) => both / Math.max(1, sizeOf(a) + sizeOf(b) - both))(shared(sets[a], sets[b])),
    },
    { what: 'cosine, idf', score: items },
    {
      what: 'cosine idf + same parent',
      score: (a) =>
        (
          (cosine) => (b) =>
            cosine(b) + 0.1 * same('parent', a, b)
        )(items(a)),
    },
    {
      what: 'items + macros + same domain',
      score: (a) =>
        (
          (cosine, wide) => (b) =>
            cosine(b) + 0.3 * wide(b) + 0.05 * same('domain', a, b)
        )(items(a), broad(a)),
    },
    {
      what: 'skills part of the engine',
      score: (a) =>
        (
          (likeness) => (b) =>
            at(likeness, b)
        )(likenessIn(matcher, a, size)),
    },
  ]
}

/** Cosine of sets weighed by idf. */
function cosineOf(sets: readonly ReadonlySet<string>[]): Pair {
  const spread = new Map<string, number>()
  for (const set of sets) for (const code of set) spread.set(code, (spread.get(code) ?? 0) + 1)
  const places = new Map([...spread.keys()].sort().map((code, place) => [code, place]))
  const weight = (code: string): number => Math.log(sets.length / (spread.get(code) ?? 1))
  const rows = sets.map(
    (set) => new Map([...set].map((code) => [places.get(code) ?? 0, weight(code)])),
  )
  const view = viewOfRows(rows, places.size)
  return (a) => {
    const likeness = likenessIn(view, a, sets.length)
    return (b) => at(likeness, b)
  }
}

function rankAll(score: Pair, size: number): number[][] {
  return Array.from({ length: size }, (_, source) => {
    const of = score(source)
    const values = Float64Array.from({ length: size }, (_, target) => of(target))
    const others = Array.from({ length: size }, (_, target) => target).filter(
      (target) => target !== source,
    )
    return others.sort((a, b) => at(values, b) - at(values, a) || a - b)
  })
}

/** Mean over sources. A target that is not in the list counts as never found. */
function figuresOf(
  lists: readonly number[][],
  targets: readonly ReadonlySet<number>[],
): Record<string, number> {
  const sums = { MAP: 0, MRR: 0, 'R@10': 0, 'hit@10': 0 }
  const shown = new Set<number>()
  lists.forEach((list, source) => {
    const aims = targets[source] ?? new Set()
    const places = list.flatMap((target, turn) => (aims.has(target) ? [turn + 1] : []))
    const early = places.filter((place) => place <= 10).length
    sums.MAP += places.reduce((sum, place, found) => sum + (found + 1) / place, 0) / aims.size
    sums.MRR += places[0] === undefined ? 0 : 1 / places[0]
    sums['R@10'] += early / aims.size
    sums['hit@10'] += early > 0 ? 1 : 0
    for (const target of list.slice(0, 10)) shown.add(target)
  })
  const means = Object.entries(sums).map(([name, sum]) => [name, sum / lists.length])
  return { ...Object.fromEntries(means), 'coverage@10': shown.size / lists.length }
}
