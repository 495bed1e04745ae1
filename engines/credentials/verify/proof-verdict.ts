import { type JsonObject, listOf, objectsOf, textOf } from '../json.ts'
import { controllerOf, didKeyDocument, listedKey, type Purpose } from '../keys/did.ts'
import { instantOf } from '../model/credential-rules.ts'
import { checkEd25519Signature2020 } from '../proofs/ed25519-2020.ts'
import { checkProof } from '../proofs/integrity-proof.ts'
import { CredentialRefusal } from '../refusal.ts'
import { LIMITS } from './limits.ts'
import {
  type Asked,
  no,
  type Outside,
  unknown,
  type Verdict,
  verdictOf,
  worstOf,
  yes,
} from './verdict.ts'

/** Each may cost a question to somebody else's server. */
const MOST_PROOFS = 10

/**
 * Whether every proof holds and one of them is by `signer` (Data Integrity 1.0, sections 4.4 and 4.5; Open Badges 3.0 asks that all hold).
 * A key counts only when the document of its controller lists it: a key that vouches for itself proves nothing.
 */
export async function proofVerdict(
  document: JsonObject,
  signer: string | undefined,
  purpose: Purpose,
  outside: Outside,
  asked: Asked,
): Promise<Verdict> {
  const proofs = objectsOf(document.proof)
  if (proofs.length === 0) return no('not_signed')
  if (proofs.length > MOST_PROOFS) return no('too_many_proofs')
  const verdicts: Verdict[] = []
  for (const proof of proofs)
    verdicts.push(await verdictOfProof(document, proof, purpose, outside, asked))
  const worst = worstOf(verdicts, no('not_signed'))
  if (worst.answer !== 'yes') return worst
  const bySigner = proofs.some((proof) => controllerOf(methodOf(proof)) === signer)
  return bySigner ? yes('signed') : no('not_signed_by_issuer')
}

const methodOf = (proof: JsonObject) => textOf(proof.verificationMethod) ?? ''

async function verdictOfProof(
  document: JsonObject,
  proof: JsonObject,
  purpose: Purpose,
  outside: Outside,
  asked: Asked,
): Promise<Verdict> {
  if (proof.proofPurpose !== purpose) return no('proof_purpose_differs', String(proof.proofPurpose))
  const expires = instantOf(proof.expires)
  if (expires !== undefined && expires < Date.parse(outside.now)) return no('proof_expired')
  try {
    const controller = await controllerDocumentOf(methodOf(proof), outside)
    if (controller === undefined) return unknown('controller_unreachable', methodOf(proof))
    const multikey = listedKey(controller, methodOf(proof), purpose)
    const check = proof.type === 'Ed25519Signature2020' ? checkEd25519Signature2020 : checkProof
    await check(document, proof, multikey, { ...asked, most: mostIn(document) })
    return yes('signed')
  } catch (error) {
    return verdictOf(error)
  }
}

const mostIn = ({ type }: JsonObject) =>
  listOf(type).includes('ClrCredential') ? LIMITS.recordStatements : LIMITS.statements

async function controllerDocumentOf(
  method: string,
  outside: Outside,
): Promise<JsonObject | undefined> {
  const controller = controllerOf(method)
  if (controller === '') throw new CredentialRefusal('proof_malformed', 'verificationMethod')
  if (controller.startsWith('did:key:')) return didKeyDocument(controller)
  return outside.resolveController(controller)
}
