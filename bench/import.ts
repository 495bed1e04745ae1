import { join } from 'node:path'
import { sql } from 'kysely'
import { currentKnowledge } from '../areas/knowledge/server/current-knowledge.ts'
import { ensureStarterPack } from '../areas/knowledge/server/ensure-starter-pack.ts'
import { importReferential } from '../areas/knowledge/server/import-referential.ts'
import { romeImporter } from '../areas/referentials/server/rome/rome-importer.ts'
import { readConfig } from '../platform/server/config.ts'
import type { Db } from '../platform/server/db.ts'
import { type BenchDatabase, onEachDatabase } from './import-databases.ts'
import { type BenchReport, mustOf } from './report.ts'

export const question =
  'How long does the official ROME export take to load, and how long do readers wait meanwhile?'

const ROME_ZIP = 'rome4-v460/RefRomeCsv.zip'
/** A reader asks for one occupation and its links this often, as a page would. */
const PAUSE_MS = 20

/** Loads ROME into an empty database of each kind while somebody goes on reading. */
export async function run({ shared }: { shared: string }): Promise<BenchReport> {
  const root = join(import.meta.dirname, '..')
  const report: BenchReport = {
    name: 'import',
    question,
    dataVersion: 'ROME 4.0',
    rows: [],
    musts: [],
    notes: [],
  }
  await onEachDatabase(root, report.notes, (database, folder) =>
    measure(database, readConfig({ SILLAGE_DATA: folder }, root), shared, report),
  )
  return report
}

async function measure(
  database: BenchDatabase,
  config: ReturnType<typeof readConfig>,
  shared: string,
  report: BenchReport,
): Promise<void> {
  const { db } = database.connection
  await ensureStarterPack(db, config.root)
  const ctx = { actor: { kind: 'task' as const, name: 'bench' }, db, config, now: new Date() }
  const quiet = await readWhile(db, new Promise((resolve) => setTimeout(resolve, 1_000)))
  const start = performance.now()
  const loading = importReferential(ctx, {
    importer: romeImporter,
    source: { path: join(shared, ROME_ZIP) },
  })
  const meanwhile = await readWhile(db, loading)
  const seconds = (performance.now() - start) / 1000
  const loaded = await loading
  const serving = performance.now()
  const { occupations } = await currentKnowledge(ctx)
  const served = (performance.now() - serving) / 1000
  const again = performance.now()
  await importReferential(ctx, { importer: romeImporter, source: { path: join(shared, ROME_ZIP) } })
  report.dataVersion = `ROME 4.0 version ${loaded.version} (${loaded.publishedOn ?? ''})`
  report.rows.push({
    what: `import on ${database.name}`,
    kind: 'ours',
    figures: {
      seconds,
      concepts: loaded.concepts,
      relations: loaded.relations,
      refused: loaded.files.reduce((sum, { refused }) => sum + refused, 0),
      'again, already loaded (s)': (performance.now() - again) / 1000,
      'then served after (s)': served,
      occupations: occupations.size,
      'reading before, p95 ms': p95(quiet),
      'reading meanwhile, p50 ms': quantile(meanwhile, 0.5),
      'reading meanwhile, p95 ms': p95(meanwhile),
      'reading meanwhile, longest ms': quantile(meanwhile, 1),
    },
  })
  report.musts.push(
    mustOf(`seconds on ${database.name}`, seconds, 'lower', database.name === 'embedded' ? 30 : 15),
  )
}

/** Waits of a reader, in ms, until the work ends. */
async function readWhile(db: Db, work: Promise<unknown>): Promise<number[]> {
  const waits: number[] = []
  let ended = false
  const end = work.finally(() => {
    ended = true
  })
  end.catch(() => undefined)
  while (!ended) {
    const start = performance.now()
    await sql`select concept.label, relation.dst from referential_version v
      join concept on concept.version_id = v.id and concept.kind = 'occupation' and concept.code = 'D1106'
      left join relation on relation.version_id = v.id and relation.kind = 'requires' and relation.src = concept.code
      where v.state = 'current'`.execute(db)
    waits.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return waits
}

function p95(waits: readonly number[]): number {
  return quantile(waits, 0.95)
}

function quantile(waits: readonly number[], share: number): number {
  const sorted = [...waits].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
