import { type Generated, type Selectable, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Person } from '../person.ts'
import type { PinKind } from '../pin.ts'

type PersonRow = {
  id: string
  nickname: string | null
  created_at: Date
  seen_at: Date
  is_fictitious: Generated<boolean>
  avatar: Generated<number>
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
  was_printed: Generated<boolean>
  used_at: Date | null
  taken_at: Date | null
  reissued_at: Date | null
}
declare module '../../../platform/server/db.ts' {
  interface Tables {
    person: PersonRow
    access_card: AccessCardRow
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
  wasPrinted: boolean
  usedAt: Date | null
  takenAt: Date | null
  reissuedAt: Date | null
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
      avatar: person.avatar,
    })
    .execute()
}

export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      id: row.id,
      nickname: row.nickname,
      avatar: row.avatar,
      createdAt: row.created_at,
    }
  )
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

function cardOf(row: Selectable<AccessCardRow>): AccessCard {
  return {
    personId: row.person_id,
    sealedCode: row.sealed_code,
    pinKind: row.pin_kind,
    pinHash: row.pin_hash,
    wrongPins: row.wrong_pins,
    waitsUntil: row.waits_until,
    issuedAt: row.issued_at,
    wasPrinted: row.was_printed,
    usedAt: row.used_at,
    takenAt: row.taken_at,
    reissuedAt: row.reissued_at,
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

/** Another code on the same printed card: its PIN, which only the person knows, stays. */
export async function updateCardCode(db: Db, card: NewCard): Promise<void> {
  await db
    .updateTable('access_card')
    .set({
      code_hash: card.codeHash,
      sealed_code: card.sealedCode,
      issued_at: card.issuedAt,
      used_at: null,
      reissued_at: card.issuedAt,
    })
    .where('person_id', '=', card.personId)
    .execute()
}

export async function updateCardUsed(db: Db, personId: string, now: Date): Promise<void> {
  await db
    .updateTable('access_card')
    .set((on) => ({ used_at: now, taken_at: on.fn.coalesce('taken_at', on.val(now)) }))
    .where('person_id', '=', personId)
    .execute()
}

export async function deleteCard(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('access_card').where('person_id', '=', personId).execute()
}

/** True when somebody could come back to this account from elsewhere: a card, an e-mail, a provider. */
export async function hasWayBack(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from access_card where person_id = ${personId}
    union all select 1 from person_mail where person_id = ${personId}
    union all select 1 from provider_identity where person_id = ${personId}`.execute(db)
  return rows.length > 0
}

/** A new card takes the place of the old one; the PIN goes with the old card. */
export async function replaceCard(db: Db, card: NewCard, wasPrinted = false): Promise<void> {
  await deleteCard(db, card.personId)
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
      was_printed: wasPrinted,
      used_at: null,
      taken_at: null,
      reissued_at: null,
    })
    .execute()
}

/** Printed cards of these people, whoever holds them. */
export async function findPrintedCards(db: Db, people: readonly string[]): Promise<AccessCard[]> {
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('access_card')
    .selectAll()
    .where('person_id', 'in', people)
    .where('was_printed', '=', true)
    .execute()
  return rows.map(cardOf)
}

export async function findNeverTaken(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('access_card')
    .select('person_id')
    .where('was_printed', '=', true)
    .where('taken_at', 'is', null)
    .where('issued_at', '<=', before)
    .execute()
  return rows.map(({ person_id }) => person_id)
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

export async function countPeople(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from person where not is_fictitious
      and not exists (select 1 from access_card
        where person_id = person.id and was_printed and taken_at is null)`.execute(db)
  return rows[0]?.count ?? 0
}
