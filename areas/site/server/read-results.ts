import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PublishedResult, publishedResult } from '../published-results.ts'

const known = new Map<string, PublishedResult[]>()

/** The committed results of the benchmarks; they change only with the code, so they are read once. */
export function readResults(root: string): PublishedResult[] {
  const before = known.get(root)
  if (before) return before
  const folder = join(root, 'bench/results')
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : []
  const results = files.map((name) =>
    publishedResult.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  )
  known.set(root, results)
  return results
}
