import { serialize } from 'node:v8'
import { buildIndex, type Label, link } from '../engines/linker/linker.ts'
import type { BenchReport } from './report.ts'

const round = (value: number): number => Math.round(100 * value) / 100

/** Best of five rounds, text by text: the machine may be busy with others. Times in milliseconds, size of the index written out in megabytes. */
export function speedRow(
  labels: readonly Label[],
  texts: readonly string[],
): BenchReport['rows'][number] {
  let build = Number.POSITIVE_INFINITY
  let index = buildIndex(labels)
  const memory = serialize(index).byteLength / 1e6
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    index = buildIndex(labels)
    build = Math.min(build, performance.now() - start)
  }
  const best = texts.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 5; round++) {
    texts.forEach((text, at) => {
      const start = performance.now()
      link(index, text, { top: 10 })
      best[at] = Math.min(best[at] ?? 0, performance.now() - start)
    })
  }
  best.sort((a, b) => a - b)
  const p50 = best[Math.floor(best.length / 2)] ?? 0
  const p95 = best[Math.floor(0.95 * best.length)] ?? 0
  return {
    what: `speed over ${labels.length} labels, one core`,
    kind: 'ours',
    figures: {
      labels: labels.length,
      'build ms': Math.round(build),
      'index MB': Math.round(memory),
      'p50 ms': round(p50),
      'p95 ms': round(p95),
    },
  }
}
