import type { CookieOrder } from '../../../../platform/web/going.ts'
import type { Ask } from '../../../../platform/web/page.tsx'
import type { OpenedSession } from '../../server/session/open-session.ts'
import type { Coming } from '../../session.ts'

const DEVICE_SECONDS = 400 * 24 * 3600

/** What this browser keeps of a session just opened, and of the device when it is the person's own. */
export function cookiesFor({ token, keptFor, deviceToken }: OpenedSession): CookieOrder[] {
  const session: CookieOrder = { name: 'session', value: token, ...(keptFor ? { keptFor } : {}) }
  if (!deviceToken) return [session]
  return [session, { name: 'appareil', value: deviceToken, keptFor: DEVICE_SECONDS }]
}

/** From where somebody comes in. */
export function comingFrom(ask: Ask, mine: boolean): Coming {
  return { mine, device: ask.device, deviceToken: ask.cookie('appareil') }
}
