import { idOf, type JsonObject, without } from '../../../engines/credentials/json.ts'
import type { Context } from '../../../platform/server/context.ts'
import { noSuchIssuer } from '../issuer.ts'
import { findIssuerOf } from './issuer-store.ts'
import { signCredential } from './sign-credential.ts'

/** What one of us signed, changed, signed anew by whoever signed it, with the key in use today. */
export async function signAgain(ctx: Context, changed: JsonObject): Promise<JsonObject> {
  const issuer = await findIssuerOf(ctx.db, idOf(changed.issuer) ?? '')
  if (!issuer) throw noSuchIssuer()
  return signCredential(ctx, { issuerId: issuer.id, document: without(changed, 'proof') })
}
