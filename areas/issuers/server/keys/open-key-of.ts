import { openKey } from '../../../../engines/credentials/keys/sealed-key.ts'
import type { Config } from '../../../../platform/server/config.ts'
import { unknownSeal } from '../../issuer.ts'
import { aboutKey, keyEncryptionKeys } from './key-encryption-keys.ts'
import type { KeyInUse } from './key-store.ts'

/** Opens a private key, to seal it otherwise: never to sign with it, which the threads do. */
export function openKeyOf(config: Config, key: KeyInUse): Uint8Array {
  const kek = keyEncryptionKeys(config).keys.get(key.kek)
  if (kek === undefined) throw unknownSeal({ kek: key.kek })
  return openKey(key.sealed, { kek, about: aboutKey(key) })
}
