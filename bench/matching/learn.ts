import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildMatcher } from '../../engines/matching/matching.ts'
import { FEATURES } from '../../engines/matching/neighbours/describe-neighbours.ts'
import { readRome } from '../rome-reader.ts'
import { growForest, LINK_LOG_ODDS } from './forest.ts'
import { occupationsOf } from './occupations.ts'
import { describeAll } from './pairs.ts'

// Learns the trees of `similarOccupations` on all official mobilities and writes them into the engine.
// Run by hand when FEATURES or ROME change: node bench/matching/learn.ts. The bench never uses this file: it learns again by fold.
const rome = readRome(join(import.meta.dirname, '..', '..', '..', 'shared', 'data'))
const { occupations } = occupationsOf(rome)
const pairs = describeAll(rome, buildMatcher(occupations))
const everySource = occupations.map((_, source) => source)
const { trees } = growForest(pairs, everySource)
const rounded = trees.map((tree) => ({
  ...tree,
  value: tree.value.map((value) => Number(value.toFixed(4))),
}))
const forest = { start: LINK_LOG_ODDS, features: FEATURES, trees: rounded }
writeFileSync(
  join(import.meta.dirname, '..', '..', 'engines', 'matching', 'neighbours', 'forest.json'),
  `${JSON.stringify(forest)}\n`,
)
console.log(
  `${trees.length} trees, ${rounded.reduce((sum, tree) => sum + tree.value.length, 0)} nodes`,
)
