import { clrCredential } from '../../../../engines/credentials/build/clr-credential.ts'
import type { ProfileFacts } from '../../../../engines/credentials/build/profile.ts'
import type { JsonObject } from '../../../../engines/credentials/json.ts'
import type { SignedBadge } from './signed-badges.ts'

export type RecordOf = {
  id: string
  subjectId: string
  issuer: ProfileFacts
  validFrom: string
  name: string
}

/** A learner record, ready to be signed: badges as they were signed, and beside them the signed words about each. */
export function learnerRecordOf(
  { id, subjectId, issuer, validFrom, name }: RecordOf,
  badges: readonly SignedBadge[],
): JsonObject {
  const credentials = badges.flatMap(({ signed, words }) =>
    typeof signed === 'string' ? [] : [signed, ...words],
  )
  return clrCredential({ id, name, issuer, validFrom, subject: { id: subjectId }, credentials })
}
