import { sign as signBytes, verify as verifyBytes } from 'node:crypto'
import { type Json, type JsonObject, objectsOf, textOf, textsOf, without } from '../json.ts'
import { hashDocument, type Reading } from '../json-ld/canonical-document.ts'
import { fromBase58, toBase58 } from '../keys/multibase.ts'
import { publicKeyOf } from '../keys/multikey.ts'
import { privateKeyOf } from '../keys/private-key.ts'
import { CredentialRefusal } from '../refusal.ts'

export const CRYPTOSUITE = 'eddsa-rdfc-2022'

/** Who signs, with what, and when. */
export type Signing = {
  pkcs8: Uint8Array
  verificationMethod: string
  /** ISO 8601 with a zone. */
  created: string
  proofPurpose?: 'assertionMethod' | 'authentication'
  challenge?: string
  domain?: string
  /** After that moment the proof no longer counts. */
  expires?: string
  /** Names the proof, so that another may follow it with `previousProof`. */
  id?: string
  previousProof?: string
}

/**
 * Signs a document (Data Integrity EdDSA Cryptosuites 1.0, section 3.2): returns a copy whose `proof` is a list with the
 * proofs it had and the new one. 64 bytes of Ed25519 over SHA-256 of the proof options and SHA-256 of the document.
 * To sign again with another key, hand over the document without its proof: `signDocument(without(document, 'proof'), …)`.
 * With `previousProof`, the proof it names is signed as well (Data Integrity 1.0, section 4.3).
 * @throws CredentialRefusal with the codes of `canonicalDocument`; `key_unsupported`, `previous_proof_missing`
 */
export async function signDocument(
  document: JsonObject,
  { pkcs8, ...options }: Signing,
  reading: Reading = {},
): Promise<JsonObject> {
  const { verificationMethod, created, proofPurpose = 'assertionMethod', ...rest } = options
  const proof = {
    type: 'DataIntegrityProof',
    created,
    verificationMethod,
    cryptosuite: CRYPTOSUITE,
    proofPurpose,
    ...rest,
  }
  const unsigned = without(document, 'proof')
  const bytes = await bytesToSign(signedPart(document, proof), proof, reading)
  const proofValue = toBase58(signBytes(null, bytes, privateKeyOf(pkcs8)))
  return { ...unsigned, proof: [...objectsOf(document.proof), { ...proof, proofValue }] }
}

/** Hash of the proof options, then hash of the document: 64 bytes. */
export async function bytesToSign(
  unsigned: JsonObject,
  proof: JsonObject,
  reading: Reading,
): Promise<Uint8Array> {
  const options: JsonObject = {
    '@context': unsigned['@context'] ?? null,
    ...without(proof, 'proofValue'),
  }
  const said = await hashDocument(unsigned, reading)
  return Buffer.concat([await hashDocument(options, reading), said])
}

/**
 * Checks one proof of a document against a key. Says nothing about whose key it is.
 * With `previousProof`, what is signed contains the proofs it names (Data Integrity 1.0, section 4.5).
 * @param document as received, with all its proofs
 * @param multikey the key the controller lists under the proof's `verificationMethod`
 * @throws CredentialRefusal `proof_unsupported`, `proof_malformed`, `previous_proof_missing`, `signature_wrong`, and the codes of `canonicalDocument`
 */
export async function checkProof(
  document: JsonObject,
  proof: JsonObject,
  multikey: string,
  reading: Reading = {},
): Promise<void> {
  mustBeWellFormed(proof)
  const bytes = await bytesToSign(signedPart(document, proof), proof, reading)
  const signature = fromBase58(textOf(proof.proofValue) ?? '')
  if (signature.length !== 64) throw new CredentialRefusal('proof_malformed', 'proofValue')
  if (!verifyBytes(null, bytes, publicKeyOf(multikey), signature))
    throw new CredentialRefusal('signature_wrong')
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

function mustBeWellFormed(proof: JsonObject): void {
  if (proof.type !== 'DataIntegrityProof' || proof.cryptosuite !== CRYPTOSUITE)
    throw new CredentialRefusal('proof_unsupported', String(proof.cryptosuite ?? proof.type))
  const isWrong = (key: string, value: Json | undefined) =>
    value !== undefined && !(typeof value === 'string' && DATE_TIME.test(value)) && key
  const wrong =
    isWrong('created', proof.created) ||
    isWrong('expires', proof.expires) ||
    (typeof proof.verificationMethod !== 'string' && 'verificationMethod') ||
    (typeof proof.proofPurpose !== 'string' && 'proofPurpose') ||
    ('@context' in proof && '@context')
  if (wrong) throw new CredentialRefusal('proof_malformed', wrong)
}

/** The document without proofs; in a chain, with those that came before. */
function signedPart(document: JsonObject, proof: JsonObject): JsonObject {
  const unsigned = without(document, 'proof')
  if (proof.previousProof === undefined) return unsigned
  const names = textsOf(proof.previousProof)
  const all = objectsOf(document.proof)
  const before = names.map((name) => all.find(({ id }) => id === name))
  const found = before.filter((each) => each !== undefined)
  if (names.length === 0 || found.length < before.length || found.includes(proof))
    throw new CredentialRefusal('previous_proof_missing', names.join(' '))
  return { ...unsigned, proof: found }
}
