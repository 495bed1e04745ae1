import type { Context } from '../../../platform/server/context.ts'
import { findIssuersOf } from './issuer-store.ts'

/** Which issuers of this installation have these identifiers; strangers are left out. */
export async function issuerIdsOf(
  ctx: Context,
  { dids }: { dids: readonly string[] },
): Promise<Map<string, string>> {
  const found = await findIssuersOf(ctx.db, [...new Set(dids)])
  return new Map(found.map(({ did, id }) => [did, id]))
}
