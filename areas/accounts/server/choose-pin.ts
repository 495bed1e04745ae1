import { audit } from '../../../platform/server/audit/audit.ts'
import type { Context } from '../../../platform/server/context.ts'
import { badPin, type PinKind, readPin } from '../pin.ts'
import { updatePin } from './account-store.ts'
import { mustBePerson } from './must-be-person.ts'

/** The person protects their card with four digits or four pictures. */
export async function choosePin(
  ctx: Context,
  { pin, kind = 'digits' }: { pin: string; kind?: PinKind },
): Promise<void> {
  const personId = mustBePerson(ctx.actor)
  const read = readPin(pin)
  if (!read) throw badPin[kind]()
  await updatePin(ctx.db, personId, read.kind, await hashPin(ctx, personId, read.signs))
  await audit(ctx, { kind: 'secret.changed', subjectId: personId, facts: { what: 'pin' } })
}

/** A PIN is hashed with its owner's id, so that two equal PINs do not look alike. */
export function hashPin(ctx: Context, personId: string, signs: string): Promise<string> {
  return ctx.secrets.slowHash(`${personId} ${signs}`)
}
