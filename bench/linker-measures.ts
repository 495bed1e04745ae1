import type { Question } from './linker-files.ts'

/** Ranks ids for a text, best first; the same id may come again under another name. */
export type Ranker = (text: string) => readonly string[]

export type Figures = Record<string, number>

/** Success at ranks, mean reciprocal rank, mean average precision over all right ids, and the pace. */
export function measure(rank: Ranker, questions: readonly Question[]): Figures {
  const sums = { s1: 0, s3: 0, s5: 0, s10: 0, mrr: 0, map: 0 }
  const times: number[] = []
  for (const { text, right } of questions) {
    const start = performance.now()
    const ranked = rank(text)
    times.push(performance.now() - start)
    const { first, precision } = judge(ranked, right)
    if (first <= 1) sums.s1++
    if (first <= 3) sums.s3++
    if (first <= 5) sums.s5++
    if (first <= 10) sums.s10++
    sums.mrr += 1 / first
    sums.map += precision
  }
  const share = (sum: number): number => Math.round((10000 * sum) / questions.length) / 10000
  times.sort((a, b) => a - b)
  const pace = (part: number): number =>
    Math.round(100 * (times[Math.floor(part * (times.length - 1))] ?? 0)) / 100
  return {
    'S@1': share(sums.s1),
    'S@3': share(sums.s3),
    'S@5': share(sums.s5),
    'S@10': share(sums.s10),
    MRR: share(sums.mrr),
    MAP: share(sums.map),
    'p50 ms': pace(0.5),
    'p95 ms': pace(0.95),
  }
}

/** Rank of the first right id (Infinity if none) and average precision; an id counts once, at its best place. */
function judge(
  ranked: readonly string[],
  right: ReadonlySet<string>,
): { first: number; precision: number } {
  const seen = new Set<string>()
  let place = 0
  let found = 0
  let sum = 0
  let first = Number.POSITIVE_INFINITY
  for (const id of ranked) {
    if (seen.has(id)) continue
    seen.add(id)
    place++
    if (!right.has(id)) continue
    found++
    sum += found / place
    first = Math.min(first, place)
  }
  return { first, precision: right.size > 0 ? sum / right.size : 0 }
}
