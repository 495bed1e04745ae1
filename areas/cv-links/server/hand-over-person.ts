import type { Context } from '../../../platform/server/context.ts'
import { findLinks } from './link-store.ts'

/** Every link made; the secrets of links are never handed over. */
export async function handOverPerson(ctx: Context, { personId }: { personId: string }) {
  const links = await findLinks(ctx.db, personId)
  return {
    links: links.map(({ cvId, label, pinHash, createdAt, expiresAt, stoppedAt }) => ({
      cvId,
      label,
      hasPin: pinHash !== null,
      madeOn: createdAt.toISOString(),
      endsOn: expiresAt.toISOString(),
      stoppedOn: stoppedAt?.toISOString() ?? null,
    })),
  }
}
