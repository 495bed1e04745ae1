import type { Context } from '../../../platform/server/context.ts'
import { findCvsAndBin } from './cv-store.ts'
import { findTakenBy } from './invitations/invitation-store.ts'
import { findLinks } from './links/link-store.ts'

/** Every CV, the bin included, every link made; the secrets of links are never handed over. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const cvs = await findCvsAndBin(ctx.db, personId)
  const links = await findLinks(ctx.db, personId)
  const taken = await findTakenBy(ctx.db, personId)
  return {
    cvs: cvs.map(({ personId: _owner, createdAt, updatedAt, deletedAt, ...cv }) => ({
      ...cv,
      madeOn: createdAt.toISOString(),
      changedOn: updatedAt.toISOString(),
      deletedOn: deletedAt?.toISOString() ?? null,
    })),
    links: links.map(({ cvId, label, pinHash, createdAt, expiresAt, stoppedAt }) => ({
      cvId,
      label,
      hasPin: pinHash !== null,
      madeOn: createdAt.toISOString(),
      endsOn: expiresAt.toISOString(),
      stoppedOn: stoppedAt?.toISOString() ?? null,
    })),
    invitations: taken.map(({ cvId, takenAt, shownAt }) => ({
      cvId,
      takenOn: takenAt.toISOString(),
      shownOn: shownAt?.toISOString() ?? null,
    })),
  }
}
