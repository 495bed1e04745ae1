import { currentKnowledge } from '../../areas/knowledge/server/current-knowledge.ts'
import { ensureStarterPack } from '../../areas/knowledge/server/ensure-starter-pack.ts'
import type { Site } from '../../platform/web/site.ts'

/** Loads the starter packs when they are new, and begins to build what the journey reads, without waiting for it (`building`). */
export async function prepareKnowledge(site: Site): Promise<{ building: Promise<void> }> {
  await ensureStarterPack(site.db, site.config.root)
  const building = currentKnowledge(site).then(
    () => undefined,
    (problem: unknown) => {
      site.log({
        level: 'warn',
        task: 'knowledge',
        problem: problem instanceof Error ? problem.name : 'unknown',
      })
    },
  )
  return { building }
}
