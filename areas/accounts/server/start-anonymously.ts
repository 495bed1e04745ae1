import { randomBytes } from 'node:crypto'
import type { Context } from '../../../platform/server/context.ts'
import { OTHER_DEVICE_SECONDS, OWN_DEVICE_SECONDS, onlyInPrivate } from '../person.ts'
import { insertPerson, insertSession } from './account-store.ts'

/** What the browser keeps: the token, and for how long when the device is the person's own. */
export type OpenedSession = { token: string; keptFor: number | undefined }

/** Someone arrives; the people of the demonstration say that they are made up. */
type Arrival = { nickname: string | null; mine: boolean; isFictitious?: boolean }

/** A person begins without telling who they are; everything they write next is kept under this account. */
export async function startAnonymously(
  ctx: Context,
  { nickname, mine, isFictitious = false }: Arrival,
): Promise<OpenedSession & { personId: string }> {
  if (ctx.actor.kind === 'professional') throw onlyInPrivate()
  const person = { id: ctx.newId(), nickname, createdAt: ctx.now }
  await insertPerson(ctx.db, person, isFictitious)
  return { ...(await openSession(ctx, { personId: person.id }, mine)), personId: person.id }
}

/** Opens a session with a fresh token of 256 random bits; only its hash is kept. */
export async function openSession(
  ctx: Context,
  owner: { personId: string } | { professionalId: string },
  mine: boolean,
): Promise<OpenedSession> {
  const token = randomBytes(32).toString('base64url')
  const seconds = mine ? OWN_DEVICE_SECONDS : OTHER_DEVICE_SECONDS
  await insertSession(ctx.db, {
    id: ctx.newId(),
    tokenHash: ctx.secrets.hash(token),
    personId: 'personId' in owner ? owner.personId : null,
    professionalId: 'professionalId' in owner ? owner.professionalId : null,
    openedAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + seconds * 1000),
  })
  return { token, keptFor: mine ? OWN_DEVICE_SECONDS : undefined }
}
