import { BadTombstones } from '../../areas/consent/tombstone.ts'
import { BadSetting, readConfig } from '../../platform/server/config.ts'
import { FolderTaken } from '../../platform/server/embedded/folder-lock.ts'
import { openDatabase } from '../../platform/server/open-database.ts'

/** Starts everything. The database opens, in its own thread, while the pages are still being read from the disk. */
async function main(): Promise<void> {
  const config = readConfig()
  const [database, { serveSite }] = await Promise.all([
    openDatabase(config),
    import('./serve-site.ts'),
  ])
  await serveSite(config, database)
}

main().catch((problem: unknown) => {
  if (
    problem instanceof BadSetting ||
    problem instanceof FolderTaken ||
    problem instanceof BadTombstones
  )
    console.error(problem.message)
  else console.error(problem)
  process.exit(1)
})
