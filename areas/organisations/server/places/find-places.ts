import type { Context } from '../../../../platform/server/context.ts'
import { findUnplaced, updateCommune } from '../organisation-store.ts'
import { findCommune, findCommunes } from './place-store.ts'

/** Finds the commune of organisations founded before communes were loaded. */
export async function findPlaces(ctx: Context): Promise<void> {
  if (!(await findCommunes(ctx.db))) return
  for (const organisation of await findUnplaced(ctx.db)) {
    const commune = await findCommune(ctx.db, organisation)
    if (commune) await updateCommune(ctx.db, organisation.id, commune)
  }
}
