import { idOf, isObject, type Json, type JsonObject, objectsOf, textsOf, without } from '../json.ts'
import { digestOfDocument } from '../model/digest.ts'
import { isEndorsement } from '../model/open-badge-rules.ts'
import { readToken } from '../proofs/token.ts'
import { no, type Verdict, yes } from './verdict.ts'

/** An endorsement, and whether it speaks of what it is attached to; with the token it was taken from, when it is one. */
export type Endorsed = { endorsement: JsonObject; target: Verdict; token?: string }

/**
 * Every endorsement of a credential: those inside it, wherever they hang (the credential, its achievement, a profile),
 * and those given beside it, which may speak of the credential, of its achievement or of its issuer.
 */
export function endorsementsIn(document: JsonObject, beside: readonly JsonObject[]): Endorsed[] {
  const inside: Endorsed[] = []
  const walk = (value: Json): void => {
    if (Array.isArray(value)) for (const each of value) walk(each)
    if (!isObject(value)) return
    for (const endorsement of objectsOf(value.endorsement))
      inside.push({ endorsement, target: targetVerdict(endorsement, [value]) })
    for (const token of textsOf(value.endorsementJwt)) inside.push(inToken(token, value))
    for (const key in value) if (!CARRIES_OTHERS.has(key)) walk(value[key] ?? null)
  }
  walk(document)
  const { issuer = null } = document
  const subjects = objectsOf(document.credentialSubject)
  const targets = [
    document,
    ...subjects.flatMap(({ achievement }) => objectsOf(achievement)),
    isObject(issuer) ? issuer : { id: issuer },
  ]
  return [
    ...inside,
    ...beside.map((endorsement) => ({
      endorsement,
      target: targetVerdict(endorsement, targets),
    })),
  ]
}

/** Documents of their own, which answer for themselves. */
const CARRIES_OTHERS = new Set(['endorsement', 'endorsementJwt', 'verifiableCredential'])

/** An endorsement signed as a token (`endorsementJwt`): read like any other, its signature is that of the token. */
function inToken(token: string, target: JsonObject): Endorsed {
  const endorsement = readToken(token)
  if (endorsement === undefined) return { endorsement: {}, target: no('token_malformed'), token }
  return { endorsement, target: targetVerdict(endorsement, [target]), token }
}

/** An endorsement of something else, put here to look like one of this, is the trick this finds. */
function targetVerdict(endorsement: JsonObject, targets: readonly JsonObject[]): Verdict {
  if (!isEndorsement(endorsement)) return no('not_an_endorsement')
  const id = idOf(objectsOf(endorsement.credentialSubject)[0])
  const target = targets.find((each) => id !== undefined && each.id === id)
  if (id === undefined || target === undefined) return no('endorses_something_else', id)
  const bound = objectsOf(endorsement.relatedResource).find((resource) => resource.id === id)
  if (typeof bound?.digestMultibase !== 'string') return yes('target_named')
  const bare = withoutEndorsements(target)
  const wordings = [target, bare, without(bare, 'proof')]
  const isExact = wordings.some((each) => digestOfDocument(each) === bound.digestMultibase)
  return isExact ? yes('target_exact') : no('endorses_another_version', id)
}

/**
 * A document without the endorsements that hang in it, wherever they do: words put inside do not change what they speak of, nor
 * does a new signature of the same words.
 */
export function withoutEndorsements(document: JsonObject): JsonObject {
  const kept: JsonObject = {}
  for (const [key, value] of Object.entries(document))
    if (key !== 'endorsement' && key !== 'endorsementJwt') kept[key] = bareValue(value)
  return kept
}

function bareValue(value: Json): Json {
  if (Array.isArray(value)) return value.map(bareValue)
  return isObject(value) ? withoutEndorsements(value) : value
}
