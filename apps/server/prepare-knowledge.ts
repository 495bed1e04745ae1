import { prepareSearch } from '../../areas/explorer/server/search-graph.ts'
import { currentKnowledge } from '../../areas/knowledge/server/current-knowledge.ts'
import { ensureStarterPack } from '../../areas/knowledge/server/ensure-starter-pack.ts'
import { currentGraph } from '../../areas/knowledge/server/graph/current-graph.ts'
import type { Site } from '../../platform/web/site.ts'

/** Loads the starter packs when they are new, and begins to build what the journey reads, then the graph, without waiting for it (`building`). */
export async function prepareKnowledge(site: Site): Promise<{ building: Promise<void> }> {
  await ensureStarterPack(site.db, site.config.root)
  const explored = currentKnowledge(site).then(() => currentGraph(site))
  const building = explored.then(
    () => undefined,
    (problem: unknown) => {
      site.log({
        level: 'warn',
        task: 'knowledge',
        problem: problem instanceof Error ? problem.name : 'unknown',
      })
    },
  )
  // the first search finds its shelves ready; nobody waits for them
  building.then(() => prepareSearch(site)).catch(() => undefined)
  return { building }
}
