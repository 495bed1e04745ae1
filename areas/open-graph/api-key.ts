import { z } from 'zod'
import { refusal } from '../../platform/refusal.ts'

/** What a partner gives to receive a key: an address that a letter can reach. */
export const keyAsk = z.object({
  email: z.string().trim().max(254, 'openGraph.badEmail').pipe(z.email('openGraph.badEmail')),
})
export type KeyAsk = z.infer<typeof keyAsk>

/** One address receives a few keys a day: enough to start again, too few to send letters to somebody else. */
export const KEYS_A_DAY = 3

export const tooManyKeys = refusal('openGraph.tooManyKeys', 429, 'email')
