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
  status?: StatusPlace
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

/** The official schema allows one status entry, as an object. */
export function statusOf({ status }: CredentialFacts): JsonObject {
  return status === undefined ? {} : { credentialStatus: statusEntry(status) }
}
