import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { cannotSign, noSuchIssuer } from '../../issuer.ts'
import { findIssuer } from '../issuer-store.ts'
import { closeEscrow, type EscrowFile } from './escrow.ts'
import { keysInUse } from './key-store.ts'
import { openKeyOf } from './open-key-of.ts'

/** An organisation leaves with the key it signs with, closed by words it chose; the log says that it did. */
export async function exportKey(
  ctx: Context,
  { issuerId, passphrase }: { issuerId: string; passphrase: string },
): Promise<EscrowFile> {
  const issuer = await findIssuer(ctx.db, issuerId)
  if (!issuer) throw noSuchIssuer()
  const [key] = await keysInUse(ctx.db, [issuerId])
  if (!key) throw cannotSign()
  const pkcs8 = openKeyOf(ctx.config, key)
  const named = { did: issuer.did, publicKeyMultibase: key.multikey }
  const file = await closeEscrow(pkcs8, named, passphrase)
  pkcs8.fill(0)
  await audit(ctx, { kind: 'key.exported', subjectId: issuerId })
  return file
}
