import type { JsonObject } from '../json.ts'
import { digestOfDocument } from '../model/digest.ts'
import { type CredentialFacts, contextsOf, schemaOf, statusOf } from './credential-facts.ts'
import { profileOf, said } from './profile.ts'

/** Words of somebody about a badge class, an issuer or an award. */
export type EndorsementFacts = CredentialFacts & {
  /** What is endorsed: an Achievement address, an issuer DID, a credential id. */
  target: string
  /** The exact document endorsed: its digest binds the endorsement to this version. */
  version?: JsonObject
  comment?: string
  /** A title: the official schema asks for one. */
  name: string
  description?: string
}

/**
 * An EndorsementCredential, ready to be signed; `evidence` says how the endorser was identified.
 * It travels beside what it endorses, whose bytes do not change.
 */
export function endorsementCredential(facts: EndorsementFacts): JsonObject {
  const { target, version } = facts
  return {
    '@context': contextsOf(facts),
    id: facts.id,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: facts.name,
    ...said({ description: facts.description }),
    issuer: profileOf(facts.issuer),
    validFrom: facts.validFrom,
    ...said({ validUntil: facts.validUntil, awardedDate: facts.awardedDate }),
    credentialSubject: {
      id: target,
      type: ['EndorsementSubject'],
      ...said({ endorsementComment: facts.comment }),
    },
    ...said({ evidence: facts.evidence?.map((each) => ({ ...said(each), type: ['Evidence'] })) }),
    ...(version === undefined
      ? {}
      : { relatedResource: [{ id: target, digestMultibase: digestOfDocument(version) }] }),
    ...statusOf(facts),
    ...schemaOf(facts, 'endorsementcredential'),
  }
}
