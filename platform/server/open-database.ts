import type { Config } from './config.ts'
import { connect, type Db } from './db.ts'
import { socketOfHolder, startEmbedded } from './embedded/embedded-database.ts'
import { FolderTaken } from './embedded/folder-lock.ts'

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

/**
 * For commands: when a running server holds the embedded folder, the command is let in through the server's own socket
 * and both go on. Without a sign of the server, the refusal stands.
 */
export async function openDatabaseBeside(config: Config): Promise<OpenDatabase> {
  for (let patience = WAITS; ; patience--) {
    try {
      return await openDatabase(config)
    } catch (problem) {
      if (!(problem instanceof FolderTaken)) throw problem
      const socketFolder = socketOfHolder(config.folder)
      if (socketFolder) {
        const { db, close } = connect({ socketFolder }, 2)
        return { db, kind: 'embedded', close }
      }
      if (patience === 0) throw problem
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS)) // the server may be just starting
    }
  }
}

const WAIT_MS = 500
const WAITS = 40
