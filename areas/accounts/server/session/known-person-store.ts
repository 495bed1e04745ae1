import type { Generated } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { PinKind } from '../../pin.ts'

type KnownPersonRow = {
  device_hash: string
  person_id: string
  wrong_pins: Generated<number>
  seen_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    known_person: KnownPersonRow
  }
}

export type KnownPerson = {
  personId: string
  nickname: string | null
  avatar: number
  pinKind: PinKind | null
}

export async function upsertKnownPerson(
  db: Db,
  deviceHash: string,
  personId: string,
  now: Date,
): Promise<void> {
  await db
    .insertInto('known_person')
    .values({ device_hash: deviceHash, person_id: personId, seen_at: now })
    .onConflict((conflict) =>
      conflict.columns(['device_hash', 'person_id']).doUpdateSet({ seen_at: now, wrong_pins: 0 }),
    )
    .execute()
}

/** Everybody known on a device, the last seen first. */
export async function findKnownPeople(db: Db, deviceHash: string): Promise<KnownPerson[]> {
  const rows = await db
    .selectFrom('known_person')
    .innerJoin('person', 'person.id', 'known_person.person_id')
    .leftJoin('access_card', 'access_card.person_id', 'known_person.person_id')
    .select(['person.id', 'person.nickname', 'person.avatar', 'access_card.pin_kind'])
    .where('device_hash', '=', deviceHash)
    .orderBy('known_person.seen_at', 'desc')
    .orderBy('person.id')
    .execute()
  return rows.map((row) => ({
    personId: row.id,
    nickname: row.nickname,
    avatar: row.avatar,
    pinKind: row.pin_kind,
  }))
}

/** Counts one more wrong PIN of this person on this device. */
export async function countWrongPin(db: Db, deviceHash: string, personId: string): Promise<number> {
  const row = await db
    .updateTable('known_person')
    .set((on) => ({ wrong_pins: on('wrong_pins', '+', 1) }))
    .where('device_hash', '=', deviceHash)
    .where('person_id', '=', personId)
    .returning('wrong_pins')
    .executeTakeFirst()
  return row?.wrong_pins ?? 0
}

export async function deleteKnownPerson(
  db: Db,
  deviceHash: string,
  personId: string,
): Promise<boolean> {
  const answer = await db
    .deleteFrom('known_person')
    .where('device_hash', '=', deviceHash)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return answer.numDeletedRows > 0n
}

/** On how many devices this person is known. */
export async function countKnownDevices(db: Db, personId: string): Promise<number> {
  const rows = await db
    .selectFrom('known_person')
    .select('device_hash')
    .where('person_id', '=', personId)
    .execute()
  return rows.length
}

export async function deleteKnownDevices(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('known_person').where('person_id', '=', personId).execute()
}

export async function deleteKnownBefore(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('known_person').where('seen_at', '<=', before).execute()
}
