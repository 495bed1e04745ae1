/** Starts the built product for the journeys, on a database that exists only for them. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { testDatabaseUrl } from '../platform/server/config.ts'
import { connect } from '../platform/server/db.ts'
import { openLetterBox } from './post/letters.ts'
import { accessPath, PROFESSIONALS } from './steps/first-access.ts'

const port = process.argv[2] ?? '4310'
const rome = '../shared/data/rome4-v460/RefRomeCsv.zip'
const folder = mkdtempSync(join(tmpdir(), 'sillage-journeys-'))
const server = testDatabaseUrl()
const database = server ? await freshDatabase(server) : undefined
const letters = await openLetterBox(port)
const env = {
  ...process.env,
  PORT: port,
  SILLAGE_DATA: folder,
  DATABASE_URL: database?.url ?? '',
  NODE_ENV: 'production',
  SMTP_URL: letters.url,
}

// On a PostgreSQL server the journeys run on the official ROME when it is at hand; on the embedded one, on the starter pack.
if (database && existsSync(rome)) {
  const done = spawnSync(process.execPath, ['apps/cli/main.ts', 'import', 'rome', rome], {
    env,
    stdio: 'inherit',
  })
  if (done.status !== 0) process.exit(1)
} else if (database) {
  console.warn('ROME 4.0 is not at hand: the journeys run on the starter pack here too.')
}

// Figures on 2030 that nobody published: enough to see the pages that show them.
const figures = join(folder, 'metiers-fictifs.json')
const need = (code_fap: string, fap_libelle: string, region: string, thousands: number) => ({
  code_fap,
  fap_libelle,
  region,
  effectifs_2019_milliers: 3 * thousands,
  creations_destructions_milliers: thousands / 4,
  departs_fin_carriere_milliers: (3 * thousands) / 4,
  jeunes_debutants_milliers: -thousands / 2,
  postes_a_pourvoir_milliers: thousands,
  niveau_tension_2019: '4',
})
writeFileSync(
  figures,
  JSON.stringify([
    need('Z0Z', 'Allumeurs de réverbères', 'Bretagne', 14.4),
    need('Z0Z', 'Allumeurs de réverbères', 'Grand Est', 2.1),
    need('Z0Z;Z1Z', 'Lumières et nuages', 'Corse', 0.9),
    need('Z1Z', 'Souffleurs de nuages', 'Bretagne', -0.1),
  ]),
)
const loaded = spawnSync(process.execPath, ['apps/cli/main.ts', 'import', 'metiers2030', figures], {
  env,
  stdio: 'ignore',
})
if (loaded.status !== 0) process.exit(1)

// A first access works once: each journey of a professional takes its own (`first-access.ts`).
for (const who of PROFESSIONALS) {
  const name = `${who.charAt(0).toUpperCase()}${who.slice(1)}`
  const invited = spawnSync(
    process.execPath,
    ['apps/cli/main.ts', 'professional', name, `${who}@mission.test`],
    { env, encoding: 'utf8' },
  )
  if (invited.status !== 0) process.exit(1)
  const access = invited.stdout.trim().split(' ').at(-1) ?? ''
  writeFileSync(accessPath(port, who), access, { mode: 0o600 })
}

const product = spawn(process.execPath, ['dist/server/main.mjs'], {
  env,
  stdio: ['ignore', 'ignore', 'inherit'],
})
process.on('SIGTERM', () => product.kill('SIGTERM'))
process.on('SIGINT', () => product.kill('SIGTERM'))
product.on('exit', async (code) => {
  await database?.drop()
  letters.close()
  rmSync(folder, { recursive: true, force: true })
  for (const who of PROFESSIONALS) rmSync(accessPath(port, who), { force: true })
  process.exit(code ?? 0)
})

async function freshDatabase(url: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `sillage_journeys_${process.pid}`
  const admin = connect({ url }, 1)
  await sql`create database ${sql.id(name)}`.execute(admin.db)
  const address = new URL(url)
  address.pathname = `/${name}`
  return {
    url: address.href,
    drop: async () => {
      await sql`drop database if exists ${sql.id(name)} with (force)`.execute(admin.db)
      await admin.close()
    },
  }
}
