import { randomInt } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import type { Reading } from '../../../../platform/words.ts'
import { askNothingMore } from '../../../recommendations/server/wants-no-asks.ts'
import { CODE_MINUTES, linkClosed, MOST_CODES, tooManyCodes } from '../../endorsement.ts'
import { letterOfCode } from '../../letters.ts'
import { nameOf } from '../about-of.ts'
import { updateEndorsement } from '../endorsement-store.ts'
import { openAsk } from './open-ask.ts'

type Said = {
  token: string
  name: string
  role: string
  organisation: string | null
  comment: string | null
  reading: Reading
}

/** Who they are and what they say, kept on the way; a code goes to the very address that was written to. */
export async function writeAnswer(
  ctx: Context,
  { token, name, role, organisation, comment, reading }: Said,
): Promise<void> {
  const { one, about } = await openAsk(ctx, { token }, true)
  if (one.codesSent >= MOST_CODES) throw tooManyCodes()
  const to = one.sealedMail && ctx.secrets.unseal(one.sealedMail)
  if (!to) throw linkClosed()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await updateEndorsement(ctx.db, {
    ...one,
    signer: name,
    role,
    belongsTo: organisation,
    comment,
    codeHash: await hashCode(ctx, one.id, code),
    codeEndsAt: new Date(ctx.now.getTime() + CODE_MINUTES * 60_000),
    codeTries: 0,
    codesSent: one.codesSent + 1,
  })
  await ctx.mail(letterOfCode({ to, code, reading, about: nameOf(about), aboutId: one.id }))
}

export function hashCode(ctx: Context, id: string, code: string): Promise<string> {
  return ctx.secrets.slowHash(`endorsement code ${id} ${code}`)
}

/** A no needs no reason. They may also be asked nothing more, by anybody here. */
export async function declineByLetter(
  ctx: Context,
  { token, forEver }: { token: string; forEver: boolean },
): Promise<void> {
  const { one } = await openAsk(ctx, { token }, true)
  const mail = one.sealedMail && ctx.secrets.unseal(one.sealedMail)
  if (forEver && mail) await askNothingMore(ctx, { mail })
  await updateEndorsement(
    ctx.db,
    {
      ...one,
      status: 'declined',
      sealedMail: null,
      signer: null,
      role: null,
      belongsTo: null,
      comment: null,
      codeHash: null,
      answeredAt: ctx.now,
    },
    { tokenHash: null },
  )
}
