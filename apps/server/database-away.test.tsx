import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../platform/server/config.ts'
import { type Connection, connect } from '../../platform/server/db.ts'
import { type Embedded, startEmbedded } from '../../platform/server/embedded/embedded-database.ts'
import { migrate, readMigrations } from '../../platform/server/migrate.ts'
import { secretsFrom } from '../../platform/server/secrets.ts'
import { createApp } from './app.tsx'
import { openSite } from './open-site.ts'

const config = readConfig({})
let embedded: Embedded
let road: { server: Server; cut: () => Promise<void> }
let connection: Connection
let port = 0

/** A road to the database that can be cut and repaired. */
async function openRoad(
  at: number,
): Promise<{ server: Server; cut: () => Promise<void>; port: number }> {
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = createConnection(join(embedded.socketFolder, '.s.PGSQL.5432'))
    for (const end of [near, far]) {
      open.add(end)
      end.on('error', () => undefined)
      end.on('close', () => open.delete(end))
    }
    near.pipe(far)
    far.pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
  const address = server.address()
  const cut = () =>
    new Promise<void>((resolve) => {
      for (const end of open) end.destroy()
      server.close(() => resolve())
    })
  return { server, cut, port: typeof address === 'object' && address ? address.port : 0 }
}

beforeAll(async () => {
  embedded = await startEmbedded({ root: config.root, folder: undefined })
  const opened = await openRoad(0)
  road = opened
  port = opened.port
  connection = connect({ url: `postgres://postgres@127.0.0.1:${port}/postgres` }, 2)
  await migrate(connection.db, readMigrations(config.root))
})

afterAll(async () => {
  await connection.close()
  await road.cut()
  await embedded.stop()
})

describe('when the database goes away', () => {
  it('shows a calm page, and recovers by itself', async () => {
    const site = openSite({
      db: connection.db,
      config,
      secrets: secretsFrom(Buffer.alloc(32)),
      log: () => undefined,
    })
    const app = createApp(site)
    const ask = () => app.request('http://sillage.test/stats')
    expect((await ask()).status).toBe(200)
    await road.cut()
    const away = await ask()
    const html = await away.text()
    expect([
      away.status,
      away.headers.get('retry-after'),
      html.includes('Un petit moment'),
    ]).toEqual([503, '5', true])
    expect((await app.request('http://sillage.test/sante')).status).toBe(503)
    expect((await app.request('http://sillage.test/')).status).toBe(200)
    road = await openRoad(port)
    expect((await ask()).status).toBe(200)
  })
})
