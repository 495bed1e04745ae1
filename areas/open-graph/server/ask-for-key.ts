import { randomBytes } from 'node:crypto'
import type { Context } from '../../../platform/server/context.ts'
import { sayCode } from '../../../platform/words.ts'
import { KEYS_A_DAY, type KeyAsk, tooManyKeys } from '../api-key.ts'
import { countKeys, insertKey } from './api-key-store.ts'

const DAY_MS = 86_400_000

/** Sends a new key to an address. Only digests stay: whoever loses the letter asks again. */
export async function askForKey(ctx: Context, { email }: KeyAsk): Promise<void> {
  const asker = ctx.secrets.hash(`api-key ${email.toLowerCase()}`)
  const since = new Date(ctx.now.getTime() - DAY_MS)
  if ((await countKeys(ctx.db, asker, since)) >= KEYS_A_DAY) throw tooManyKeys({ most: KEYS_A_DAY })
  const key = `sillage_${randomBytes(24).toString('base64url')}`
  await insertKey(ctx.db, { hash: ctx.secrets.hash(key), asker, given_at: ctx.now })
  const reading = { language: 'fr', mode: 'simple' } as const
  await ctx.mail({
    to: email,
    subject: sayCode('openGraph.keySubject', reading),
    text: sayCode('openGraph.keyLetter', reading, { key }),
  })
}
