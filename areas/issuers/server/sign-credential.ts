import type { JsonObject } from '../../../engines/credentials/json.ts'
import type { Context } from '../../../platform/server/context.ts'
import { signMany, type ToSign } from './sign-many.ts'

/** Signs one document in the name of its issuer; proofs it has already stay beside the new one. */
export async function signCredential(ctx: Context, ask: ToSign): Promise<JsonObject> {
  const [signed] = await signMany(ctx, [ask])
  if (!signed) throw new Error('One document, no answer')
  return signed
}
