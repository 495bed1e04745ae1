import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { Seat, SeatKind } from '../../seat.ts'

type SeatRow = {
  id: string
  badge_id: string
  kind: SeatKind
  person_id: string | null
  professional_id: string | null
  name: string | null
  about: string | null
  salt: string | null
  token_hash: string | null
  invited_at: Date
  expires_at: Date | null
  sat_at: Date | null
  gone_at: Date | null
  sealed_mail: string | null
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    badge_seat: SeatRow
  }
}

function seatOf(row: Selectable<SeatRow>): Seat {
  return {
    id: row.id,
    badgeId: row.badge_id,
    kind: row.kind,
    personId: row.person_id,
    professionalId: row.professional_id,
    name: row.name,
    about: row.about,
    salt: row.salt,
    invitedAt: row.invited_at,
    expiresAt: row.expires_at,
    satAt: row.sat_at,
    goneAt: row.gone_at,
  }
}

export async function insertSeat(
  db: Db,
  seat: Seat,
  tokenHash: string | null,
  sealedMail: string | null = null,
): Promise<void> {
  await db
    .insertInto('badge_seat')
    .values({
      id: seat.id,
      badge_id: seat.badgeId,
      kind: seat.kind,
      person_id: seat.personId,
      professional_id: seat.professionalId,
      name: seat.name,
      about: seat.about,
      salt: seat.salt,
      token_hash: tokenHash,
      invited_at: seat.invitedAt,
      expires_at: seat.expiresAt,
      sat_at: seat.satAt,
      gone_at: seat.goneAt,
      sealed_mail: sealedMail,
    })
    .execute()
}

export async function findSeats(db: Db, badgeId: string): Promise<Seat[]> {
  const rows = await db
    .selectFrom('badge_seat')
    .selectAll()
    .where('badge_id', '=', badgeId)
    .orderBy('invited_at')
    .orderBy('id')
    .execute()
  return rows.map(seatOf)
}

type Who = { personId: string } | { professionalId: string }

/** Every seat somebody has, at any table. */
export async function findSeatsOf(db: Db, who: Who): Promise<Seat[]> {
  const rows = await db
    .selectFrom('badge_seat')
    .selectAll()
    .where(
      'personId' in who ? 'person_id' : 'professional_id',
      '=',
      'personId' in who ? who.personId : who.professionalId,
    )
    .orderBy('invited_at')
    .execute()
  return rows.map(seatOf)
}

export async function findSeatByToken(db: Db, tokenHash: string): Promise<Seat | undefined> {
  const row = await db
    .selectFrom('badge_seat')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row && seatOf(row)
}

/** A partner says who they are. */
export async function updateSat(
  db: Db,
  { id, name, about, salt, satAt }: Pick<Seat, 'id' | 'name' | 'about' | 'salt' | 'satAt'>,
): Promise<void> {
  await db
    .updateTable('badge_seat')
    .set({ name, about, salt, sat_at: satAt })
    .where('id', '=', id)
    .execute()
}

export async function updateGone(db: Db, id: string, goneAt: Date | null): Promise<void> {
  await db.updateTable('badge_seat').set({ gone_at: goneAt }).where('id', '=', id).execute()
}

/** Where these were written to, taken out of the seats for good. */
export async function takeMails(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('badge_seat')
    .select(['id', 'sealed_mail'])
    .where('id', 'in', ids)
    .forUpdate()
    .execute()
  await db.updateTable('badge_seat').set({ sealed_mail: null }).where('id', 'in', ids).execute()
  return new Map(rows.flatMap((row) => (row.sealed_mail ? [[row.id, row.sealed_mail]] : [])))
}

export async function forgetMails(db: Db, before: Date): Promise<void> {
  await db
    .updateTable('badge_seat')
    .set({ sealed_mail: null })
    .where('invited_at', '<=', before)
    .where('sealed_mail', 'is not', null)
    .execute()
}

/** The name goes; the seat stays, so that what was written there still has its place. */
export async function forgetSeatsOf(db: Db, personId: string): Promise<void> {
  await db
    .updateTable('badge_seat')
    .set({ name: null, about: null, salt: null, person_id: null })
    .where('person_id', '=', personId)
    .execute()
}

/** Somebody who sat twice at one table sits there once; the other seat is nobody's any more. */
export async function moveSeats(db: Db, from: string, into: string): Promise<void> {
  await sql`update badge_seat as theirs set person_id = null, name = null, about = null, salt = null where person_id = ${from} and exists
    (select 1 from badge_seat as own where own.person_id = ${into} and own.badge_id = theirs.badge_id)`.execute(
    db,
  )
  await db
    .updateTable('badge_seat')
    .set({ person_id: into })
    .where('person_id', '=', from)
    .execute()
}
