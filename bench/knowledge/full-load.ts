import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { ensureStarterPack } from '../../areas/knowledge/server/ensure-starter-pack.ts'
import { importReferential } from '../../areas/knowledge/server/import-referential.ts'
import { findImporter } from '../../areas/referentials/server/find-importer.ts'
import { readConfig } from '../../platform/server/config.ts'
import type { Db } from '../../platform/server/db.ts'
import { serverDatabase } from '../import-databases.ts'
import { mustOf } from '../report.ts'
import { askApi } from './ask-api.ts'
import { copyAgain } from './copy-again.ts'
import type { Part } from './part.ts'
import { readGraph } from './read-graph.ts'

/** Name of the importer → where its files lie. */
const LOADS = {
  rome: 'rome4-v460/RefRomeCsv.zip',
  esco: 'esco-1.1.1',
  'rome-esco': 'crosswalks/FR_20230607_mapping_esco_rome.csv',
  'onet-esco': 'crosswalks/crosswalk_esco_onet.csv',
  rncp: 'trainings/export-fiches-csv-2024-02-22.zip',
  onisep: 'trainings',
  apprentissage: 'trainings',
}

/** ROME, ESCO, crosswalks and trainings into an empty PostgreSQL, and beside it the same rows by plain COPY. */
export async function fullLoad({ shared, root, report }: Part): Promise<void> {
  const database = await serverDatabase(root)
  if (!database) {
    report.notes.push('PostgreSQL did not answer: the full load was not measured')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'sillage-bench-'))
  const { db } = database.connection
  const config = readConfig({ SILLAGE_DATA: folder }, root)
  const ctx = { actor: { kind: 'task' as const, name: 'bench' }, db, config, now: new Date() }
  try {
    await ensureStarterPack(db, root)
    const start = performance.now()
    for (const [name, path] of Object.entries(LOADS)) {
      const importer = findImporter(name)
      if (!importer) throw new Error(`No importer ${name}`)
      const loaded = await importReferential(ctx, {
        importer,
        source: { path: join(shared, path) },
      })
      const { concepts, relations, mappings, seconds } = loaded
      report.rows.push({
        what: `import ${name}`,
        kind: 'ours',
        figures: { seconds, concepts, relations, mappings },
      })
    }
    const seconds = (performance.now() - start) / 1000
    const figures = { seconds, ...(await counted(db)) }
    report.rows.push({ what: 'full load on PostgreSQL', kind: 'ours', figures })
    report.musts.push(mustOf('full load on PostgreSQL, seconds', seconds, 'lower', 60))
    await copyAgain(db, report)
    await readGraph({ report, db, config })
    await askApi({ report, db, config, url: database.url })
  } finally {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function counted(db: Db): Promise<Record<string, number>> {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*)::int from concept) as concepts, (select count(*)::int from relation) as relations,
    (select count(*)::int from mapping) as mappings`.execute(db)
  return rows[0] ?? {}
}
