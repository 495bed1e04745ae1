import { buildIndex, type Label, link } from '../engines/linker/linker.ts'
import type { BenchReport } from './report.ts'

const round = (value: number): number => Math.round(100 * value) / 100

function heap(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** Best of three rounds: the machine may be busy with others. Times in milliseconds, memory in megabytes. */
export function speedRow(labels: readonly Label[], texts: readonly string[]): BenchReport['rows'][number] {
  let build = Number.POSITIVE_INFINITY
  const before = heap()
  let index = buildIndex(labels)
  const memory = heap() - before
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    index = buildIndex(labels)
    build = Math.min(build, performance.now() - start)
  }
  let p50 = Number.POSITIVE_INFINITY
  let p95 = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const times = texts.map((text) => {
      const start = performance.now()
      link(index, text, { top: 10 })
      return performance.now() - start
    })
    times.sort((a, b) => a - b)
    p50 = Math.min(p50, times[Math.floor(times.length / 2)] ?? 0)
    p95 = Math.min(p95, times[Math.floor(0.95 * times.length)] ?? 0)
  }
  return { what: `speed over ${labels.length} labels, one core`, kind: 'ours', figures: { labels: labels.length, 'build ms': Math.round(build), 'memory MB': Math.round(memory), 'p50 ms': round(p50), 'p95 ms': round(p95) } }
}
