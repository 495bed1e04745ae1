import type { Context } from '../../../platform/server/context.ts'
import type { Concept, Mapping, Referential } from '../referential.ts'
import { makeCurrent, stageConcepts, stageMappings, startStaging } from './referential-store.ts'

type Publication = {
  referential: Referential
  concepts: readonly Concept[]
  mappings: readonly Mapping[]
}

/**
 * Puts an edition made in the house in place: staged, then current in one step, the former one staying readable, as any
 * import. Inside the transaction of whoever publishes, so that it is there whole or not at all.
 */
export async function publishEdition(
  ctx: Pick<Context, 'db' | 'now'>,
  { referential, concepts, mappings }: Publication,
): Promise<{ id: number }> {
  const id = await startStaging(ctx.db, referential)
  await stageConcepts(ctx.db, id, concepts)
  await stageMappings(ctx.db, id, mappings)
  const report = { files: [], concepts: concepts.length, relations: 0, mappings: mappings.length }
  await makeCurrent(ctx.db, { id, referential, report, replacements: [], now: ctx.now })
  return { id }
}
