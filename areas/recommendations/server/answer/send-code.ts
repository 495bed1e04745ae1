import { randomInt } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import type { Reading } from '../../../../platform/words.ts'
import { readMail } from '../../../accounts/mail-code.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import { mailHashOf } from '../../../accounts/server/mail/ask-for-code.ts'
import {
  CODE_MINUTES,
  CODES_AN_HOUR,
  CODES_TO_ADDRESS_AN_HOUR,
  notYourOwnMail,
  tooManyCodes,
} from '../../answer.ts'
import { letterOfCode } from '../../letters.ts'
import { badMail, type Recommendation } from '../../recommendation.ts'
import { countCodes, deleteCodesOf, insertCode } from '../code-store.ts'
import { type Introduced, introduceAnswer } from './write-answer.ts'

type Signer = Introduced & { mail: string | null; reading: Reading }

/**
 * Before signing, a code goes to the very address that was written to; face to face, to the one that was given. Without
 * any, what is signed stays "face to face, address not checked". Tries and letters are counted on the ask and on the
 * address written to, never on where they come from: a whole office shares one.
 */
export async function sendCode(ctx: Context, signer: Signer): Promise<{ isSent: boolean }> {
  const ask = await introduceAnswer(ctx, signer)
  const mail = await mailToCheck(ctx, ask, signer.mail)
  if (mail === null) {
    await deleteCodesOf(ctx.db, ask.id)
    return { isSent: false }
  }
  const mailHash = mailHashOf(ctx, mail)
  const since = new Date(ctx.now.getTime() - 3_600_000)
  const { ofAsk, toAddress } = await countCodes(ctx.db, {
    recommendationId: ask.id,
    mailHash,
    since,
  })
  if (ofAsk >= CODES_AN_HOUR || toAddress >= CODES_TO_ADDRESS_AN_HOUR) throw tooManyCodes()
  const id = ctx.newId()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await insertCode(ctx.db, {
    id,
    recommendationId: ask.id,
    personId: ask.personId,
    mailHash,
    sealedMail: ctx.secrets.seal(mail),
    codeHash: await hashCode(ctx, id, code),
    askedAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + CODE_MINUTES * 60_000),
  })
  await ctx.mail(letterOfCode({ to: mail, code, reading: signer.reading, ask }))
  return { isSent: true }
}

export function hashCode(ctx: Context, id: string, code: string): Promise<string> {
  return ctx.secrets.slowHash(`recommendation code ${id} ${code}`)
}

async function mailToCheck(
  ctx: Context,
  ask: Recommendation,
  given: string | null,
): Promise<string | null> {
  if (ask.way === 'mail') return ask.sealedMail && ctx.secrets.unseal(ask.sealedMail)
  if (given === null) return null
  const mail = readMail(given)
  if (!mail) throw badMail()
  if (mail === (await addressOf(ctx, { personId: ask.personId }))) throw notYourOwnMail()
  return mail
}
