import type { JsonObject } from '../json.ts'
import { VC_2 } from '../json-ld/known-contexts.ts'
import { said } from './profile.ts'

/**
 * What a person shows: badges and the endorsements of them, side by side and unchanged. Unsigned, or signed by the holder's key
 * with `proofPurpose: 'authentication'`, a challenge and a domain.
 */
export function presentation(facts: {
  id?: string
  holder?: string
  credentials: readonly JsonObject[]
}): JsonObject {
  return {
    '@context': [VC_2],
    ...said({ id: facts.id }),
    type: ['VerifiablePresentation'],
    ...said({ holder: facts.holder }),
    verifiableCredential: [...facts.credentials],
  }
}
