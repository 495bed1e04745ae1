import { refusal } from '../../../../platform/refusal.ts'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { onlyInPrivate } from '../../person.ts'
import { badPin, pinNeeded, readPin } from '../../pin.ts'
import { type Coming, PIN_TRIES, wrongPinHere } from '../../session.ts'
import { findCardOf } from '../account-store.ts'
import { hashPin } from '../choose-pin.ts'
import {
  countWrongPin,
  deleteKnownPerson,
  findKnownPeople,
  type KnownPerson,
} from './known-person-store.ts'
import { type OpenedSession, openSession } from './open-session.ts'

export const notKnownHere = refusal('stays.notKnownHere', 404)

/** Who said "this device is mine" on this device. */
export async function peopleOfDevice(
  ctx: Context,
  deviceToken: string | undefined,
): Promise<(KnownPerson & { isHere: boolean })[]> {
  if (!deviceToken) return []
  const here = ctx.actor.kind === 'person' ? ctx.actor.personId : undefined
  const known = await findKnownPeople(ctx.db, ctx.secrets.hash(deviceToken))
  return known.map((person) => ({ ...person, isHere: person.personId === here }))
}

/** What this device forgets when the person leaves it: everything, unless others of this device use it too. */
export async function forgottenOn(
  ctx: Context,
  deviceToken: string | undefined,
): Promise<'everything' | 'pages'> {
  const people = await peopleOfDevice(ctx, deviceToken)
  return people.some(({ isHere }) => !isHere) ? 'pages' : 'everything'
}

/** Somebody of this device takes their turn. Without the right PIN in three tries the device forgets them: the card is needed. */
export async function switchTo(
  ctx: Context,
  { personId, pin, coming }: { personId: string; pin: string | null; coming: Coming },
): Promise<OpenedSession | undefined> {
  if (ctx.actor.kind === 'professional') throw onlyInPrivate()
  const deviceHash = ctx.secrets.hash(coming.deviceToken ?? '')
  const known = coming.deviceToken ? await findKnownPeople(ctx.db, deviceHash) : []
  if (!known.some((person) => person.personId === personId)) throw notKnownHere()
  const card = await findCardOf(ctx.db, personId)
  if (card?.pinHash) {
    const kind = card.pinKind ?? 'digits'
    if (!pin) throw pinNeeded[kind]()
    const read = readPin(pin)
    if (read?.kind !== kind) throw badPin[kind]()
    if ((await hashPin(ctx, personId, read.signs)) !== card.pinHash) {
      const wrong = await countWrongPin(ctx.db, deviceHash, personId)
      const why = wrong < PIN_TRIES ? 'pin' : 'blocked'
      await audit(ctx, {
        kind: 'session.refused',
        subjectId: personId,
        facts: { way: 'switch', why },
      })
      if (wrong < PIN_TRIES) throw wrongPinHere[kind]({ left: PIN_TRIES - wrong })
      await deleteKnownPerson(ctx.db, deviceHash, personId)
      return undefined
    }
  }
  return openSession(ctx, { personId }, coming, 'switch')
}

/** This device forgets one of its people; their account stays as it is. */
export async function forgetOnDevice(
  ctx: Context,
  { personId, deviceToken }: { personId: string; deviceToken: string | undefined },
): Promise<void> {
  const deviceHash = ctx.secrets.hash(deviceToken ?? '')
  if (!deviceToken || !(await deleteKnownPerson(ctx.db, deviceHash, personId))) throw notKnownHere()
}
