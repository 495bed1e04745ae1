import type { Context } from '../../../platform/server/context.ts'
import { onlyInPrivate } from '../person.ts'
import {
  badPin,
  cardWaits,
  minutesToWait,
  pinNeeded,
  readPin,
  restAfter,
  wrongPin,
} from '../pin.ts'
import { readResumeCode, wrongCode } from '../resume-code.ts'
import { type AccessCard, lockCardByCode, updateTries } from './account-store.ts'
import { hashPin } from './choose-pin.ts'
import { type OpenedSession, openSession } from './start-anonymously.ts'

/** Someone comes back with the code of their card, and its PIN when it has one. */
export async function resumeWithCode(
  ctx: Context,
  { code, pin, mine }: { code: string; pin: string | null; mine: boolean },
): Promise<OpenedSession> {
  if (ctx.actor.kind === 'professional') throw onlyInPrivate()
  const read = readResumeCode(code)
  const card = read && (await lockCardByCode(ctx.db, await ctx.secrets.slowHash(read)))
  if (!card) throw wrongCode()
  if (card.pinHash) await mustKnowPin(ctx, card, pin)
  return openSession(ctx, { personId: card.personId }, mine)
}

/**
 * Wrong tries are counted on the card, never on the address: a whole class shares one.
 * What cannot be a PIN of this card is no try.
 */
async function mustKnowPin(ctx: Context, card: AccessCard, pin: string | null): Promise<void> {
  const kind = card.pinKind ?? 'digits'
  const minutes = minutesToWait(card.waitsUntil, ctx.now)
  if (minutes > 0) throw cardWaits[kind]({ minutes })
  if (!pin) throw pinNeeded[kind]()
  const read = readPin(pin)
  if (read?.kind !== kind) throw badPin[kind]()
  if ((await hashPin(ctx, card.personId, read.signs)) === card.pinHash) {
    await updateTries(ctx.db, card.personId, 0, null)
    return
  }
  const wrong = card.wrongPins + 1
  const rest = restAfter(wrong, ctx.now)
  await updateTries(ctx.db, card.personId, wrong, rest ?? null)
  if (rest) throw cardWaits[kind]({ minutes: minutesToWait(rest, ctx.now) })
  throw wrongPin[kind]({ left: 5 - (wrong % 5) })
}
