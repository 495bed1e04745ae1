import { idOf, isObject, type Json, type JsonObject, listOf, objectsOf, textOf } from './json.ts'
import { CredentialRefusal } from './refusal.ts'

/** A badge of Open Badges 2.0 or 2.1, described apart from its format. Nothing here is verified. */
export type OldBadge = {
  id: string | undefined
  name: string | undefined
  description: string | undefined
  image: string | undefined
  criteria: { id: string | undefined; narrative: string | undefined }
  issuer: {
    id: string | undefined
    name: string | undefined
    url: string | undefined
    email: string | undefined
  }
  issuedOn: string | undefined
  expires: string | undefined
  isRevoked: boolean
  recipient:
    | { type: string; identity: string; isHashed: boolean; salt: string | undefined }
    | undefined
  evidence: { id: string | undefined; narrative: string | undefined }[]
  alignments: { name: string | undefined; url: string | undefined; code: string | undefined }[]
  verification: 'hosted' | 'signed' | 'unknown'
  /** Addresses of parts that are only named (badge class, issuer): fetch them and read again with them. */
  missing: string[]
}

/**
 * Reads an assertion of Open Badges 2.x.
 * @param parts documents fetched so far, by address
 * @throws CredentialRefusal `not_open_badges_2`
 */
export function readOpenBadge2(
  assertion: JsonObject,
  parts: ReadonlyMap<string, JsonObject> = new Map(),
): OldBadge {
  const isAssertion = listOf(assertion.type).some(
    (type) => type === 'Assertion' || type === 'obi:Assertion',
  )
  if (!isAssertion || assertion.badge === undefined)
    throw new CredentialRefusal('not_open_badges_2')
  const missing: string[] = []
  const partOf = (value: Json | undefined): JsonObject => {
    if (isObject(value)) return value
    const address = textOf(value)
    const part = address === undefined ? undefined : parts.get(address)
    if (part === undefined && address !== undefined) missing.push(address)
    return part ?? (address === undefined ? {} : { id: address })
  }
  const badge = partOf(assertion.badge)
  const issuer = badge.issuer === undefined ? {} : partOf(badge.issuer)
  return {
    id: idOf(assertion),
    name: textOf(badge.name),
    description: textOf(badge.description),
    image: imageOf(assertion.image) ?? imageOf(badge.image),
    criteria: partNamed(badge.criteria),
    issuer: {
      id: idOf(issuer),
      name: textOf(issuer.name),
      url: textOf(issuer.url),
      email: textOf(issuer.email),
    },
    issuedOn: textOf(assertion.issuedOn),
    expires: textOf(assertion.expires),
    isRevoked: assertion.revoked === true,
    recipient: recipientOf(assertion.recipient),
    evidence: listOf(assertion.evidence).map(partNamed),
    alignments: objectsOf(badge.alignment).map((each) => ({
      name: textOf(each.targetName),
      url: textOf(each.targetUrl),
      code: textOf(each.targetCode),
    })),
    verification: verificationOf(assertion.verification ?? assertion.verify),
    missing,
  }
}

const imageOf = (image: Json | undefined) => idOf(image)

const partNamed = (part: Json | undefined) => ({
  id: idOf(part),
  narrative: isObject(part) ? textOf(part.narrative) : undefined,
})

function recipientOf(recipient: Json | undefined): OldBadge['recipient'] {
  if (!isObject(recipient)) return undefined
  const identity = textOf(recipient.identity)
  if (identity === undefined) return undefined
  return {
    type: textOf(recipient.type) ?? 'email',
    identity,
    isHashed: recipient.hashed === true,
    salt: textOf(recipient.salt),
  }
}

function verificationOf(verification: Json | undefined): OldBadge['verification'] {
  const type = isObject(verification) ? listOf(verification.type)[0] : undefined
  if (type === 'HostedBadge' || type === 'hosted') return 'hosted'
  return type === 'SignedBadge' || type === 'signed' ? 'signed' : 'unknown'
}
