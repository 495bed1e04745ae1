import type { Context } from '../../../../platform/server/context.ts'
import { type MappingOfConcept, noSuchConcept } from '../../concept.ts'
import { findIdentity, findMappings } from './concept-store.ts'

/** What other referentials call nearly the same, how surely, and who says so. */
export async function mappingsOfConcept(
  ctx: Pick<Context, 'db'>,
  id: string,
): Promise<MappingOfConcept[]> {
  const identity = await findIdentity(ctx.db, id)
  if (!identity) throw noSuchConcept()
  return findMappings(ctx.db, identity)
}
