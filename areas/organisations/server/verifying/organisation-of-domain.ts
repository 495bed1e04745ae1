import type { Context } from '../../../../platform/server/context.ts'
import { isPublicProvider } from '../../verified-domain.ts'
import { findDomain } from './domain-store.ts'

/** Whose domain this is, when the operator found out; nobody's when anybody opens a mail box there. */
export async function organisationOfDomain(
  ctx: Pick<Context, 'db'>,
  { domain }: { domain: string },
): Promise<string | null> {
  if (isPublicProvider(domain)) return null
  return (await findDomain(ctx.db, domain))?.organisation ?? null
}
