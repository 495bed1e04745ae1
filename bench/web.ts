import { type ChildProcess, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { currentKnowledge } from '../areas/knowledge/server/current-knowledge.ts'
import { ensureStarterPack } from '../areas/knowledge/server/ensure-starter-pack.ts'
import { importReferential } from '../areas/knowledge/server/import-referential.ts'
import { romeImporter } from '../areas/referentials/server/rome/rome-importer.ts'
import { readConfig } from '../platform/server/config.ts'
import { installationKey, secretsFrom } from '../platform/server/secrets.ts'
import { type BenchDatabase, serverDatabase } from './import-databases.ts'
import { startProduct } from './product/start-product.ts'
import { type BenchReport, mustOf } from './report.ts'
import { givenManyPeople } from './web-people.ts'

export const question =
  'How fast does each page of the journey answer one person, and how many pages a second on PostgreSQL with 10,000 people and full ROME?'

const PEOPLE = 10_000
const PORT = 4391
const PAGES = [
  '/mes-experiences',
  '/experiences/nouvelle',
  '/ma-carte',
  '/mes-gouts',
  '/metiers',
  '/metiers?liste=ouverture',
  '/metiers/D1106',
  '/metiers/choix',
]
const SECONDS = 8

/** Serves the built product from a PostgreSQL full of simulated people, and asks it for pages. */
export async function run({ shared }: { shared: string }): Promise<BenchReport> {
  const root = join(import.meta.dirname, '..')
  const report: BenchReport = {
    name: 'web',
    question,
    dataVersion: 'ROME 4.0',
    rows: [],
    musts: [],
    notes: [],
  }
  const database = await serverDatabase(root)
  if (!database)
    throw new Error(
      'This bench needs a PostgreSQL: set TEST_DATABASE_URL, or start one on 127.0.0.1:5432.',
    )
  const folder = mkdtempSync(join(tmpdir(), 'sillage-bench-'))
  spawnSync(process.execPath, ['apps/start.mjs', 'build'], { cwd: root, stdio: 'inherit' })
  let product: ChildProcess | undefined
  try {
    const tokens = await fill(database, root, shared, folder, report)
    product = await startProduct({ root, folder, url: database.url, port: PORT })
    await warmUp(tokens)
    await measureOnePerson(tokens[0] ?? '', report)
    await measureThroughput(tokens, report)
    measureMemory(product, report)
  } finally {
    product?.kill('SIGTERM')
    await new Promise((resolve) => (product ? product.once('exit', resolve) : resolve(undefined)))
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return report
}

async function fill(
  database: BenchDatabase,
  root: string,
  shared: string,
  folder: string,
  report: BenchReport,
): Promise<string[]> {
  const { db } = database.connection
  const config = readConfig({ SILLAGE_DATA: folder }, root)
  await ensureStarterPack(db, root)
  const ctx = { actor: { kind: 'task' as const, name: 'bench' }, db, config, now: new Date() }
  const loaded = await importReferential(ctx, {
    importer: romeImporter,
    source: { path: join(shared, 'rome4-v460/RefRomeCsv.zip') },
  })
  report.dataVersion = `ROME 4.0 version ${loaded.version}, ${PEOPLE} simulated people`
  const knowledge = await currentKnowledge({ db, config })
  const skills = [...knowledge.occupations.values()].flatMap((one) =>
    one.skills.slice(0, 3).map(({ code, label }) => ({ code, label })),
  )
  const { hash } = secretsFrom(installationKey(folder))
  return (await givenManyPeople(db, hash, skills, PEOPLE)).tokens
}

/** A service that has been open for a moment: code compiled, knowledge loaded, the database done tidying after the filling. */
async function warmUp(tokens: readonly string[]): Promise<void> {
  for (const path of [...PAGES, ...PAGES, ...PAGES]) {
    const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, {
      headers: { cookie: `session=${tokens[1] ?? ''}` },
    })
    await answer.text()
  }
  await new Promise((resolve) => setTimeout(resolve, 5_000))
}

async function measureOnePerson(token: string, report: BenchReport): Promise<void> {
  let worst = 0
  for (const path of PAGES) {
    const waits: number[] = []
    for (let turn = 0; turn < 60; turn++) {
      const start = performance.now()
      const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, {
        headers: { cookie: `session=${token}` },
      })
      await answer.text()
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
      if (turn >= 10) waits.push(performance.now() - start)
    }
    waits.sort((a, b) => a - b)
    const p95 = waits[Math.floor(waits.length * 0.95)] ?? 0
    worst = Math.max(worst, p95)
    report.rows.push({
      what: `one person · ${path}`,
      kind: 'ours',
      figures: { 'p50 ms': waits[Math.floor(waits.length / 2)] ?? 0, 'p95 ms': p95 },
    })
  }
  report.musts.push(mustOf('slowest page, p95 ms, one person', worst, 'lower', 30))
}

async function measureThroughput(tokens: readonly string[], report: BenchReport): Promise<void> {
  const home = await fire(['/'], [], 'baseline')
  report.rows.push(home.row)
  const journey = await fire(PAGES, tokens, 'ours')
  report.rows.push(journey.row)
  report.musts.push(mustOf('journey pages a second, 2 cores', journey.perSecond, 'higher', 300))
  report.notes?.push('the client that asks runs on the same two cores')
}

async function fire(
  paths: readonly string[],
  tokens: readonly string[],
  kind: 'baseline' | 'ours',
) {
  let turn = 0
  const result = await autocannon({
    url: `http://127.0.0.1:${PORT}`,
    connections: 16,
    duration: SECONDS,
    requests: [
      {
        method: 'GET',
        setupRequest: (request) => {
          const mine = turn++
          const token = tokens[(mine * 7919) % Math.max(1, tokens.length)]
          return {
            ...request,
            path: paths[mine % paths.length] ?? '/',
            headers: {
              'accept-encoding': 'gzip',
              ...(token ? { cookie: `session=${token}` } : {}),
            },
          }
        },
      },
    ],
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} pages refused, ${result.errors} errors`)
  const perSecond = result['2xx'] / result.duration
  const what =
    kind === 'baseline'
      ? 'throughput · home page alone'
      : `throughput · ${PAGES.length} journey pages, everybody at once`
  return {
    perSecond,
    row: {
      what,
      kind,
      figures: {
        'pages/s': perSecond,
        'p50 ms': result.latency.p50,
        'p97.5 ms': result.latency.p97_5,
      },
    },
  }
}

function measureMemory(product: ChildProcess, report: BenchReport): void {
  const status = readFileSync(`/proc/${product.pid}/status`, 'utf8')
  const resident = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  report.rows.push({
    what: 'memory after the load',
    kind: 'ours',
    figures: { 'resident MB': resident },
  })
  report.musts.push(mustOf('resident memory, MB', resident, 'lower', 450))
}
