import { idOf, isObject, type Json, type JsonObject, listOf, objectsOf } from '../json.ts'
import { VC_1, VC_2 } from '../json-ld/known-contexts.ts'
import { isAbsolute } from '../json-ld/n-quads.ts'

/** A rule that a document breaks: `code` is stable, `where` the property. */
export type Finding = { code: string; where: string }

export type Rule = (document: JsonObject, is: DataModel) => Finding[]

/** Which data model a document follows, by its first context. */
export type DataModel = '1.1' | '2.0'

export function dataModelOf(document: JsonObject): DataModel | undefined {
  const first = listOf(document['@context'])[0]
  if (first === VC_2) return '2.0'
  return first === VC_1 ? '1.1' : undefined
}

/** Date and time with a zone (XML Schema 1.1, dateTimeStamp), as the data model 2.0 asks (section 4.9). */
const DATE_TIME =
  /^-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** Milliseconds since 1970, or nothing when the text is no date with a zone. */
export function instantOf(value: Json | undefined): number | undefined {
  if (typeof value !== 'string' || !DATE_TIME.test(value)) return undefined
  const instant = Date.parse(value)
  return Number.isNaN(instant) ? undefined : instant
}

const find = (code: string, where: string): Finding => ({ code, where })

const broken = (isBroken: boolean, code: string, where: string): Finding[] =>
  isBroken ? [find(code, where)] : []

const isUrl = (value: Json | undefined) => typeof value === 'string' && isAbsolute(value)

/** A property that, when it is there, must be one address. */
const isWrongId = (value: Json | undefined) => value !== undefined && !isUrl(value)

const contexts: Rule = (document) => {
  const all = listOf(document['@context'])
  const isEach = all.every((each) => typeof each === 'string' || isObject(each))
  return broken(!isEach || !Array.isArray(document['@context']), 'vc_context_malformed', '@context')
}

const identity: Rule = ({ id, type }) => [
  ...broken(isWrongId(id), 'vc_id_not_url', 'id'),
  ...broken(!listOf(type).includes('VerifiableCredential'), 'vc_type_missing', 'type'),
  ...broken(!listOf(type).every((each) => typeof each === 'string'), 'vc_type_malformed', 'type'),
]

const issuer: Rule = (document) => {
  if (document.issuer === undefined) return [find('vc_issuer_missing', 'issuer')]
  const isOne = !Array.isArray(document.issuer)
  return broken(!isOne || !isUrl(idOf(document.issuer)), 'vc_issuer_not_url', 'issuer')
}

const subject: Rule = ({ credentialSubject }) => {
  const where = 'credentialSubject'
  const all = listOf(credentialSubject)
  if (all.length === 0) return [find('vc_subject_missing', where)]
  return all.flatMap((each) => {
    if (!isObject(each)) return [find('vc_subject_malformed', where)]
    if (Object.keys(each).length === 0) return [find('vc_subject_empty', where)]
    return broken(isWrongId(each.id), 'vc_subject_id_not_url', `${where}.id`)
  })
}

const dates: Rule = (document, is) => {
  const [from, until] =
    is === '2.0' ? ['validFrom', 'validUntil'] : ['issuanceDate', 'expirationDate']
  const starts = instantOf(document[from])
  const ends = instantOf(document[until])
  const isMissing = document[from] === undefined && is === '1.1'
  return [
    ...broken(isMissing, 'vc_issuance_date_missing', from),
    ...broken(document[from] !== undefined && starts === undefined, 'vc_date_malformed', from),
    ...broken(document[until] !== undefined && ends === undefined, 'vc_date_malformed', until),
    ...broken((starts ?? 0) > (ends ?? Number.POSITIVE_INFINITY), 'vc_dates_reversed', until),
  ]
}

/** Properties whose values say at least what they are; `id` as the data model asks for each (sections 4.10 to 5.6). */
const TYPED: { where: string; id: 'none' | 'may' | 'must' }[] = [
  { where: 'credentialStatus', id: 'may' },
  { where: 'credentialSchema', id: 'must' },
  { where: 'refreshService', id: 'may' },
  { where: 'termsOfUse', id: 'may' },
  { where: 'evidence', id: 'may' },
  { where: 'confidenceMethod', id: 'may' },
  { where: 'renderMethod', id: 'may' },
]

const typed: Rule = (document) =>
  TYPED.flatMap(({ where, id }) => {
    const { [where]: value } = document
    if (value === undefined) return []
    return listOf(value).flatMap((each) => {
      if (!isObject(each) || listOf(each.type).length === 0)
        return [find('vc_type_of_part_missing', where)]
      const isWrong = id === 'must' ? !isUrl(each.id) : isWrongId(each.id)
      return broken(isWrong, 'vc_id_of_part_not_url', `${where}.id`)
    })
  })

const SAID_OF_TEXT = new Set(['@value', '@language', '@direction'])

/** A text, or texts in languages; any other key in a language object is refused (section 11.1). */
const texts: Rule = (document) =>
  ['name', 'description'].flatMap((where) => {
    const isWrong = listOf(document[where]).some((each) => {
      if (typeof each === 'string') return false
      if (!isObject(each) || typeof each['@value'] !== 'string') return true
      return !Object.keys(each).every((key) => SAID_OF_TEXT.has(key))
    })
    return broken(isWrong, 'vc_text_malformed', where)
  })

const resources: Rule = ({ relatedResource }) => {
  const where = 'relatedResource'
  const all = listOf(relatedResource)
  const ids = objectsOf(relatedResource).map(({ id }) => id)
  return [
    ...all.flatMap((each) => {
      if (!isObject(each) || !isUrl(each.id)) return [find('vc_resource_id_not_url', where)]
      const hasDigest =
        typeof each.digestSRI === 'string' || typeof each.digestMultibase === 'string'
      return broken(!hasDigest, 'vc_resource_digest_missing', where)
    }),
    ...broken(new Set(ids).size < ids.length, 'vc_resource_twice', where),
  ]
}

const proofs: Rule = ({ proof }) => {
  if (proof === undefined) return []
  const all = listOf(proof)
  const isWrong =
    all.length === 0 || !all.every((each) => isObject(each) && typeof each.type === 'string')
  return broken(isWrong, 'vc_proof_malformed', 'proof')
}

/** Every rule of the data models 1.1 and 2.0 that a program can check without asking anybody. */
export const CREDENTIAL_RULES: readonly Rule[] = [
  contexts,
  identity,
  issuer,
  subject,
  dates,
  typed,
  texts,
  resources,
  proofs,
]
