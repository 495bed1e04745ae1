import { type Generated, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Person } from '../person.ts'
import type { PinKind } from '../pin.ts'

type PersonRow = {
  id: string
  nickname: string | null
  created_at: Date
  seen_at: Date
  is_fictitious: Generated<boolean>
}
type AccessCardRow = {
  person_id: string
  code_hash: string
  sealed_code: string
  pin_kind: PinKind | null
  pin_hash: string | null
  wrong_pins: number
  waits_until: Date | null
  issued_at: Date
}
type ProfessionalRow = {
  id: string
  name: string
  email: string
  access_hash: string | null
  created_at: Date
}
type SessionRow = {
  token_hash: string
  id: string
  person_id: string | null
  professional_id: string | null
  opened_at: Date
  expires_at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    person: PersonRow
    access_card: AccessCardRow
    professional: ProfessionalRow
    session: SessionRow
  }
}

export type AccessCard = {
  personId: string
  sealedCode: string
  pinKind: PinKind | null
  pinHash: string | null
  wrongPins: number
  waitsUntil: Date | null
  issuedAt: Date
}

export async function insertPerson(db: Db, person: Person, isFictitious: boolean): Promise<void> {
  await db
    .insertInto('person')
    .values({
      id: person.id,
      nickname: person.nickname,
      created_at: person.createdAt,
      seen_at: person.createdAt,
      is_fictitious: isFictitious,
    })
    .execute()
}

export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, nickname: row.nickname, createdAt: row.created_at }
}

export async function findFictitious(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('is_fictitious', '=', true)
    .execute()
  return rows.map(({ id }) => id)
}

export async function updateNickname(db: Db, id: string, nickname: string | null): Promise<void> {
  await db.updateTable('person').set({ nickname }).where('id', '=', id).execute()
}

export async function deletePerson(db: Db, id: string): Promise<void> {
  await db.deleteFrom('person').where('id', '=', id).execute()
}

type NewSession = {
  id: string
  tokenHash: string
  personId: string | null
  professionalId: string | null
  openedAt: Date
  expiresAt: Date
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      person_id: session.personId,
      professional_id: session.professionalId,
      opened_at: session.openedAt,
      expires_at: session.expiresAt,
    })
    .execute()
}

export async function findSession(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<SessionRow | undefined> {
  return db
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

export async function findSessionById(db: Db, id: string): Promise<SessionRow | undefined> {
  return db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function deleteSession(db: Db, id: string): Promise<void> {
  await db.deleteFrom('session').where('id', '=', id).execute()
}

export async function deleteLapsedSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute()
}

function cardOf(row: AccessCardRow): AccessCard {
  return {
    personId: row.person_id,
    sealedCode: row.sealed_code,
    pinKind: row.pin_kind,
    pinHash: row.pin_hash,
    wrongPins: row.wrong_pins,
    waitsUntil: row.waits_until,
    issuedAt: row.issued_at,
  }
}

export async function findCardOf(db: Db, personId: string): Promise<AccessCard | undefined> {
  const row = await db
    .selectFrom('access_card')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && cardOf(row)
}

/** Takes the card for the rest of the transaction, so that two tries at once count as two. */
export async function lockCardByCode(db: Db, codeHash: string): Promise<AccessCard | undefined> {
  const row = await db
    .selectFrom('access_card')
    .selectAll()
    .where('code_hash', '=', codeHash)
    .forUpdate()
    .executeTakeFirst()
  return row && cardOf(row)
}

type NewCard = { personId: string; codeHash: string; sealedCode: string; issuedAt: Date }

/** A new card takes the place of the old one; the PIN goes with the old card. */
export async function replaceCard(db: Db, card: NewCard): Promise<void> {
  await db.deleteFrom('access_card').where('person_id', '=', card.personId).execute()
  await db
    .insertInto('access_card')
    .values({
      person_id: card.personId,
      code_hash: card.codeHash,
      sealed_code: card.sealedCode,
      pin_kind: null,
      pin_hash: null,
      wrong_pins: 0,
      waits_until: null,
      issued_at: card.issuedAt,
    })
    .execute()
}

export async function updatePin(
  db: Db,
  personId: string,
  kind: PinKind,
  hash: string,
): Promise<void> {
  await db
    .updateTable('access_card')
    .set({ pin_kind: kind, pin_hash: hash, wrong_pins: 0, waits_until: null })
    .where('person_id', '=', personId)
    .execute()
}

export async function updateTries(
  db: Db,
  personId: string,
  wrongPins: number,
  waitsUntil: Date | null,
): Promise<void> {
  await db
    .updateTable('access_card')
    .set({ wrong_pins: wrongPins, waits_until: waitsUntil })
    .where('person_id', '=', personId)
    .execute()
}

/** A professional invited twice keeps their account; only the access is new. */
export async function upsertProfessional(db: Db, row: ProfessionalRow): Promise<void> {
  await db
    .insertInto('professional')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('email').doUpdateSet({ name: row.name, access_hash: row.access_hash }),
    )
    .execute()
}

/** The first access works once: reading it uses it up. */
export async function takeProfessionalAccess(
  db: Db,
  accessHash: string,
): Promise<string | undefined> {
  const row = await db
    .updateTable('professional')
    .set({ access_hash: null })
    .where('access_hash', '=', accessHash)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function countPeople(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from person where not is_fictitious`.execute(db)
  return rows[0]?.count ?? 0
}
