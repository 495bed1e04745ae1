/** Starts the built product for the journeys, on a database that exists only for them. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { testDatabaseUrl } from '../platform/server/config.ts'
import { connect } from '../platform/server/db.ts'
import { accessPath, PROFESSIONALS } from './first-access.ts'

const port = process.argv[2] ?? '4310'
const rome = '../shared/data/rome4-v460/RefRomeCsv.zip'
const folder = mkdtempSync(join(tmpdir(), 'sillage-journeys-'))
const server = testDatabaseUrl()
const database = server ? await freshDatabase(server) : undefined
const env = {
  ...process.env,
  PORT: port,
  SILLAGE_DATA: folder,
  DATABASE_URL: database?.url ?? '',
  NODE_ENV: 'production',
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
