import { inTransaction } from '../../../platform/server/db.ts'
import type { House } from '../../../platform/server/testing.ts'
import { mailHashOf } from './mail/ask-for-code.ts'
import { upsertMail } from './mail/person-mail-store.ts'
import { mustBePerson } from './must-be-person.ts'
import { findSession } from './session/session-store.ts'
import { startAnonymously } from './start-anonymously.ts'

/** Someone who has just started, known in the house by a first name. Answers the session token and the person's id. */
export async function givenPerson(
  house: House,
  name: string,
): Promise<{ token: string; personId: string }> {
  const ctx = house.ctx('visitor')
  const { token, personId } = await inTransaction(house.db, (db) =>
    startAnonymously({ ...ctx, db }, { nickname: name, mine: true }),
  )
  const found = await findSession(house.db, ctx.secrets.hash(token))
  house.actors.set(name, { kind: 'person', personId, sessionId: found?.session.id ?? '' })
  return { token, personId }
}

/** An e-mail that somebody of the house added, and proved to be theirs. */
export async function givenMail(house: House, name: string, mail: string): Promise<void> {
  const ctx = house.ctx(name)
  const sealed = ctx.secrets.seal(mail)
  await upsertMail(ctx.db, mustBePerson(ctx.actor), mailHashOf(ctx, mail), sealed, ctx.now)
}
