import { serve } from '@hono/node-server'
import pino from 'pino'
import { ensureIssuer } from '../../areas/issuers/server/ensure-issuer.ts'
import type { Config } from '../../platform/server/config.ts'
import { makeContext } from '../../platform/server/make-context.ts'
import { migrate, readMigrations } from '../../platform/server/migrate.ts'
import type { OpenDatabase } from '../../platform/server/open-database.ts'
import { installationKey, secretsFrom } from '../../platform/server/secrets.ts'
import { replayErasures } from '../whole-person/erasure/replay-erasures.ts'
import { startWorker } from '../worker/worker.ts'
import { createApp } from './app.tsx'
import { overTls } from './https/over-tls.ts'
import { openSite } from './open-site.ts'
import { prepareKnowledge } from './prepare-knowledge.ts'
import { reportsToHandle } from './reports-to-handle.ts'

/** Opens the site on a database that is open: migrations, starter packs, web and background tasks. Ctrl-C stops it and loses nothing. */
export async function serveSite(config: Config, database: OpenDatabase): Promise<void> {
  // Lines are written several at once, half a second late at most; those left are written when the process ends.
  const lines = pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 500 })
  const logger = pino({ base: null }, lines)
  await migrate(database.db, readMigrations(config.root))
  const secrets = secretsFrom(installationKey(config.folder))
  const site = openSite({
    db: database.db,
    config,
    secrets,
    log: ({ level, ...facts }) => logger[levelOf(level)](facts),
  })
  await replayErasuresHere(site)
  await ensurePlatformHere(site)
  const reported = await reportsHere(site)
  const { building } = await prepareKnowledge(site)
  const worker = startWorker(site)
  const server = serve(
    {
      fetch: createApp(site).fetch,
      port: config.port,
      hostname: config.host,
      ...overTls(config),
    },
    (info) => {
      const seconds = (performance.now() / 1000).toFixed(1).replace('.', ',')
      const address =
        config.publicUrl ??
        `http${config.tls ? 's' : ''}://${['0.0.0.0', '::'].includes(config.host) ? 'localhost' : config.host}:${info.port}`
      console.log(`
  Sillage est ouvert (${seconds} s) : ${address}
  Base : ${database.kind === 'embedded' ? `embarquée, dans ${config.folder}` : 'serveur PostgreSQL (DATABASE_URL)'}
${reported > 0 ? `  Signalements à lire : ${reported}    npm run sillage -- reports\n` : ''}  Premier accès d’un professionnel : npm run sillage -- professional "Prénom Nom" adresse@exemple.test
  Charger le ROME officiel        : npm run sillage -- import rome
  Personnes fictives pour essayer : npm run demo
  Arrêter                         : Ctrl-C
`)
    },
  )
  closeOnSignal(server, [worker.stop, () => building, database.close])
  server.on('error', (problem: NodeJS.ErrnoException) => {
    const sentence =
      problem.code === 'EADDRINUSE'
        ? `Le port ${config.port} est déjà pris. Choisissez-en un autre : PORT=3001 npm start`
        : problem.message
    console.error(sentence)
    void database.close().finally(() => process.exit(1))
  })
}

/** Before anybody comes in: whoever was erased does not come back with an older backup. */
async function replayErasuresHere(site: ReturnType<typeof openSite>): Promise<void> {
  const task = { kind: 'task', name: 'privacy.replayErasures' } as const
  const count = await replayErasures(makeContext({ ...site, now: site.clock(), actor: task }))
  if (count > 0) site.log({ level: 'warn', task: task.name, count })
}

/** How many reports nobody has handled: said when it starts, and by `sillage status`. */
async function reportsHere(site: ReturnType<typeof openSite>): Promise<number> {
  const task = { kind: 'task', name: 'server.countReports' } as const
  return (await reportsToHandle(makeContext({ ...site, now: site.clock(), actor: task }))).length
}

/** The platform has its name and its key from the first day: others may read them as soon as the door opens. */
async function ensurePlatformHere(site: ReturnType<typeof openSite>): Promise<void> {
  const task = { kind: 'task', name: 'issuers.ensurePlatform' } as const
  await ensureIssuer(makeContext({ ...site, now: site.clock(), actor: task }), { kind: 'platform' })
}

/** Ctrl-C: the door first, then the tasks, then the database, in the order given; nothing acknowledged is lost. */
function closeOnSignal(
  server: ReturnType<typeof serve>,
  thenClose: readonly (() => Promise<void>)[],
): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    const late = setTimeout(() => process.exit(1), 10_000)
    late.unref()
    await new Promise((resolve) => {
      server.close(resolve)
      // Keep-alive connections would hold the door open for nothing.
      if ('closeIdleConnections' in server) server.closeIdleConnections()
    })
    for (const close of thenClose) await close()
    console.log('  Sillage est fermé. Tout est gardé.')
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function levelOf(level: string | number | undefined): 'info' | 'warn' | 'error' {
  return level === 'warn' || level === 'error' ? level : 'info'
}
