import type { Context } from '../../../platform/server/context.ts'
import type { Organisation } from '../organisation.ts'
import { findListed } from './organisation-store.ts'

/** Everybody of the public directory, by name, to choose one among them; `but` leaves one out. */
export async function listedOrganisations(
  ctx: Pick<Context, 'db'>,
  { but }: { but: string | null },
): Promise<Organisation[]> {
  return (await findListed(ctx.db)).filter(({ id }) => id !== but)
}
