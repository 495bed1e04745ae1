import { CompactSign, compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose'
import { idOf, isObject, type JsonObject, objectsOf } from '../json.ts'
import { instantOf } from '../model/credential-rules.ts'
import { CredentialRefusal } from '../refusal.ts'

/** Kinds of signature the 1EdTech validator accepts. */
const ALGORITHMS = ['ES256', 'RS256']

/**
 * A badge as a compact JWT, in the dialect of Open Badges 3.0 (section 8.2.4): `typ: JWT`, the claims `iss`, `jti`, `nbf`, `sub` beside the
 * credential itself. An optional export: the W3C asks for other headers, and one token cannot obey both.
 * @param credential unsigned; its subject must have an `id`
 * @param signing.jwk private key, P-256 for ES256 or RSA for RS256
 * @param signing.kid address of the public key
 * @throws CredentialRefusal `jwt_subject_missing`, `jwt_algorithm_refused`, `jwt_incomplete`
 */
export async function signBadgeJwt(
  credential: JsonObject,
  { jwk, kid, alg = 'ES256' }: { jwk: JWK; kid: string; alg?: 'ES256' | 'RS256' },
): Promise<string> {
  const sub = idOf(objectsOf(credential.credentialSubject)[0])
  if (sub === undefined) throw new CredentialRefusal('jwt_subject_missing')
  const [iss, jti, from] = [
    idOf(credential.issuer),
    idOf(credential),
    instantOf(credential.validFrom),
  ]
  if (iss === undefined || jti === undefined || from === undefined)
    throw new CredentialRefusal('jwt_incomplete')
  const until = instantOf(credential.validUntil)
  const claims = {
    ...credential,
    iss,
    jti,
    nbf: Math.floor(from / 1000),
    sub,
    ...(until === undefined ? {} : { exp: Math.floor(until / 1000) }),
  }
  const key = await importJWK(jwk, alg)
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg, typ: 'JWT', kid })
    .sign(key)
}

/**
 * The credential of a JWT, once its signature is checked. Dates, status and the rest are for `verifyCredential`'s other verdicts.
 * @param keyOf the public key behind a `kid`, as its controller publishes it; a key in the token itself proves nothing and is never used
 * @throws CredentialRefusal `jwt_malformed`, `jwt_algorithm_refused`, `controller_unreachable`, `signature_wrong`, `jwt_claims_differ`
 */
export async function checkBadgeJwt(
  jwt: string,
  keyOf: (kid: string) => Promise<JWK | undefined>,
): Promise<JsonObject> {
  const { alg, kid } = headerOf(jwt)
  const jwk = await keyOf(kid)
  if (jwk === undefined) throw new CredentialRefusal('controller_unreachable', kid)
  const credential = await payloadOf(jwt, jwk, alg)
  const { iss, jti, sub, nbf, exp, ...rest } = credential
  const differs =
    iss !== idOf(rest.issuer) ||
    jti !== idOf(rest) ||
    sub !== idOf(objectsOf(rest.credentialSubject)[0]) ||
    (nbf !== undefined && nbf !== seconds(rest.validFrom)) ||
    (exp !== undefined && exp !== seconds(rest.validUntil))
  if (differs) throw new CredentialRefusal('jwt_claims_differ')
  return rest
}

const seconds = (date: JsonObject[string] | undefined) =>
  Math.floor((instantOf(date) ?? Number.NaN) / 1000)

function headerOf(jwt: string): { alg: string; kid: string } {
  let header: ReturnType<typeof decodeProtectedHeader>
  try {
    header = decodeProtectedHeader(jwt)
  } catch {
    throw new CredentialRefusal('jwt_malformed')
  }
  const { alg = '', kid = '' } = header
  if (!ALGORITHMS.includes(alg)) throw new CredentialRefusal('jwt_algorithm_refused', alg)
  return { alg, kid }
}

async function payloadOf(jwt: string, jwk: JWK, alg: string): Promise<JsonObject> {
  try {
    const key = await importJWK(jwk, alg)
    const { payload } = await compactVerify(jwt, key, { algorithms: ALGORITHMS })
    const read: unknown = JSON.parse(new TextDecoder().decode(payload))
    if (isObject(read)) return read
  } catch {
    throw new CredentialRefusal('signature_wrong')
  }
  throw new CredentialRefusal('jwt_malformed')
}
