import { isObject, type JsonObject, listOf } from '../json.ts'
import { isAbsolute } from '../json-ld/n-quads.ts'
import { CREDENTIAL_RULES, dataModelOf, type Finding } from './credential-rules.ts'
import { openBadgeRules } from './open-badge-rules.ts'

/**
 * Rules of the Verifiable Credentials data model (1.1 or 2.0, by the first context) and of Open Badges 3.0 that a credential breaks.
 * Each rule has its own code; an empty list means that none is broken.
 */
export function checkModel(document: JsonObject): Finding[] {
  const is = dataModelOf(document)
  if (is === undefined) return [{ code: 'vc_context_first', where: '@context' }]
  return [...CREDENTIAL_RULES, ...openBadgeRules(document)].flatMap((rule) => rule(document, is))
}

/** The same for a presentation (data model 2.0, section 4.13). */
export function checkPresentationModel(document: JsonObject): Finding[] {
  const { id, holder, type, verifiableCredential } = document
  const find = (isBroken: boolean, code: string, where: string): Finding[] =>
    isBroken ? [{ code, where }] : []
  const isUrl = (value: unknown) => typeof value === 'string' && isAbsolute(value)
  const holderId = isObject(holder) ? holder.id : holder
  return [
    ...find(dataModelOf(document) === undefined, 'vc_context_first', '@context'),
    ...find(!listOf(type).includes('VerifiablePresentation'), 'vp_type_missing', 'type'),
    ...find(id !== undefined && !isUrl(id), 'vc_id_not_url', 'id'),
    ...find(holder !== undefined && !isUrl(holderId), 'vp_holder_not_url', 'holder'),
    ...find(
      !listOf(verifiableCredential).every(isObject),
      'vp_credential_malformed',
      'verifiableCredential',
    ),
  ]
}
