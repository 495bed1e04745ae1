import { randomBytes, randomInt } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import { type Reading, sayer } from '../../../../platform/words.ts'
import {
  badMail,
  CODE_MINUTES,
  type CodePurpose,
  LETTERS_AN_HOUR,
  readMail,
} from '../../mail-code.ts'
import { mailWords } from '../../mail-words.ts'
import { mustBePerson } from '../must-be-person.ts'
import { countAsked, insertMailCode, isCodeAsked } from './mail-code-store.ts'
import { findPersonByMail } from './person-mail-store.ts'

type CodeAsk = {
  mail: string
  purpose: CodePurpose
  reading: Reading
  origin: string
  /** The professional who has this address, when one asks. */
  professionalId?: string | undefined
}

const MINUTE = 60_000

/**
 * Sends a code to an e-mail. The answer is the same whether or not somebody here has this address: a token for
 * this browser alone, without which the code opens nothing.
 */
export async function askForCode(ctx: Context, ask: CodeAsk): Promise<{ browserToken: string }> {
  const mail = readMail(ask.mail)
  if (!mail) throw badMail()
  const mailHash = mailHashOf(ctx, mail)
  const asked = await countAsked(ctx.db, mailHash, new Date(ctx.now.getTime() - 60 * MINUTE))
  const owner = asked < LETTERS_AN_HOUR ? await ownerOf(ctx, ask, mailHash) : NOBODY
  const browserToken = randomBytes(32).toString('base64url')
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await insertMailCode(ctx.db, {
    ...owner,
    browserHash: ctx.secrets.hash(browserToken),
    purpose: ask.purpose,
    mailHash,
    sealedMail: ctx.secrets.seal(mail),
    codeHash: await ctx.secrets.slowHash(`${browserToken} ${code}`),
    askedAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + CODE_MINUTES * MINUTE),
  })
  if (owner.personId || owner.professionalId) await ctx.mail(letter(ask, mail, code))
  return { browserToken }
}

type Owner = { personId: string | null; professionalId: string | null }
const NOBODY: Owner = { personId: null, professionalId: null }

async function ownerOf(ctx: Context, ask: CodeAsk, mailHash: string): Promise<Owner> {
  if (ask.purpose === 'add') return { ...NOBODY, personId: mustBePerson(ctx.actor) }
  if (ask.purpose === 'enter')
    return { ...NOBODY, personId: (await findPersonByMail(ctx.db, mailHash)) ?? null }
  return { ...NOBODY, professionalId: ask.professionalId ?? null }
}

/** The secret stands after the # of the link: no server sees it, and opening the link does nothing but show it. */
function letter({ reading, origin }: CodeAsk, mail: string, code: string) {
  const say = sayer(mailWords, reading)
  return {
    to: mail,
    subject: say('letterSubject'),
    text: say('letterText', {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      minutes: CODE_MINUTES,
      link: `${origin}/code-recu#${code}`,
    }),
  }
}

/** An address is found by its keyed hash: a copy of the database alone tells no address. */
export function mailHashOf(ctx: Context, mail: string): string {
  return ctx.secrets.hash(`mail ${mail}`)
}

/** True when this browser asked for a code that still works. */
export async function isCodeExpected(
  ctx: Context,
  browserToken: string | undefined,
): Promise<boolean> {
  return browserToken !== undefined && isCodeAsked(ctx.db, ctx.secrets.hash(browserToken), ctx.now)
}
