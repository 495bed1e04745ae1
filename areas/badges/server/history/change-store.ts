import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { Change, Deed } from '../../change.ts'
import { pieceValue } from '../../piece.ts'

type ChangeRow = {
  badge_id: string
  person_id: string | null
  place: number
  seat_id: string
  author: string
  deed: Deed
  key: string
  before: unknown
  after: unknown
  at: Date
  previous: string
  digest: string
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    badge_change: ChangeRow
  }
}

const keptValue = (kept: unknown) => (kept === null ? null : pieceValue.parse(kept))

function changeOf({
  badge_id,
  person_id: _owner,
  seat_id,
  before,
  after,
  ...row
}: Selectable<ChangeRow>): Change {
  return {
    ...row,
    badgeId: badge_id,
    seatId: seat_id,
    before: keptValue(before),
    after: keptValue(after),
  }
}

/** Every change, the first one first. */
export async function findChanges(db: Db, badgeId: string): Promise<Change[]> {
  const rows = await db
    .selectFrom('badge_change')
    .selectAll()
    .where('badge_id', '=', badgeId)
    .orderBy('place')
    .execute()
  return rows.map(changeOf)
}

export async function insertChange(db: Db, change: Change): Promise<void> {
  const json = (value: Change['before']) => (value === null ? null : JSON.stringify(value))
  await sql`insert into badge_change
    (badge_id, person_id, place, seat_id, author, deed, key, before, after, at, previous, digest)
    values (${change.badgeId}, (select person_id from badge where id = ${change.badgeId}), ${change.place}, ${change.seatId}, ${change.author}, ${change.deed}, ${change.key},
      ${json(change.before)}::jsonb, ${json(change.after)}::jsonb, ${change.at}, ${change.previous}, ${change.digest})`.execute(
    db,
  )
}
