/** Signs documents off the web thread. Private keys are opened here, and stay in memory here only. */
import { parentPort, workerData } from 'node:worker_threads'
import { idOf, type JsonObject, listOf } from '../../../../engines/credentials/json.ts'
import {
  OB_3,
  OB_EXTENSIONS,
  VC_2,
} from '../../../../engines/credentials/json-ld/known-contexts.ts'
import { controllerOf } from '../../../../engines/credentials/keys/did.ts'
import { forgetPrivateKey } from '../../../../engines/credentials/keys/private-key.ts'
import { Recent } from '../../../../engines/credentials/keys/recent.ts'
import { openKey } from '../../../../engines/credentials/keys/sealed-key.ts'
import { checkModel } from '../../../../engines/credentials/model/check-model.ts'
import { digestOfDocument } from '../../../../engines/credentials/model/digest.ts'
import { isBadge, isEndorsement } from '../../../../engines/credentials/model/open-badge-rules.ts'
import { checkProof, signDocument } from '../../../../engines/credentials/proofs/integrity-proof.ts'
import { CredentialRefusal } from '../../../../engines/credentials/refusal.ts'

/** A document to sign, and with which key; `key` names one of the order's. */
export type SigningJob = { document: JsonObject; key: string; method: string }
export type SealedKey = { name: string; sealed: Uint8Array; kek: string; about: string }
export type SigningOrder = { id: number; keys: SealedKey[]; jobs: SigningJob[]; created: string }
/** A key that signs no more: nothing of it stays in memory. */
export type KeyGone = { gone: string }
export type Signed = { document: JsonObject; digest: string }
/** One answer a document, in the order given: signed, or what it breaks. */
export type SigningAnswer =
  | { id: number; done: (Signed | { refused: string; where: string })[] }
  | { id: number; fault: string }

/** Keys kept open: an installation has some hundred issuers that sign often. */
const OPEN = 500
/** One signature in so many is checked again by the full library: our own path must agree with the world. */
const JUDGED_EVERY = 100

// The worker's input is untyped by Node; signInThreads() is its only sender.
const keks = workerData as ReadonlyMap<string, Uint8Array>
/** What a badge of ours may be told with: no word of our own, none of the examples; a dead address kills every badge. */
const OURS: ReadonlySet<unknown> = new Set([VC_2, OB_3, OB_EXTENSIONS])
const opened = new Recent<string, Uint8Array>(OPEN)
let signed = 0

parentPort?.on('message', async (order: SigningOrder | KeyGone) => {
  if ('gone' in order) wipe(order.gone)
  else parentPort?.postMessage(await answerTo(order))
})

function wipe(name: string): void {
  const pkcs8 = opened.get(name, () => new Uint8Array())
  opened.forget(name)
  if (pkcs8.length === 0) return
  forgetPrivateKey(pkcs8)
  pkcs8.fill(0)
}

async function answerTo({ id, keys, jobs, created }: SigningOrder): Promise<SigningAnswer> {
  try {
    const named = new Map(keys.map((key) => [key.name, key]))
    const done = []
    for (const job of jobs) done.push(await signOne(job, named.get(job.key), created))
    return { id, done }
  } catch (problem) {
    // The name of the fault and no more: a message could quote what was to be signed.
    return { id, fault: problem instanceof Error ? problem.name : 'unknown' }
  }
}

async function signOne(
  { document, key: name, method }: SigningJob,
  key: SealedKey | undefined,
  created: string,
): Promise<Signed | { refused: string; where: string }> {
  try {
    if (key === undefined) throw new Error('The order lacks a key')
    const [finding] = checkModel(document)
    if (finding) return { refused: finding.code, where: finding.where }
    if (idOf(document.issuer) !== controllerOf(method))
      return { refused: 'not_the_issuer', where: 'issuer' }
    if (!isInOurWords(document)) return { refused: 'context_not_ours', where: '@context' }
    const pkcs8 = opened.get(name, () => open(key))
    const answer = await signDocument(document, { pkcs8, verificationMethod: method, created })
    if (signed++ % JUDGED_EVERY === 0) await judge(answer, name)
    return { document: answer, digest: digestOfDocument(answer) }
  } catch (problem) {
    if (problem instanceof CredentialRefusal) return { refused: problem.code, where: problem.where }
    throw problem
  }
}

function isInOurWords(document: JsonObject): boolean {
  if (!isBadge(document) && !isEndorsement(document)) return true
  return listOf(document['@context']).every((each) => OURS.has(each))
}

function open({ sealed, kek, about }: SealedKey): Uint8Array {
  const key = keks.get(kek)
  if (key === undefined) throw new UnknownSeal()
  return openKey(sealed, { kek: key, about })
}

class UnknownSeal extends Error {
  override name = 'UnknownSeal'
}

async function judge(document: JsonObject, multikey: string): Promise<void> {
  const proofs = Array.isArray(document.proof) ? document.proof : []
  const last = proofs.at(-1)
  if (typeof last !== 'object' || last === null || Array.isArray(last)) throw new Disagreement()
  try {
    await checkProof(document, last, multikey, { path: 'library' })
  } catch (problem) {
    // The library is not given a document this long: its cost would grow with the square of the length.
    if (problem instanceof CredentialRefusal && problem.code === 'too_large_for_library') return
    throw new Disagreement()
  }
}

/** Two ways of reading one document disagree: nothing is signed rather than something nobody else can check. */
class Disagreement extends Error {
  override name = 'Disagreement'
}
