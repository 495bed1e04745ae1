import { idOf, type JsonObject, objectsOf } from '../json.ts'
import { checkPresentationModel } from '../model/check-model.ts'
import { mustBeWithinLimits } from './limits.ts'
import { proofVerdict } from './proof-verdict.ts'
import { type Asked, no, type Outside, unknown, type Verdict, verdictOf, yes } from './verdict.ts'
import { type Report, verifyCredential } from './verify-credential.ts'

export type PresentationReport = { form: Verdict; proof: Verdict; credentials: Report[] }

/**
 * Answers for a presentation and for each credential in it. An unsigned presentation is allowed: it proves only what its credentials prove.
 * @param asked.challenge what the verifier had asked to be signed, and for which domain
 */
export async function verifyPresentation(
  presentation: JsonObject,
  outside: Outside,
  asked: Asked & { challenge?: string; domain?: string } = {},
): Promise<PresentationReport> {
  try {
    mustBeWithinLimits(presentation)
  } catch (error) {
    return { form: verdictOf(error), proof: unknown('not_checked'), credentials: [] }
  }
  const [finding] = checkPresentationModel(presentation)
  const credentials: Report[] = []
  const together = { lists: new Map(), ...asked }
  for (const credential of objectsOf(presentation.verifiableCredential))
    credentials.push(await verifyCredential(credential, outside, together))
  return {
    form: finding === undefined ? yes('well_formed') : no(finding.code, finding.where),
    proof: await holderVerdict(presentation, outside, asked),
    credentials,
  }
}

async function holderVerdict(
  presentation: JsonObject,
  outside: Outside,
  asked: Asked & { challenge?: string; domain?: string },
): Promise<Verdict> {
  const proofs = objectsOf(presentation.proof)
  if (proofs.length === 0) return unknown('not_signed')
  const isAnswer = proofs.every(
    ({ challenge, domain }) =>
      (asked.challenge === undefined || challenge === asked.challenge) &&
      (asked.domain === undefined || domain === asked.domain),
  )
  if (!isAnswer) return no('challenge_differs')
  const holder = idOf(presentation.holder) ?? signerOf(proofs)
  return proofVerdict(presentation, holder, 'authentication', outside, asked)
}

const signerOf = (proofs: readonly JsonObject[]) =>
  String(proofs[0]?.verificationMethod ?? '').split('#', 1)[0]
