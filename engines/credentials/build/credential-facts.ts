import type { JsonObject } from '../json.ts'
import { OB_3, OB_EXTENSIONS, VC_2 } from '../json-ld/known-contexts.ts'
import { type StatusPlace, statusEntry } from '../status/status-list.ts'
import type { ProfileFacts } from './profile.ts'

/** What every credential says of itself. Dates: ISO 8601 with a zone, `Z` in our own. */
export type CredentialFacts = {
  /** `urn:uuid:…`, random: nobody is asked about it and it cannot be guessed. */
  id: string
  issuer: ProfileFacts
  validFrom: string
  validUntil?: string
  awardedDate?: string
  /** Several only where each is needed: see `statusOf`. */
  status?: StatusPlace | readonly StatusPlace[]
  evidence?: readonly EvidenceFacts[]
  /** Names the official JSON schema in the credential. */
  withSchema?: boolean
}

/** What shows it; `id` is an address, best behind a link that can be closed. */
export type EvidenceFacts = {
  id?: string
  name?: string
  narrative?: string
  description?: string
  genre?: string
  audience?: string
}

const SCHEMAS = 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_'

/** Contexts of a credential of ours: two, and the extensions only when a type of theirs is used. */
export function contextsOf({ withSchema }: CredentialFacts): string[] {
  return withSchema ? [VC_2, OB_3, OB_EXTENSIONS] : [VC_2, OB_3]
}

/** The official schema, named in the form 1EdTech asks for. */
export function schemaOf({ withSchema }: CredentialFacts, name: string): JsonObject {
  if (!withSchema) return {}
  return {
    credentialSchema: [
      { id: `${SCHEMAS}${name}_schema.json`, type: '1EdTechJsonSchemaValidator2019' },
    ],
  }
}

/**
 * One status entry is written as an object, which is all the official schema of badges allows. The data model of the W3C
 * (VC 2.0, 4.10) allows several: a badge that may be suspended as well as revoked has two.
 */
export function statusOf({ status = [] }: CredentialFacts): JsonObject {
  const entries = [status].flat().map(statusEntry)
  const [only, ...others] = entries
  if (!only) return {}
  return { credentialStatus: others.length === 0 ? only : entries }
}
