import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context, Held } from '../../../../platform/server/context.ts'
import { badPin, type PinKind, pinNeeded, readPin } from '../../pin.ts'
import { PIN_TRIES, wrongPinHere } from '../../session.ts'
import { findCardOf } from '../account-store.ts'
import { hashPin } from '../choose-pin.ts'
import { closeSession, updateUsedAt, updateWrongPins } from './session-store.ts'

/** A person's session that waits for something, or nothing. */
export function heldPerson(ctx: Context): (Held & { personId: string }) | undefined {
  const held = ctx.actor.kind === 'visitor' ? ctx.actor.held : undefined
  return held?.personId ? { ...held, personId: held.personId } : undefined
}

/** The kind of PIN that the person of this waiting session chose. */
export async function pinKindAsked(ctx: Context): Promise<PinKind> {
  const held = heldPerson(ctx)
  const card = held && (await findCardOf(ctx.db, held.personId))
  return card?.pinKind ?? 'digits'
}

/** The PIN opens one's own phone again. After three wrong ones the whole card is asked: answers false. */
export async function unlockWithPin(
  ctx: Context,
  { pin }: { pin: string | null },
): Promise<boolean> {
  const held = heldPerson(ctx)
  const card = held && (await findCardOf(ctx.db, held.personId))
  if (!held || !card?.pinHash) return false
  const kind = card.pinKind ?? 'digits'
  if (!pin) throw pinNeeded[kind]()
  const read = readPin(pin)
  if (read?.kind !== kind) throw badPin[kind]()
  const isRight = (await hashPin(ctx, held.personId, read.signs)) === card.pinHash
  const wrong = await updateWrongPins(ctx.db, held.sessionId, isRight)
  if (isRight) {
    await updateUsedAt(ctx.db, held.sessionId, ctx.now)
    await audit(ctx, { kind: 'session.opened', subjectId: held.personId, facts: { way: 'pin' } })
    return true
  }
  const why = wrong < PIN_TRIES ? 'pin' : 'blocked'
  await audit(ctx, {
    kind: 'session.refused',
    subjectId: held.personId,
    facts: { way: 'pin', why },
  })
  if (wrong < PIN_TRIES) throw wrongPinHere[kind]({ left: PIN_TRIES - wrong })
  await closeSession(ctx.db, {}, held.sessionId, ctx.now)
  return false
}
