import type { Matcher } from '../../engines/matching/matching.ts'
import {
  describeNeighbours,
  FEATURES,
} from '../../engines/matching/neighbours/describe-neighbours.ts'
import { neighbourGround } from '../../engines/matching/neighbours/ground.ts'
import { at } from '../../engines/matching/sparse.ts'
import type { Rome } from '../rome-reader.ts'
import type { Pairs } from './forest.ts'
import { occupationsOf } from './occupations.ts'
import { binned } from './trees.ts'

/** Pairs of all sources with their candidates; `targets` are the places of the official mobilities (the answer key). */
export type Described = Pairs & { candidates: Int32Array; targets: Set<number>[] }

/** Describes every source with the very code of the engine. The key only marks rows; no number is computed from it. */
export function describeAll(rome: Rome, matcher: Matcher): Described {
  const { occupations, options } = occupationsOf(rome)
  const ground = neighbourGround(matcher, occupations, options)
  const targets = targetsOf(rome, matcher)
  const first = new Int32Array(occupations.length + 1)
  const found = occupations.map((_, source) => {
    const described = describeNeighbours(ground, source)
    first[source + 1] = at(first, source) + described.candidates.length
    return described
  })
  const rows = at(first, occupations.length)
  const values = new Float32Array(rows * FEATURES.length)
  const candidates = new Int32Array(rows)
  found.forEach((described, source) => {
    values.set(described.values, at(first, source) * FEATURES.length)
    candidates.set(described.candidates, at(first, source))
  })
  const isLink = new Uint8Array(rows)
  targets.forEach((aims, source) => {
    for (let row = at(first, source); row < at(first, source + 1); row += 1)
      isLink[row] = aims.has(at(candidates, row)) ? 1 : 0
  })
  return { data: binned(values, FEATURES.length), first, isLink, candidates, targets }
}

/** Official mobilities as places, source by source, in the order of the matcher. */
export function targetsOf(rome: Rome, matcher: Matcher): Set<number>[] {
  return matcher.codes.map(
    (code) =>
      new Set(
        (rome.mobilities.get(code) ?? []).flatMap((target) => matcher.places.get(target) ?? []),
      ),
  )
}
