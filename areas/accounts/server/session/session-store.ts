import { type Generated, sql } from 'kysely'
import type { Device } from '../../../../platform/device.ts'
import type { Db } from '../../../../platform/server/db.ts'
import type { Session, Way } from '../../session.ts'

type SessionRow = {
  token_hash: string
  id: string
  person_id: string | null
  professional_id: string | null
  on_own_device: Generated<boolean>
  device: Generated<Device>
  way: Generated<Way>
  opened_at: Date
  used_at: Date
  expires_at: Date
  closed_at: Date | null
  wrong_pins: Generated<number>
  second_factor_at: Date | null
  draft_id: string | null
  sealed_id_token: string | null
  provider: 'franceconnect' | 'proconnect' | null
}
type KeptAnswerRow = { person_id: string; path: string; sealed: string; kept_at: Date }

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    session: SessionRow
    kept_answer: KeptAnswerRow
  }
}

type Read = Omit<SessionRow, 'on_own_device' | 'device' | 'way' | 'wrong_pins'> & {
  on_own_device: boolean
  device: Device
  way: Way
}

function sessionOf(row: Read): Session {
  return {
    id: row.id,
    personId: row.person_id,
    professionalId: row.professional_id,
    isOnOwnDevice: row.on_own_device,
    device: row.device,
    way: row.way,
    openedAt: row.opened_at,
    usedAt: row.used_at,
    expiresAt: row.expires_at,
    closedAt: row.closed_at,
    secondFactorAt: row.second_factor_at,
    draftId: row.draft_id,
  }
}

export async function insertSession(db: Db, tokenHash: string, session: Session): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: session.id,
      token_hash: tokenHash,
      person_id: session.personId,
      professional_id: session.professionalId,
      on_own_device: session.isOnOwnDevice,
      device: session.device,
      way: session.way,
      opened_at: session.openedAt,
      used_at: session.usedAt,
      expires_at: session.expiresAt,
      closed_at: session.closedAt,
      second_factor_at: session.secondFactorAt,
      draft_id: session.draftId,
    })
    .execute()
}

/** The session of a token, closed ones left out, with whether its person has a PIN: one question to the database. */
export async function findSession(
  db: Db,
  tokenHash: string,
): Promise<{ session: Session; hasPin: boolean } | undefined> {
  const row = await db
    .selectFrom('session')
    .leftJoin('access_card', 'access_card.person_id', 'session.person_id')
    .selectAll('session')
    .select((on) => on('access_card.pin_hash', 'is not', null).as('has_pin'))
    .where('token_hash', '=', tokenHash)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row && { session: sessionOf(row), hasPin: Boolean(row.has_pin) }
}

/** The session of a token, closed or not. */
export async function findSessionOfToken(db: Db, tokenHash: string): Promise<Session | undefined> {
  const row = await db
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row && sessionOf(row)
}

export async function findSessionById(db: Db, id: string): Promise<Session | undefined> {
  const row = await db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()
  return row && sessionOf(row)
}

/** Whoever begins with the same form at the same time waits here. */
export async function lockBeginning(db: Db, formHash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${formHash}, 12))`.execute(db)
}

export async function updateUsedAt(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('session').set({ used_at: now }).where('id', '=', id).execute()
}

/** Counts one more wrong PIN and answers how many there are, or forgets them. */
export async function updateWrongPins(db: Db, id: string, isRight: boolean): Promise<number> {
  const row = await db
    .updateTable('session')
    .set((on) => ({ wrong_pins: isRight ? 0 : on('wrong_pins', '+', 1) }))
    .where('id', '=', id)
    .returning('wrong_pins')
    .executeTakeFirst()
  return row?.wrong_pins ?? 0
}

/** Closes one session; true when it was open. */
export async function closeSession(
  db: Db,
  owner: { personId?: string; professionalId?: string },
  id: string,
  now: Date,
): Promise<boolean> {
  const answer = await db
    .updateTable('session')
    .set({ closed_at: now, sealed_id_token: null })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .$if(owner.personId !== undefined, (query) =>
      query.where('person_id', '=', owner.personId ?? ''),
    )
    .$if(owner.professionalId !== undefined, (query) =>
      query.where('professional_id', '=', owner.professionalId ?? ''),
    )
    .executeTakeFirst()
  return answer.numUpdatedRows > 0n
}

/** Closes every session of somebody but this one. Answers how many. */
export async function closeOtherSessions(
  db: Db,
  owner: { personId: string } | { professionalId: string },
  except: string | undefined,
  now: Date,
): Promise<number> {
  const answer = await db
    .updateTable('session')
    .set({ closed_at: now, sealed_id_token: null })
    .where('closed_at', 'is', null)
    .$if('personId' in owner, (query) =>
      query.where('person_id', '=', 'personId' in owner ? owner.personId : ''),
    )
    .$if('professionalId' in owner, (query) =>
      query.where('professional_id', '=', 'professionalId' in owner ? owner.professionalId : ''),
    )
    .$if(except !== undefined, (query) => query.where('id', '<>', except ?? ''))
    .executeTakeFirst()
  return Number(answer.numUpdatedRows)
}

/** The log-ins of a person, the last first. */
export async function findSessionsOf(db: Db, personId: string, most: number): Promise<Session[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(sessionOf)
}

/** Closes what is past its time: at the end, or not used since; a shared device stays a day, in case an answer comes late. */
export async function closeSessionsPast(
  db: Db,
  now: Date,
  before: { own: Date; shared: Date },
): Promise<void> {
  await db
    .updateTable('session')
    .set({ closed_at: now, sealed_id_token: null })
    .where('closed_at', 'is', null)
    .where((on) =>
      on.or([
        on.and([on('on_own_device', '=', true), on('expires_at', '<=', now)]),
        on.and([on('on_own_device', '=', true), on('used_at', '<=', before.own)]),
        on.and([on('on_own_device', '=', false), on('used_at', '<=', before.shared)]),
      ]),
    )
    .execute()
}

export async function deleteSessionsClosedBefore(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('session').where('closed_at', '<=', before).execute()
}

export async function updateDraft(db: Db, id: string, draftId: string | null): Promise<void> {
  await db.updateTable('session').set({ draft_id: draftId }).where('id', '=', id).execute()
}

export async function updateIdToken(
  db: Db,
  tokenHash: string,
  provider: 'franceconnect' | 'proconnect',
  sealedIdToken: string,
): Promise<void> {
  await db
    .updateTable('session')
    .set({ provider, sealed_id_token: sealedIdToken })
    .where('token_hash', '=', tokenHash)
    .execute()
}

export async function findIdToken(
  db: Db,
  id: string,
): Promise<{ provider: 'franceconnect' | 'proconnect'; sealedIdToken: string } | undefined> {
  const row = await db
    .selectFrom('session')
    .select(['provider', 'sealed_id_token'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.provider || !row.sealed_id_token) return undefined
  return { provider: row.provider, sealedIdToken: row.sealed_id_token }
}
