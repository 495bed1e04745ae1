import type { JsonObject } from '../../../engines/credentials/json.ts'
import {
  controllerDocument,
  didKeyDocument,
  didWebAddress,
} from '../../../engines/credentials/keys/did.ts'
import { CredentialRefusal } from '../../../engines/credentials/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'
import { didOf } from '../issuer.ts'
import { publicUrlOf } from './ensure-issuer.ts'
import { fetchJson } from './fetch-json.ts'
import { findIssuerOf, type IssuerRow } from './issuer-store.ts'
import { listedKeys } from './keys/key-store.ts'

/**
 * Which keys sign for this identifier. Ours are read in the database, others asked behind the wall.
 * @returns nothing when its host cannot be asked, which says nothing of the key
 * @throws CredentialRefusal `did_not_found` on the word of its host, `did_malformed`, `did_method_unsupported`
 */
export async function resolveDid(ctx: Context, did: string): Promise<JsonObject | undefined> {
  const issuer = await findIssuerOf(ctx.db, did)
  if (issuer) return issuerDocument(ctx, issuer)
  if (did.startsWith('did:key:')) return didKeyDocument(did)
  const address = did.startsWith('did:web:') ? didWebAddress(did) : did
  if (!address.startsWith('https://')) throw new CredentialRefusal('did_method_unsupported', did)
  if (isOurs(ctx, did)) throw new CredentialRefusal('did_not_found', did)
  const fetched = await fetchJson(ctx, address)
  if ('absent' in fetched) throw new CredentialRefusal('did_not_found', did)
  return 'found' in fetched ? fetched.found : undefined
}

/** Nobody asks the network for what would be here: it would be asking oneself. */
function isOurs({ config }: Context, did: string): boolean {
  const publicUrl = publicUrlOf(config)
  const own = didOf(publicUrl, '')
  return did === own || did.startsWith(`${own}:`) || did.startsWith(`${publicUrl}/`)
}

/** The document an issuer of this installation publishes: retired keys stay in it, removed ones do not. */
export async function issuerDocument(
  ctx: Pick<Context, 'db'>,
  { id, did, url }: IssuerRow,
): Promise<JsonObject> {
  const keys = await listedKeys(ctx.db, id)
  return controllerDocument({
    id: did,
    keys: keys.map(({ multikey }) => ({ multikey })),
    alsoKnownAs: url === null ? [] : [url],
  })
}
