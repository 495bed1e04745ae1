import { type JsonObject, objectsOf } from '../json.ts'
import { CLR_2, OB_3, VC_2 } from '../json-ld/known-contexts.ts'
import { type CredentialFacts, statusOf } from './credential-facts.ts'
import { profileOf, said } from './profile.ts'

/** Several badges of one person in one signed document. */
export type ClrFacts = CredentialFacts & {
  name: string
  subject: { id: string }
  /** Signed badges, as they are. */
  credentials: readonly JsonObject[]
  /** How achievements stand to each other. */
  association?: readonly { associationType: string; sourceId: string; targetId: string }[]
}

/**
 * A ClrCredential (Comprehensive Learner Record 2.0), ready to be signed. Its context is on no package: the engine knows one of
 * its own writing, judged equal to the published file.
 */
export function clrCredential(facts: ClrFacts): JsonObject {
  const subjects = facts.credentials.flatMap(({ credentialSubject }) =>
    objectsOf(credentialSubject),
  )
  return {
    '@context': [VC_2, CLR_2, OB_3],
    id: facts.id,
    type: ['VerifiableCredential', 'ClrCredential'],
    name: facts.name,
    issuer: profileOf(facts.issuer),
    validFrom: facts.validFrom,
    ...said({ validUntil: facts.validUntil, awardedDate: facts.awardedDate }),
    credentialSubject: {
      id: facts.subject.id,
      type: ['ClrSubject'],
      verifiableCredential: [...facts.credentials],
      ...said({
        achievement: subjects.flatMap(({ achievement }) => objectsOf(achievement)),
        association: facts.association?.map((each) => ({ type: 'Association', ...each })),
      }),
    },
    ...statusOf(facts),
  }
}
