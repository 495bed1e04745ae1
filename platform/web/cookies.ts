import type { Context as Call } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { CookieName, CookieOrder } from './going.ts'
import { localAddress } from './local-address.ts'
import { DISPLAY_COOKIE } from './reading-choice.ts'

const NOTICE_COOKIE = 'annonce'
const A_YEAR = 365 * 24 * 3600

/** True when the browser talks to us over TLS, directly or through a proxy that says so. */
export function isSecure(call: Call): boolean {
  return (
    new URL(call.req.url).protocol === 'https:' || call.req.header('x-forwarded-proto') === 'https'
  )
}

/** `__Host-` cookies exist only over TLS; on a plain local address the name is bare. The display is no secret. */
function nameOf(call: Call, name: CookieName): string {
  return isSecure(call) && name !== DISPLAY_COOKIE ? `__Host-${name}` : name
}

export function cookieOf(call: Call, name: CookieName): string | undefined {
  return getCookie(call, nameOf(call, name))
}

export function sessionToken(call: Call): string | undefined {
  return cookieOf(call, 'session')
}

export function displayText(call: Call): string | undefined {
  return getCookie(call, DISPLAY_COOKIE)
}

export function applyCookie(call: Call, order: CookieOrder): void {
  setCookie(call, nameOf(call, order.name), order.value ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(call),
    ...(order.value === null ? { maxAge: 0 } : {}),
    ...(order.value !== null && order.name === 'affichage' ? { maxAge: A_YEAR } : {}),
    ...(order.value !== null && order.keptFor ? { maxAge: order.keptFor } : {}),
  })
}

/** How whoever came by a letter reads, until the browser is closed: they have chosen nothing here. */
export function keepDisplay(call: Call, display: string): void {
  setCookie(call, nameOf(call, DISPLAY_COOKIE), display, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(call),
  })
}

/** Keeps the sentence to say on the next page for one minute. */
export function keepNotice(
  call: Call,
  notice: { code: string; facts: Record<string, string | number>; undo?: string },
): void {
  const value = Buffer.from(JSON.stringify(notice)).toString('base64url')
  setCookie(call, NOTICE_COOKIE, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(call),
    maxAge: 60,
  })
}

/** Takes the kept sentence; it is shown once. Anything malformed is ignored. */
export function takeNotice(
  call: Call,
): { code: string; facts: Record<string, string>; undo?: string } | undefined {
  const value = getCookie(call, NOTICE_COOKIE)
  if (!value) return undefined
  setCookie(call, NOTICE_COOKIE, '', { path: '/', maxAge: 0 })
  try {
    const kept: unknown = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'))
    if (
      typeof kept !== 'object' ||
      kept === null ||
      !('code' in kept) ||
      typeof kept.code !== 'string'
    )
      return undefined
    const facts = 'facts' in kept && typeof kept.facts === 'object' && kept.facts ? kept.facts : {}
    const undo =
      'undo' in kept && typeof kept.undo === 'string' ? localAddress(kept.undo) : undefined
    return {
      code: kept.code,
      facts: Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, String(fact)])),
      ...(undo ? { undo } : {}),
    }
  } catch {
    return undefined
  }
}
