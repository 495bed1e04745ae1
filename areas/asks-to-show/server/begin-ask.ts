import { randomBytes, randomInt } from 'node:crypto'
import { endOf } from '../../../platform/link-lifetime.ts'
import type { Context } from '../../../platform/server/context.ts'
import type { Language } from '../../../platform/words.ts'
import { CODE_MINUTES, readMail } from '../../accounts/mail-code.ts'
import { mailHashOf } from '../../accounts/server/mail/ask-for-code.ts'
import {
  type AskToShow,
  badMail,
  CODES_A_DAY,
  CODES_AN_HOUR,
  holdsLink,
  noLinks,
  tooManyCodes,
} from '../ask-to-show.ts'
import { letterOfCode } from '../letters.ts'
import { countAsksOf, insertAsk } from './ask-store.ts'

type Begun = Pick<AskToShow, 'purpose' | 'name' | 'organisation' | 'contact' | 'days'> & {
  mail: string
  language: Language
}

/** Somebody says for what they ask, and who they are; a code leaves for their address. Nothing is open yet. */
export async function beginAsk(
  ctx: Context,
  { mail: typed, language, ...said }: Begun,
): Promise<{ key: string }> {
  const mail = readMail(typed)
  if (!mail) throw badMail()
  // A person reads them under the name of this house, and a letter carries them.
  if ([said.purpose, said.name, said.organisation ?? ''].some(holdsLink)) throw noLinks()
  const mailHash = mailHashOf(ctx, mail)
  await mustBeFew(ctx, mailHash)
  const [key, token] = [
    randomBytes(32).toString('base64url'),
    randomBytes(32).toString('base64url'),
  ]
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const ask: AskToShow = {
    ...said,
    id: ctx.newId(),
    status: 'draft',
    occupation: null,
    language,
    mailHash,
    sealedMail: ctx.secrets.seal(mail),
    assurance: null,
    verifiedOrganisation: null,
    sealedToken: ctx.secrets.seal(token),
    codeHash: await ctx.secrets.slowHash(`ask to show ${key} ${code}`),
    wrongTries: 0,
    createdAt: ctx.now,
    codeExpiresAt: new Date(ctx.now.getTime() + CODE_MINUTES * 60_000),
    expiresAt: endOf(said.days, ctx.now),
  }
  await insertAsk(ctx.db, ask, {
    tokenHash: ctx.secrets.hash(token),
    keyHash: ctx.secrets.hash(key),
  })
  await ctx.mail(letterOfCode(ask, { to: mail, code }))
  return { key }
}

/** Counted on the address written to, whoever types it. */
async function mustBeFew(ctx: Context, mailHash: string): Promise<void> {
  const ago = (hours: number) => new Date(ctx.now.getTime() - hours * 3_600_000)
  const lately = await countAsksOf(ctx.db, mailHash, ago(1))
  if (lately >= CODES_AN_HOUR) throw tooManyCodes()
  if ((await countAsksOf(ctx.db, mailHash, ago(24))) >= CODES_A_DAY) throw tooManyCodes()
}
