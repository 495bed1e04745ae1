import type { JsonObject } from '../json.ts'
import { type AchievementFacts, achievementOf } from './achievement.ts'
import { type CredentialFacts, contextsOf, schemaOf, statusOf } from './credential-facts.ts'
import { type ImageFacts, imageOf, profileOf, said } from './profile.ts'

/** A badge given to somebody. */
export type AwardFacts = CredentialFacts & {
  achievement: AchievementFacts
  subject: SubjectFacts
  name?: string
  description?: string
  image?: ImageFacts
  /** Endorsements to travel inside: signed EndorsementCredentials. */
  endorsements?: readonly JsonObject[]
}

export type SubjectFacts = {
  /** A random `urn:uuid:` for each award, or the DID of a wallet. */
  id: string
  narrative?: string
  role?: string
  /** Only when the person asks for it: a name or an address that shows, or a salted hash of one. */
  identifier?: readonly {
    identityType: string
    identityHash: string
    hashed: boolean
    salt?: string
  }[]
  result?: readonly {
    resultDescription?: string
    value?: string
    achievedLevel?: string
    status?: string
  }[]
}

/**
 * An OpenBadgeCredential, ready to be signed: Open Badges 3.0.3 over the data model 2.0, with the contexts of these two only.
 * Says nothing that is not given; checks nothing (`checkModel` does).
 */
export function achievementCredential(facts: AwardFacts): JsonObject {
  const { achievement, subject, image, endorsements } = facts
  return {
    '@context': contextsOf(facts),
    id: facts.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: facts.name ?? achievement.name,
    ...said({ description: facts.description }),
    ...(image === undefined ? {} : { image: imageOf(image) }),
    issuer: profileOf(facts.issuer),
    validFrom: facts.validFrom,
    ...said({ validUntil: facts.validUntil, awardedDate: facts.awardedDate }),
    credentialSubject: subjectOf(subject, achievement),
    ...said({
      evidence: facts.evidence?.map((each) => ({ ...said(each), type: ['Evidence'] })),
      endorsement: endorsements && [...endorsements],
    }),
    ...statusOf(facts),
    ...schemaOf(facts, 'achievementcredential'),
  }
}

function subjectOf(
  { identifier, result, ...facts }: SubjectFacts,
  achievement: AchievementFacts,
): JsonObject {
  return {
    type: ['AchievementSubject'],
    ...said(facts),
    ...said({
      identifier: identifier?.map((each) => ({ type: 'IdentityObject', ...said(each) })),
      result: result?.map((each) => ({ type: ['Result'], ...said(each) })),
    }),
    achievement: achievementOf(achievement),
  }
}
