import { isObject, type Json, type JsonObject, listOf, objectsOf } from '../json.ts'
import { isAbsolute } from '../json-ld/n-quads.ts'
import type { Finding, Rule } from './credential-rules.ts'

const find = (code: string, where: string): Finding => ({ code, where })
const isUrl = (value: Json | undefined) => typeof value === 'string' && isAbsolute(value)
const isText = (value: Json | undefined) => typeof value === 'string' && value !== ''
const has = (of: JsonObject, type: string) => listOf(of.type).includes(type)

/** What Open Badges calls a badge, under either of its names. */
export function isBadge(document: JsonObject): boolean {
  return has(document, 'OpenBadgeCredential') || has(document, 'AchievementCredential')
}

export function isEndorsement(document: JsonObject): boolean {
  return has(document, 'EndorsementCredential')
}

/** Rules of Open Badges 3.0 (data model, sections B.1.1 to B.1.24) that both kinds of credential share. */
const credential: Rule = (document, is) => {
  const { issuer, id, validFrom } = document
  const hasProfile = typeof issuer === 'string' || (isObject(issuer) && has(issuer, 'Profile'))
  return [
    ...(isUrl(id) ? [] : [find('ob_id_missing', 'id')]),
    ...(hasProfile ? [] : [find('ob_issuer_not_profile', 'issuer')]),
    ...(is === '2.0' && validFrom === undefined
      ? [find('ob_valid_from_missing', 'validFrom')]
      : []),
  ]
}

const badge: Rule = (document) => {
  const where = 'credentialSubject'
  const subjects = objectsOf(document.credentialSubject)
  if (subjects.length !== 1) return [find('ob_subject_not_one', where)]
  return subjects.flatMap((subject) => [
    ...(has(subject, 'AchievementSubject') ? [] : [find('ob_subject_type_missing', where)]),
    ...identifiers(subject),
    ...(isObject(subject.achievement)
      ? achievement(subject.achievement)
      : [find('ob_achievement_missing', `${where}.achievement`)]),
  ])
}

function achievement(achievement: JsonObject): Finding[] {
  const where = 'credentialSubject.achievement'
  const { id, name, description, criteria, alignment } = achievement
  const alignments = listOf(alignment)
  const isAligned = (each: Json) =>
    isObject(each) && isText(each.targetName) && isUrl(each.targetUrl)
  return [
    ...(isUrl(id) ? [] : [find('ob_achievement_id_not_url', where)]),
    ...(has(achievement, 'Achievement') ? [] : [find('ob_achievement_type_missing', where)]),
    ...(isText(name) ? [] : [find('ob_achievement_name_missing', where)]),
    ...(isText(description) ? [] : [find('ob_achievement_description_missing', where)]),
    ...(isObject(criteria) ? [] : [find('ob_criteria_missing', where)]),
    ...(alignments.every(isAligned) ? [] : [find('ob_alignment_malformed', `${where}.alignment`)]),
  ]
}

function identifiers(subject: JsonObject): Finding[] {
  const isWhole = (each: Json) =>
    isObject(each) &&
    typeof each.hashed === 'boolean' &&
    isText(each.identityHash) &&
    isText(each.identityType)
  if (listOf(subject.identifier).every(isWhole)) return []
  return [find('ob_identifier_malformed', 'credentialSubject.identifier')]
}

const endorsement: Rule = ({ credentialSubject }) => {
  const where = 'credentialSubject'
  const subjects = objectsOf(credentialSubject)
  if (subjects.length !== 1) return [find('ob_subject_not_one', where)]
  return subjects.flatMap((subject) => [
    ...(has(subject, 'EndorsementSubject') ? [] : [find('ob_subject_type_missing', where)]),
    ...(isUrl(subject.id) ? [] : [find('ob_endorsed_not_named', `${where}.id`)]),
  ])
}

/** The rules that apply to a document, by its types. */
export function openBadgeRules(document: JsonObject): Rule[] {
  if (isBadge(document)) return [credential, badge]
  return isEndorsement(document) ? [credential, endorsement] : []
}
