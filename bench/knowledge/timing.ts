/** Times many runs of one thing after some to warm up. */
export function timesOf(runs: number, run: (turn: number) => unknown): number[] {
  for (let turn = 0; turn < Math.min(50, runs); turn++) run(turn)
  return Array.from({ length: runs }, (_, turn) => {
    const start = performance.now()
    run(turn)
    return performance.now() - start
  })
}

/** The same for what answers later. */
export async function laterTimesOf(
  runs: number,
  run: (turn: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  for (let turn = 0; turn < runs + 5; turn++) {
    const start = performance.now()
    await run(turn)
    if (turn >= 5) times.push(performance.now() - start)
  }
  return times
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const figuresOf = (times: readonly number[]) => ({
  'p50 ms': quantile(times, 0.5),
  'p95 ms': quantile(times, 0.95),
})
