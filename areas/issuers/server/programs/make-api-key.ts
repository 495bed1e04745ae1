import { randomBytes } from 'node:crypto'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { insertApiKey } from './api-key-store.ts'

/** A key with which a program signs for one issuer; shown once, only its digest stays. */
export async function makeApiKey(
  ctx: Context,
  { issuerId, name }: { issuerId: string; name: string },
): Promise<string> {
  const key = `signer_${randomBytes(24).toString('base64url')}`
  const hash = ctx.secrets.hash(key)
  await insertApiKey(ctx.db, { hash, issuer_id: issuerId, name, made_at: ctx.now })
  await audit(ctx, { kind: 'program.given', subjectId: issuerId })
  return key
}
