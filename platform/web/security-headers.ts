import type { Context as Call, Next } from 'hono'
import type { Config } from '../server/config.ts'
import { isSecure } from './cookies.ts'

const POLICY_BEFORE_FORMS = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

const POLICY = `${POLICY_BEFORE_FORMS}; form-action 'self'`

/** A form may end at a sign-in provider that the operator set: leaving logs out there too. Nowhere else. */
function policyFor({ providers }: Pick<Config, 'providers'>): string {
  const origins = Object.values(providers).map(({ issuer }) => new URL(issuer).origin)
  return `${POLICY_BEFORE_FORMS}; ${["form-action 'self'", ...new Set(origins)].join(' ')}`
}

const NOTHING_ALLOWED = 'camera=(), microphone=(), geolocation=()'

/** Opens one sense of the device to this one page, which asks before it uses it; what it recorded may be played there. */
export function allow(call: Call, sense: 'microphone' | 'camera'): void {
  call.header('Permissions-Policy', NOTHING_ALLOWED.replace(`${sense}=()`, `${sense}=(self)`))
  call.header(
    'Content-Security-Policy',
    POLICY.replace("media-src 'self'", "media-src 'self' blob:"),
  )
}

/** What a person sent is shown, never run: a picture or a sound opened alone has no script, no form, no frame. */
export const ASLEEP = "default-src 'none'; img-src 'self'; media-src 'self'; sandbox"

/** Headers of every answer (ASVS 5.0 §3.4): no inline script, no frame, no sniffing, no third party. */
export function securityHeaders(config: Pick<Config, 'providers'>) {
  return async (call: Call, next: Next): Promise<void> => {
    await next()
    setHeaders(call, policyFor(config))
  }
}

function setHeaders(call: Call, policy: string): void {
  const headers = call.res.headers
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', policy)
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'same-origin')
  if (!headers.has('Permissions-Policy')) headers.set('Permissions-Policy', NOTHING_ALLOWED)
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (isSecure(call))
    headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
}

/** True when a form was really sent by one of our pages: browsers say where a POST comes from. */
export function isFromOurPage(call: Call): boolean {
  const site = call.req.header('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = call.req.header('origin')
  if (!origin) return false
  const host = call.req.header('x-forwarded-host') ?? call.req.header('host')
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}

/** The public address of this site: as set, else as the browser reached it. */
export function originOf(
  call: Call,
  { config }: { config: { publicUrl: string | undefined } },
): string {
  if (config.publicUrl) return config.publicUrl
  const host = call.req.header('x-forwarded-host') ?? call.req.header('host') ?? 'localhost'
  return `${isSecure(call) ? 'https' : 'http'}://${host}`
}
