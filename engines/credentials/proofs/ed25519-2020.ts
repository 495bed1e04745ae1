import { verify as verifyBytes } from 'node:crypto'
import { type JsonObject, textOf, without } from '../json.ts'
import type { Reading } from '../json-ld/canonical-document.ts'
import { fromBase58 } from '../keys/multibase.ts'
import { publicKeyOf } from '../keys/multikey.ts'
import { CredentialRefusal } from '../refusal.ts'
import { bytesToSign } from './integrity-proof.ts'

/**
 * Checks a proof of the suite that came before Data Integrity, still met on credentials of the data model 1.1. Never issued by us.
 * @throws CredentialRefusal `proof_unsupported`, `proof_malformed`, `signature_wrong`, and the codes of `canonicalDocument`
 */
export async function checkEd25519Signature2020(
  document: JsonObject,
  proof: JsonObject,
  multikey: string,
  reading: Reading = {},
): Promise<void> {
  if (proof.type !== 'Ed25519Signature2020')
    throw new CredentialRefusal('proof_unsupported', String(proof.type))
  const bytes = await bytesToSign(without(document, 'proof'), proof, reading)
  const signature = fromBase58(textOf(proof.proofValue) ?? '')
  if (signature.length !== 64) throw new CredentialRefusal('proof_malformed', 'proofValue')
  if (!verifyBytes(null, bytes, publicKeyOf(multikey), signature))
    throw new CredentialRefusal('signature_wrong')
}
