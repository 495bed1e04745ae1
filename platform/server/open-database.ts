import type { Config } from './config.ts'
import { connect, type Db } from './db.ts'
import { startEmbedded } from './embedded-database.ts'

export type OpenDatabase = { db: Db; kind: 'embedded' | 'server'; close: () => Promise<void> }

/** Opens the database this installation uses: a PostgreSQL server when DATABASE_URL is set, the embedded one otherwise. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    const { db, close } = connect({ url: config.databaseUrl })
    return { db, kind: 'server', close }
  }
  const embedded = await startEmbedded({ root: config.root, folder: config.folder })
  const { db, close } = connect({ socketFolder: embedded.socketFolder }, 4)
  return {
    db,
    kind: 'embedded',
    close: async () => {
      await close()
      await embedded.stop()
    },
  }
}
