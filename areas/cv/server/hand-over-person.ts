import type { Context } from '../../../platform/server/context.ts'
import { findCvsAndBin } from './cv-store.ts'

/** Every CV, the bin included; of the address to check, only what it leads to: its secret is never handed over. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const cvs = await findCvsAndBin(ctx.db, personId)
  return {
    cvs: cvs.map(({ personId: _owner, check, createdAt, updatedAt, deletedAt, ...cv }) => ({
      ...cv,
      leadsTo: check && { kind: check.kind, id: check.id },
      madeOn: createdAt.toISOString(),
      changedOn: updatedAt.toISOString(),
      deletedOn: deletedAt?.toISOString() ?? null,
    })),
  }
}
