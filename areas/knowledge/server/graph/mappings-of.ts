import type { Context } from '../../../../platform/server/context.ts'
import { type MappingOfConcept, noSuchConcept } from '../../concept.ts'
import { findIdentity, findMappings } from './concept-store.ts'

/** Correspondences of a concept with other referentials, surest first, each with who says so. */
export async function mappingsOf(
  ctx: Pick<Context, 'db'>,
  id: string,
): Promise<MappingOfConcept[]> {
  const identity = await findIdentity(ctx.db, id)
  if (!identity) throw noSuchConcept()
  return findMappings(ctx.db, identity)
}
