import type { Context } from '../../../platform/server/context.ts'
import type { Referential } from '../referential.ts'
import { countConcepts, currentVersions } from './referential-store.ts'

/** A referential in use, as shown on /methode and by the command line. */
export type KnowledgeStatus = Referential & { loadedAt: Date; counts: Record<string, number> }

/** Which referentials are in use, since when, and how much they hold. The first one is what the journey runs on. */
export async function knowledgeStatus(ctx: Pick<Context, 'db'>): Promise<KnowledgeStatus[]> {
  const versions = await currentVersions(ctx.db)
  const counted = await Promise.all(
    versions.map(async (one) => ({ ...one, counts: await countConcepts(ctx.db, one.id) })),
  )
  return counted.sort((a, b) => a.name.localeCompare(b.name))
}
