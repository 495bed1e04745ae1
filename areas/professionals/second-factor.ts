import { z } from 'zod'
import { text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** Ten words written on paper for the day the phone is lost; each works once. */
export const RECOVERY_CODES = 10

/** Five wrong codes, then the account waits, twice as long each time (the same rule as a card). */
export const wrongFactor = refusal('security.wrongFactor', 401, 'code')
export const factorWaits = refusal('security.factorWaits', 429, 'code')
export const factorFirst = refusal('security.factorFirst', 403)

export const factorAsk = z.object({ code: text(40) })

/** Six digits of the application, or ten signs of a recovery code. */
export function readFactor(typed: string): { totp: string } | { recovery: string } | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–.]/g, '')
  if (/^\d{6}$/.test(plain)) return { totp: plain }
  const recovery = plain.replace(/[IL]/g, '1').replace(/O/g, '0').replace(/U/g, 'V')
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(recovery) ? { recovery } : undefined
}
