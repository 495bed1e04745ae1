import type { Context } from '../../../platform/server/context.ts'
import { findCvsAndBin } from './cv-store.ts'

/** Every CV, the bin included. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const cvs = await findCvsAndBin(ctx.db, personId)
  return {
    cvs: cvs.map(({ personId: _owner, createdAt, updatedAt, deletedAt, ...cv }) => ({
      ...cv,
      madeOn: createdAt.toISOString(),
      changedOn: updatedAt.toISOString(),
      deletedOn: deletedAt?.toISOString() ?? null,
    })),
  }
}
