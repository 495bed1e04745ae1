import { randomInt } from 'node:crypto'
import type { Context } from '../../../platform/server/context.ts'
import { onlyInPrivate } from '../person.ts'
import type { Coming } from '../session.ts'
import { insertPerson } from './account-store.ts'
import { type OpenedSession, openSession } from './session/open-session.ts'

/** Someone arrives; the people of the demonstration say that they are made up. */
type Arrival = Coming & { nickname: string | null; isFictitious?: boolean; token?: string }

const AVATARS = 2 ** 31

/** A person begins without telling who they are; everything they write next is kept under this account. */
export async function startAnonymously(
  ctx: Context,
  { nickname, isFictitious = false, token, ...coming }: Arrival,
): Promise<OpenedSession & { personId: string }> {
  if (ctx.actor.kind === 'professional') throw onlyInPrivate()
  const personId = await newPerson(ctx, { nickname, isFictitious })
  const opened = await openSession(ctx, { personId }, coming, 'start', token ? { token } : {})
  return { ...opened, personId }
}

/** An account that nobody has opened yet. Its picture is drawn from a random number, never from a name. */
export async function newPerson(
  ctx: Context,
  {
    nickname = null,
    isFictitious = false,
  }: { nickname?: string | null; isFictitious?: boolean } = {},
): Promise<string> {
  const id = ctx.newId()
  const person = { id, nickname, avatar: randomInt(AVATARS), createdAt: ctx.now }
  await insertPerson(ctx.db, person, isFictitious)
  return id
}
