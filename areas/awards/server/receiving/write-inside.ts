import { isObject, type JsonObject } from '../../../../engines/credentials/json.ts'
import { readDocument } from '../../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { signAgain } from '../../../issuers/server/sign-again.ts'
import type { Award } from '../../award.ts'
import { findEvidence } from '../giving/evidence-store.ts'

/**
 * The person wishes that what was seen of them, and where, be in the signed badge. Asked when they take it, before any file
 * of it is out: what is signed and copied cannot be taken back.
 */
export async function writeInside(
  ctx: Context,
  { id, credential, seen }: Pick<Award, 'id' | 'credential' | 'seen'>,
): Promise<string | null> {
  const [evidence] = await findEvidence(ctx.db, [id])
  if (credential === null || (seen === null && !evidence)) return credential
  const document = readDocument(credential)
  const changed: JsonObject = {
    ...document,
    credentialSubject: { ...subjectOf(document), ...(seen === null ? {} : { narrative: seen }) },
    ...(evidence ? { evidence: [{ id: evidence.link, type: ['Evidence'] }] } : {}),
  }
  return JSON.stringify(await signAgain(ctx, changed))
}

export function subjectOf({ credentialSubject }: JsonObject): JsonObject {
  return isObject(credentialSubject) ? credentialSubject : {}
}
