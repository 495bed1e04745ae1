import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  buildMatcher,
  type Matcher,
  type MatcherOptions,
  type Occupation,
} from '../engines/matching/matching.ts'
import { interestPath, packFamilies } from './matching/interests.ts'
import { mobilityRows } from './matching/mobilities.ts'
import { occupationsOf } from './matching/occupations.ts'
import { simulatedPeople } from './matching/people.ts'
import { reachOf } from './matching/reach.ts'
import { type BenchReport, mustOf } from './report.ts'
import { readRome } from './rome-reader.ts'

export const question =
  'Do the occupations we show make sense, reach everybody, hold still, and come fast?'

const PEOPLE = 10_000
const SEED = 20_261_121

/** Matching on the whole of ROME 4.0: official mobilities, coverage, interests path, speed and memory. */
export async function run(options: { shared: string }): Promise<BenchReport> {
  const rome = readRome(options.shared)
  const { occupations, options: texts } = occupationsOf(rome)
  const { matcher, megabytes, seconds } = weighed(occupations, texts)
  const reach = reachOf(matcher, simulatedPeople(occupations, PEOPLE, SEED))
  const path = interestPath(matcher, packFamilies(), PEOPLE, SEED)
  const mobilities = mobilityRows(rome, matcher)
  const ours = mobilities.at(-1)?.figures ?? {}
  return {
    name: 'matching',
    question,
    dataVersion: `ROME 4.0, ${rome.version}`,
    rows: [
      ...mobilities,
      { what: `${PEOPLE} simulated people`, kind: 'ours', figures: { ...reach } },
      { what: 'interests path', kind: 'ours', figures: { ...path } },
      {
        what: 'interests path, UK assessment (peers §9.3)',
        kind: 'published',
        figures: { ties: 0.523, familiesFirst: 16 / 25, retestTop3: 0.435 },
      },
      { what: 'one loaded snapshot', kind: 'ours', figures: { megabytes, seconds } },
    ],
    musts: [
      mustOf('mobilities MAP', ours.MAP ?? Number.NaN, 'higher', 0.32),
      mustOf('mobilities R@10', ours['R@10'] ?? Number.NaN, 'higher', 0.34),
      mustOf('coverage of the first ten', reach.coverageTop, 'higher', 0.98),
      mustOf('ties for first by interests', path.ties, 'lower', 0.02),
      mustOf('families that come first for somebody', path.familiesFirst, 'higher', 1),
      mustOf('retest Jaccard of the first ten', path.retestTop10, 'higher', 0.6),
      mustOf('p95 a person, ms', reach.p95, 'lower', 3),
      mustOf(`${PEOPLE} people, s`, reach.seconds, 'lower', 20),
      mustOf('snapshot, MB', megabytes, 'lower', 120),
    ],
    notes: [
      'Mobilities: predicted from items, texts, contexts, interests, RIASEC, sectors, parent and domain; the links are the key only. Trees are learnt again for each of 5 folds over source occupations; a target outside the 200 candidates counts as never found.',
      'The trees of the product are the same, learnt on all sources (bench/matching/learn.ts); they are not what is scored here.',
      'People: 1–4 experiences in occupations drawn evenly, 15–60 % of their skills plus stray ones, 0–5 interests; shown = the first ten of match.',
      'Interests: hidden taste on six axes, up to eight rounds; retest drops one choice or swaps two; measured over occupations, the UK figure over families.',
      'Times are milliseconds on the wall in one thread, for each person the best of three passes.',
    ],
  }
}

/** Builds a snapshot and weighs it: heap and buffers it keeps, after collection. */
function weighed(
  occupations: readonly Occupation[],
  options: MatcherOptions,
): { matcher: Matcher; megabytes: number; seconds: number } {
  setFlagsFromString('--expose-gc')
  // the flag above makes gc exist in a new context
  const collect = runInNewContext('gc') as () => void
  collect()
  const before = process.memoryUsage()
  const from = performance.now()
  const matcher = buildMatcher(occupations, options)
  const seconds = (performance.now() - from) / 1000
  collect()
  const after = process.memoryUsage()
  const bytes = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers
  return { matcher, megabytes: bytes / 2 ** 20, seconds }
}
