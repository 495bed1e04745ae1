import { audit } from '../../../platform/server/audit/audit.ts'
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
import { type Coming, pinToChoose } from '../session.ts'
import {
  type AccessCard,
  hasWayBack,
  lockCardByCode,
  updateCardUsed,
  updatePin,
  updateTries,
} from './account-store.ts'
import { hashPin } from './choose-pin.ts'
import { type OpenedSession, openSession } from './session/open-session.ts'

/** Someone comes back with the code of their card, and its PIN when it has one. */
export async function resumeWithCode(
  ctx: Context,
  { code, pin, ...coming }: Coming & { code: string; pin: string | null },
): Promise<OpenedSession & { personId: string; hasDraft: boolean }> {
  if (ctx.actor.kind === 'professional') throw onlyInPrivate()
  const read = readResumeCode(code)
  const card = read && (await lockCardByCode(ctx.db, await ctx.secrets.slowHash(read)))
  if (!card) {
    await audit(ctx, { kind: 'session.refused', facts: { way: 'card', why: 'code' } })
    throw wrongCode()
  }
  if (card.pinHash) await mustKnowPin(ctx, card, pin)
  else if (card.wasPrinted) await mustChoosePin(ctx, card, pin)
  const { personId } = card
  await updateCardUsed(ctx.db, personId, ctx.now)
  const draftId = await draftOf(ctx, personId)
  const opened = await openSession(ctx, { personId }, coming, 'card', { draftId })
  return { ...opened, personId, hasDraft: draftId !== null }
}

/**
 * What this browser was writing in just before, when nobody can come back to it: only who is here can want it.
 * An account with a card, an e-mail or a provider is somebody's, and is left alone.
 */
export async function draftOf(ctx: Context, personId: string): Promise<string | null> {
  const { actor } = ctx
  if (actor.kind !== 'person' || actor.personId === personId) return null
  return (await hasWayBack(ctx.db, actor.personId)) ? null : actor.personId
}

async function auditRefusal(
  ctx: Context,
  { personId }: AccessCard,
  why: 'pin' | 'blocked' | 'waits',
): Promise<void> {
  await audit(ctx, {
    kind: 'session.refused',
    subjectId: personId,
    facts: { way: 'card', why },
  })
}

/** A printed card passed through other hands: its person chooses a PIN before anything opens. */
async function mustChoosePin(ctx: Context, card: AccessCard, pin: string | null): Promise<void> {
  if (!pin) throw pinToChoose()
  const read = readPin(pin)
  if (!read) throw badPin.digits()
  await updatePin(ctx.db, card.personId, read.kind, await hashPin(ctx, card.personId, read.signs))
  await audit(ctx, { kind: 'secret.changed', subjectId: card.personId, facts: { what: 'pin' } })
}

/**
 * Wrong tries are counted on the card, never on the address: a whole class shares one.
 * What cannot be a PIN of this card is no try.
 */
async function mustKnowPin(ctx: Context, card: AccessCard, pin: string | null): Promise<void> {
  const kind = card.pinKind ?? 'digits'
  const minutes = minutesToWait(card.waitsUntil, ctx.now)
  if (minutes > 0) {
    await auditRefusal(ctx, card, 'waits')
    throw cardWaits[kind]({ minutes })
  }
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
  await auditRefusal(ctx, card, rest ? 'blocked' : 'pin')
  if (rest) throw cardWaits[kind]({ minutes: minutesToWait(rest, ctx.now) })
  throw wrongPin[kind]({ left: 5 - (wrong % 5) })
}
