import { randomBytes } from 'node:crypto'
import { keyPairFrom } from '../../../../engines/credentials/keys/private-key.ts'
import { sealKey } from '../../../../engines/credentials/keys/sealed-key.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { aboutKey, keyEncryptionKeys } from './key-encryption-keys.ts'
import { insertKey } from './key-store.ts'

/** Makes the Ed25519 key an issuer signs with, sealed before it is written. Does nothing when it has one. */
export async function makeKey(ctx: Context, { issuerId }: { issuerId: string }): Promise<void> {
  const pair = keyPairFrom(randomBytes(32))
  const { current } = keyEncryptionKeys(ctx.config)
  const { multikey } = pair
  const sealed = closeKey(ctx, { issuerId, multikey }, pair.pkcs8)
  pair.pkcs8.fill(0)
  await insertKey(ctx.db, { multikey, issuerId, sealed, kek: current }, ctx.now)
}

/** Seals a private key under the key-encryption key in use. */
export function closeKey(
  { config }: Pick<Context, 'config'>,
  key: { issuerId: string; multikey: string },
  pkcs8: Uint8Array,
): Uint8Array {
  const { current, keys } = keyEncryptionKeys(config)
  const kek = keys.get(current)
  if (kek === undefined) throw new Error('The ring lacks the key it uses')
  return sealKey(pkcs8, { kek, nonce: randomBytes(12), about: aboutKey(key) })
}
