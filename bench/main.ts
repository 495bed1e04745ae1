import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BenchReport, tableOf } from './report.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..')

/** Development data lie beside the project and are never part of it. */
const shared = join(root, '..', 'shared', 'data')

function commitOf(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
    }).trim()
  } catch {
    return 'unknown'
  }
}

type Bench = { question: string; run: (options: { shared: string }) => Promise<BenchReport> }

function isBench(loaded: unknown): loaded is Bench {
  return (
    typeof loaded === 'object' &&
    loaded !== null &&
    'run' in loaded &&
    typeof loaded.run === 'function' &&
    'question' in loaded
  )
}

/** Names of the benches: the files of this folder without a hyphen that hold a question. */
function names(): string[] {
  return readdirSync(here)
    .filter((file) => /^[a-z]+\.ts$/.test(file) && !['main.ts', 'report.ts'].includes(file))
    .map((file) => file.slice(0, -3))
}

/** What makes a figure checkable: the day it was measured and the commit it was measured on. */
function stampOf(): { date: string; commit: string } {
  return { date: new Date().toISOString().slice(0, 10), commit: commitOf() }
}

/** Runs one bench by name, prints what it found, fails when a must is missed. */
async function main(args: readonly string[]): Promise<number> {
  const name = args.find((arg) => !arg.startsWith('--'))
  if (name === undefined || !names().includes(name)) {
    console.error(`Usage: bench NAME [--json]\nNames: ${names().join(', ')}`)
    return 2
  }
  if (!existsSync(shared)) {
    console.error(`No development data at ../shared/data: nothing can be measured.`)
    return 2
  }
  const loaded: unknown = await import(pathToFileURL(join(here, `${name}.ts`)).href)
  if (!isBench(loaded)) {
    console.error(`bench/${name}.ts holds no bench (question, run).`)
    return 2
  }
  const report = await loaded.run({ shared })
  if (args.includes('--json')) console.log(JSON.stringify({ ...report, ...stampOf() }, null, 2))
  else console.log(`${tableOf(report)}\ncommit: ${commitOf()}`)
  return report.musts.every(({ met }) => met) ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
