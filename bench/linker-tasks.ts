import { buildIndex, type Label, link } from '../engines/linker/linker.ts'
import { BASELINES } from './linker-baselines.ts'
import type { Question } from './linker-files.ts'
import { type Figures, measure, type Ranker } from './linker-measures.ts'
import type { BenchReport } from './report.ts'

/** One set of labels and the sets of questions asked of it. */
export type Task = {
  what: string
  labels: readonly Label[]
  asked: readonly { what: string; questions: readonly Question[] }[]
}

type Row = BenchReport['rows'][number]

/** Ranked lists are cut here: average precision beyond adds next to nothing. */
const DEPTH = 200

/** Our engine as a ranker over labels. */
export function oursOver(labels: readonly Label[], clauses = false): Ranker {
  const index = buildIndex(labels)
  return (text) => link(index, text, { top: DEPTH, clauses }).map(({ id }) => id)
}

/** The rows of one ranker over the questions of a task. */
export function rowsOf(task: Task, name: string, kind: Row['kind'], rank: Ranker): Row[] {
  return task.asked.map(({ what, questions }) => ({
    what: `${task.what}, ${what}: ${name}`,
    figures: measure(rank, questions),
    kind,
  }))
}

/** Every simple method over the questions of a task. */
export function baselineRows(task: Task): Row[] {
  return BASELINES.flatMap(({ name, build }) => rowsOf(task, name, 'baseline', build(task.labels)))
}

/** A figure of a row found by the start and the end of its name. */
export function figureOf(
  rows: readonly Row[],
  start: string,
  end: string,
  name: keyof Figures,
): number {
  return (
    rows.find(({ what }) => what.startsWith(start) && what.endsWith(end))?.figures[name] ??
    Number.NaN
  )
}
