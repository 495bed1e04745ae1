import type { Context } from '../../../../platform/server/context.ts'
import { getOrganisation } from '../../../organisations/server/get-organisation.ts'
import { type Endorsement, stands } from '../../endorsement.ts'
import { findEndorsements } from '../endorsement-store.ts'

/** A word that stands today, as anybody reads it and as it was signed. */
export type Standing = Pick<
  Endorsement,
  'id' | 'target' | 'by' | 'comment' | 'assurance' | 'knownAs' | 'closeness' | 'role' | 'belongsTo'
> & { name: string; slug: string | null; saidAt: Date; credential: string }

/** Who stands behind the exact words of one version, whenever they said so: on badges given before, too. */
export async function endorsementsOfVersion(
  ctx: Context,
  { badgeId, number }: { badgeId: string; number: number },
): Promise<Standing[]> {
  return standing(ctx, await findEndorsements(ctx.db, { badgeId, version: number }))
}

/** Who stands behind an organisation that gives badges. */
export async function endorsementsOfIssuer(
  ctx: Context,
  { organisationId }: { organisationId: string },
): Promise<Standing[]> {
  return standing(ctx, await findEndorsements(ctx.db, { organisationId }))
}

/** So many are read on a page and travel with a badge; a verifier reads fifty in all. */
const MOST = 12

async function standing(ctx: Context, all: readonly Endorsement[]): Promise<Standing[]> {
  const found: Standing[] = []
  for (const one of all.filter(stands).slice(0, MOST)) {
    const { endorserId } = one
    const organisation = endorserId
      ? await getOrganisation(ctx, { organisationId: endorserId })
      : undefined
    found.push({
      ...one,
      name: organisation?.name ?? one.signer ?? 'Sillage',
      slug: organisation?.slug ?? null,
      saidAt: one.answeredAt ?? one.askedAt,
      credential: one.credential ?? '',
    })
  }
  return found
}
