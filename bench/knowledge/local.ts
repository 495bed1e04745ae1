import { join } from 'node:path'
import type { ReadReferential } from '../../areas/knowledge/referential.ts'
import { buildShelf, type ShelfRows, USES } from '../../areas/knowledge/server/graph/build-shelf.ts'
import { conceptId } from '../../areas/knowledge/server/graph/concept-id.ts'
import {
  CANDIDATES,
  type Candidate,
  candidatesFor,
} from '../../areas/local-referentials/candidate.ts'
import { FLOORS } from '../../areas/local-referentials/review.ts'
import { openReferential } from '../../areas/referentials/server/esco/esco-importer.ts'
import type { LinkerIndex } from '../../engines/linker/linker.ts'
import { BASELINES } from '../linker-baselines.ts'
import { type Question, skillPhrases } from '../linker-files.ts'
import { measure, type Ranker } from '../linker-measures.ts'
import { mustOf } from '../report.ts'
import type { Part } from './part.ts'
import { reviewOf } from './review-time.ts'

const shelf = { referential: 'esco', kind: 'skill' }
const SIMPLE = ['BM25', 'BM25 + stems', 'char TF-IDF 3-5']
/** Places looked at; the product shows five. */
const DEPTH = 40
const REVIEWED = 300
const LONG_LIST = 5_000

/** Lists of one's own: how often the right concept is proposed, how long the machine takes, how long the review takes. */
export async function localLists({ shared, report }: Part): Promise<void> {
  const { read } = await openReferential({ path: join(shared, 'esco-1.1.1') })
  const index = buildShelf(rowsOf(await read(() => undefined)))
  const labels = index.labels.map((label, at) => ({ id: index.ids[at] ?? '', label }))
  const ours: Ranker = (text) => candidatesFor(index, text, DEPTH).map(({ id }) => id)
  const all = questions(shared, false)
  const exact = questions(shared, true)
  const add = (what: string, figures: Record<string, number>, kind: 'ours' | 'baseline' = 'ours') =>
    report.rows.push({ what: `Local lists, ${what}`, figures, kind })
  for (const { name, build } of BASELINES.filter((one) => SIMPLE.includes(one.name)))
    add(`skill phrases: ${name}`, ranks(build(labels), all), 'baseline')
  const figures = ranks(ours, all)
  add('skill phrases: ours', figures)
  add('skill phrases, exact only: ours', ranks(ours, exact))
  const { seconds, proposed } = propose(index, all)
  add('proposals by confidence', sureness(proposed))
  add('time to propose, one core', {
    'ms a line': round((1000 * seconds) / all.length),
    's for 300': round((REVIEWED * seconds) / all.length),
    's for 5,000': round((LONG_LIST * seconds) / all.length),
  })
  const some = spread(proposed)
  const quick = reviewOf(some, { searches: false })
  add(`review of ${REVIEWED} lines from the proposals`, quick)
  add(`review of ${REVIEWED} lines, searching what is not proposed`, reviewOf(some, SEARCHING))
  add(
    `review of ${REVIEWED} lines that have an exact answer, searching what is not proposed`,
    reviewOf(spread(propose(index, exact).proposed), SEARCHING),
  )
  report.musts.push(
    mustOf('Local lists S@1', figures['S@1'] ?? 0, 'higher', 0.3),
    mustOf('Local lists S@10', figures['S@10'] ?? 0, 'higher', 0.52),
    mustOf('Local lists, minutes for 300 lines from the proposals', quick.minutes, 'lower', 60),
  )
  report.notes.push(NOTE)
}

const SEARCHING = { searches: true }

/** As many as are reviewed, from one end of the file to the other. */
function spread(proposed: readonly Asked[]): Asked[] {
  const step = proposed.length / REVIEWED
  return Array.from({ length: REVIEWED }, (_, at) => proposed[Math.floor(at * step)]).filter(
    (one) => one !== undefined,
  )
}

/** Success at ranks; the paces of these rankings are not those of the product, which asks for five. */
function ranks(rank: Ranker, asked: readonly Question[]): Record<string, number> {
  const all = Object.entries(measure(rank, asked))
  return Object.fromEntries(all.filter(([name]) => /^S@|MRR/.test(name)))
}

const NOTE =
  'Local lists: ESCO 1.1.1 read by our importer (French and English packages), every skill indexed, those named in English only included; proposed by the very code of the product. Competent is only asked, never indexed; confidence was set on it, so "right" by confidence is no independent figure. A proposal that Competent does not list counts as wrong, though a reader may find it right. The minutes are computed, not observed (bench/knowledge/review-time.ts): the hour holds for reading every line and taking or refusing what is proposed; looking by hand for everything Competent says and we do not propose takes longer.'

export type Asked = { text: string; right: ReadonlySet<string>; candidates: Candidate[] }

function propose(
  index: LinkerIndex,
  all: readonly Question[],
): { seconds: number; proposed: Asked[] } {
  const start = performance.now()
  const proposed = all.map(({ text, right }) => ({
    text,
    right,
    candidates: candidatesFor(index, text, CANDIDATES),
  }))
  return { seconds: (performance.now() - start) / 1000, proposed }
}

/** How many first proposals are at least so sure, and how many of those are right. */
function sureness(proposed: readonly Asked[]): Record<string, number> {
  return Object.fromEntries(
    FLOORS.flatMap((floor) => {
      const sure = proposed.filter(({ candidates: [first] }) => first && first.confidence >= floor)
      const right = sure.filter(({ right, candidates: [first] }) => right.has(first?.id ?? ''))
      return [
        [`lines ≥ ${floor}`, sure.length],
        [`right ≥ ${floor}`, round(right.length / Math.max(1, sure.length))],
      ]
    }),
  )
}

function questions(shared: string, exactOnly: boolean): Question[] {
  return skillPhrases(shared, exactOnly).map(({ text, right }) => ({
    text,
    right: new Set([...right].map((code) => conceptId({ ...shelf, code }))),
  }))
}

/** What the store gives of an edition, made from what the importer read of it. */
function rowsOf({ concepts, relations }: ReadReferential): ShelfRows {
  const lines = (kind: string) =>
    concepts
      .filter((one) => one.kind === kind)
      .map(({ code, label, facts }) => JSON.stringify([code, label, facts]))
      .join('\n')
  const uses = USES.map((kind) => {
    const of = Map.groupBy(
      relations.filter((one) => one.kind === kind),
      ({ src }) => src,
    )
    return [...of]
      .map(([src, all]) => [src, ...all.map(({ dst, weight }) => `${dst} ${weight}`)].join('\t'))
      .join('\n')
  })
  return { shelf, lines: lines('skill'), users: lines('occupation'), uses }
}

const round = (value: number) => Math.round(100 * value) / 100
