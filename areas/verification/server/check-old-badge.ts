import { createHash } from 'node:crypto'
import {
  idOf,
  isObject,
  type JsonObject,
  listOf,
  sameJson,
  textOf,
} from '../../../engines/credentials/json.ts'
import { type OldBadge, readOpenBadge2 } from '../../../engines/credentials/open-badges-2.ts'
import { readPart } from '../../../engines/credentials/proofs/token.ts'
import { CredentialRefusal } from '../../../engines/credentials/refusal.ts'
import { isSignedBy, keyFrom } from '../../../engines/credentials/verify/token-verdict.ts'
import {
  no,
  type Outside,
  unknown,
  type Verdict,
  verdictOf,
  yes,
} from '../../../engines/credentials/verify/verdict.ts'
import type { Context } from '../../../platform/server/context.ts'
import { type Fetched, fetchJson } from '../../issuers/server/fetch-json.ts'
import { shownOldBadge } from '../shown-badge.ts'
import type { Checked } from '../verification.ts'
import type { ReadBadge } from './read-badge.ts'

type Asked = { outside: Outside; person: { email?: string; name?: string } | undefined }

/** Away once the time of the whole check is over. */
type FetchPart = (address: string) => Promise<Fetched>

/**
 * A badge of Open Badges 2.x, by its own rules: a hosted one is asked again at its address, a signed one by the key its
 * issuer publishes. It has no status list, and names no creator.
 */
export async function checkOldBadge(
  ctx: Context,
  { document, token }: ReadBadge,
  { outside, person }: Asked,
): Promise<Checked> {
  const ends = AbortSignal.timeout(6_000)
  const ask: FetchPart = async (address) =>
    ends.aborted || !address.startsWith('https://')
      ? { unreachable: 'not_asked' }
      : fetchJson(ctx, address)
  const { badge, issuer } = await wholeBadge(document, ask)
  const hosted = token === undefined ? await hostedCopy(document, badge, ask) : undefined
  const shown = shownOldBadge(badge)
  const known = badge.issuer.id && (await outside.isKnownIssuer(badge.issuer.id))
  return {
    kind: 'oldBadge',
    id: badge.id,
    shown,
    source: { document, ...(token === undefined ? {} : { token }), beside: [] },
    endorsers: [],
    inside: [],
    report: {
      form: formVerdict(badge),
      proof: token
        ? await signedVerdict(token, document, issuer, ask)
        : hostedVerdict(badge, issuer, hosted, document),
      dates: datesVerdict(badge, outside.now),
      status: token ? await listVerdict(badge, issuer, ask) : standingVerdict(badge, hosted),
      issuer: known ? yes('issuer_known') : no('issuer_not_known', badge.issuer.id ?? ''),
      subject: recipientVerdict(badge, person),
      authorship: unknown('not_said_by_old_badges'),
      endorsements: [],
      credentials: [],
    },
  }
}

/** The badge with the parts it only names: its class, then its issuer. */
async function wholeBadge(document: JsonObject, ask: FetchPart) {
  const parts = new Map<string, JsonObject>()
  let badge = readOpenBadge2(document, parts)
  for (let round = 0; round < 2 && badge.missing.length > 0; round++) {
    for (const address of badge.missing) {
      const fetched = await ask(address)
      if ('found' in fetched) parts.set(address, fetched.found)
    }
    badge = readOpenBadge2(document, parts)
  }
  const named = isObject(document.badge) ? document.badge : parts.get(textOf(document.badge) ?? '')
  const issuer = isObject(named?.issuer) ? named.issuer : parts.get(textOf(named?.issuer) ?? '')
  return { badge, issuer }
}

function formVerdict(badge: OldBadge): Verdict {
  const isMissing = badge.missing.length > 0
  if (badge.name !== undefined && badge.issuer.name !== undefined) return yes('well_formed')
  return isMissing ? unknown('parts_unreachable') : no('old_badge_incomplete')
}

async function hostedCopy(
  document: JsonObject,
  { verification }: OldBadge,
  ask: FetchPart,
): Promise<Fetched | undefined> {
  const address = idOf(document)
  return verification === 'hosted' && address !== undefined ? ask(address) : undefined
}

