import { idOf, type JsonObject, without } from '../../../engines/credentials/json.ts'
import type { Context } from '../../../platform/server/context.ts'
import { noSuchIssuer } from '../issuer.ts'
import { findIssuerOf } from './issuer-store.ts'
import { signCredential } from './sign-credential.ts'

/** Signs a credential anew, by the issuer it names, in place of the proof it had; for whoever kept it and changed it by right. */
export async function signAgain(ctx: Context, credential: JsonObject): Promise<JsonObject> {
  const issuer = await findIssuerOf(ctx.db, idOf(credential.issuer) ?? '')
  if (!issuer) throw noSuchIssuer()
  const document = without(credential, 'proof')
  return signCredential(ctx, { issuerId: issuer.id, document })
}
