import { randomBytes } from 'node:crypto'
import { uuidV7 } from '../../platform/id.ts'
import type { Config } from '../../platform/server/config.ts'
import type { Context } from '../../platform/server/context.ts'
import { makeContext } from '../../platform/server/make-context.ts'
import { migrate, readMigrations } from '../../platform/server/migrate.ts'
import { openDatabaseBeside } from '../../platform/server/open-database.ts'
import { installationKey, secretsFrom } from '../../platform/server/secrets.ts'

/** Opens the installation's database (beside a running server when there is one), works, closes it in every case. */
export async function withContext<T>(
  config: Config,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const database = await openDatabaseBeside(config)
  try {
    await migrate(database.db, readMigrations(config.root))
    const ctx = makeContext({
      db: database.db,
      actor: { kind: 'task', name: 'command-line' },
      now: new Date(),
      newId: () => uuidV7(new Date(), randomBytes(10)),
      secrets: secretsFrom(installationKey(config.folder)),
      config,
    })
    return await work(ctx)
  } finally {
    await database.close()
  }
}