/** The copy at the address is what counts; that address must be of the same host as its issuer. */
function hostedVerdict(
  badge: OldBadge,
  issuer: JsonObject | undefined,
  hosted: Fetched | undefined,
  document: JsonObject,
): Verdict {
  if (hosted === undefined) return no('not_signed')
  if ('absent' in hosted) return no('hosted_gone')
  if ('unreachable' in hosted || issuer === undefined) return unknown('hosted_unreachable')
  if (!sameJson(hosted.found, document)) return no('hosted_differs')
  const host = hostOf(badge.id)
  const allowed = isObject(issuer.verification) ? listOf(issuer.verification.allowedOrigins) : []
  const isTheirs = host === hostOf(badge.issuer.id) || allowed.includes(host ?? '')
  return isTheirs ? yes('hosted_same') : no('hosted_elsewhere', host)
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined
}

function standingVerdict(badge: OldBadge, hosted: Fetched | undefined): Verdict {
  if (badge.isRevoked) return no('revoked')
  if (hosted === undefined) return yes('status_not_declared')
  if (!('found' in hosted)) return unknown('status_list_unreachable')
  return hosted.found.revoked === true ? no('revoked') : yes('status_clear')
}

/** The key must be published by the issuer itself, under an address of its own host. */
async function signedVerdict(
  token: string,
  document: JsonObject,
  issuer: JsonObject | undefined,
  ask: FetchPart,
): Promise<Verdict> {
  const how = document.verification ?? document.verify
  const creator = isObject(how) ? (textOf(how.creator) ?? textOf(how.url)) : undefined
  const address = creator ?? idOf(issuer?.publicKey)
  if (issuer === undefined || address === undefined) return unknown('controller_unreachable')
  const issuerId = idOf(issuer)
  const named = listOf(issuer.publicKey).map(idOf)
  if (hostOf(address) !== hostOf(issuerId) && !named.includes(address))
    return no('not_signed_by_issuer', address)
  const key = await ask(address)
  const pem = 'found' in key ? textOf(key.found.publicKeyPem) : undefined
  if (pem === undefined || !('found' in key)) return unknown('controller_unreachable', address)
  if (key.found.owner !== issuerId) return no('controller_mismatch', address)
  try {
    const alg = textOf(readPart(token, 0)?.alg) ?? ''
    return isSignedBy(token, alg, keyFrom(pem)) ? yes('signed') : no('signature_wrong')
  } catch (problem) {
    return verdictOf(problem)
  }
}

/** The list of what an issuer took back, in its profile. */
async function listVerdict(
  { id, isRevoked }: OldBadge,
  issuer: JsonObject | undefined,
  ask: FetchPart,
): Promise<Verdict> {
  if (isRevoked) return no('revoked')
  if (issuer === undefined) return unknown('status_list_unreachable')
  const address = idOf(issuer.revocationList)
  if (address === undefined) return yes('status_not_declared')
  const list = await ask(address)
  if (!('found' in list)) return unknown('status_list_unreachable', address)
  const isListed = listOf(list.found.revokedAssertions).some((each) => idOf(each) === id)
  return isListed && id !== undefined ? no('revoked') : yes('status_clear')
}

function datesVerdict({ issuedOn, expires }: OldBadge, now: string): Verdict {
  const today = Date.parse(now)
  if (Date.parse(issuedOn ?? '') > today) return no('not_yet_valid')
  if (Date.parse(expires ?? '') < today) return no('expired')
  return yes('in_force')
}

/** Open Badges 2.0, IdentityObject: in clear or hashed with a salt. */
function recipientVerdict({ recipient }: OldBadge, person: Asked['person']): Verdict {
  const said = [person?.email, person?.name].filter((each) => each !== undefined)
  if (said.length === 0) return unknown('subject_not_asked')
  if (recipient === undefined) return unknown('subject_not_named')
  const { identity, isHashed, salt = '' } = recipient
  const [algorithm = '', digest] = identity.split('$')
  if (isHashed && algorithm !== 'sha256' && algorithm !== 'md5') return unknown('subject_not_named')
  const isSame = said.some((each) => {
    const typed = each.trim()
    return [typed, typed.toLowerCase()].some((one) =>
      isHashed
        ? createHash(algorithm)
            .update(one + salt)
            .digest('hex') === digest?.toLowerCase()
        : identity.trim().toLowerCase() === one,
    )
  })
  return isSame ? yes('subject_matches') : no('subject_differs')
}

/** Whether a document is a badge of the older form. */
export function isOldBadge(document: JsonObject): boolean {
  try {
    readOpenBadge2(document)
    return true
  } catch (problem) {
    if (problem instanceof CredentialRefusal) return false
    throw problem
  }
}
