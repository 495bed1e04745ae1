/** Runs the embedded PostgreSQL (PGlite) off the web thread, behind a local socket that only this user can open. */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { openDoor } from './database-door.ts'

/** What the main thread asks for: a folder (or memory), where to listen, and an optional gzipped start image. */
export type ThreadOrder = { folder: string | undefined; socket: string; image: string | undefined }

// The worker's input is untyped by Node; startEmbedded() is its only sender.
const order = workerData as ThreadOrder

const database = new PGlite({
  ...(order.folder ? { dataDir: order.folder } : {}),
  ...(order.image ? { loadDataDir: new Blob([readFileSync(order.image)]) } : {}),
  extensions: { unaccent, pg_trgm },
})
await database.waitReady
const door = await openDoor(database, order.socket)
parentPort?.postMessage('ready')

parentPort?.on('message', async (message: string) => {
  if (message === 'image') {
    const image = await database.dumpDataDir('gzip')
    parentPort?.postMessage({ image: await image.arrayBuffer() })
    return
  }
  await door.close()
  await database.close()
  parentPort?.postMessage('closed')
})
