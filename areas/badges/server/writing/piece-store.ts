import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../../../../platform/server/db.ts'
import { type Piece, pieceValue, wording } from '../../piece.ts'

type PieceRow = {
  id: string
  badge_id: string
  person_id: string | null
  key: string
  value: unknown
  revision: number
  beside: unknown
  seat_id: string
  changed_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    badge_piece: PieceRow
  }
}

const wordings = z.array(wording)

function pieceOf(row: Selectable<PieceRow>): Piece {
  return {
    id: row.id,
    key: row.key,
    value: pieceValue.parse(row.value),
    revision: row.revision,
    beside: wordings.parse(row.beside),
    seatId: row.seat_id,
    changedAt: row.changed_at,
  }
}

export async function findPieces(db: Db, badgeId: string): Promise<Piece[]> {
  const rows = await db
    .selectFrom('badge_piece')
    .selectAll()
    .where('badge_id', '=', badgeId)
    .orderBy('id')
    .execute()
  return rows.map(pieceOf)
}

export async function upsertPiece(db: Db, badgeId: string, piece: Piece): Promise<void> {
  const { id, key, revision, seatId } = piece
  await sql`insert into badge_piece (id, badge_id, person_id, key, value, revision, beside, seat_id, changed_at)
    values (${id}, ${badgeId}, (select person_id from badge where id = ${badgeId}), ${key}, ${JSON.stringify(piece.value)}::jsonb, ${revision},
      ${JSON.stringify(piece.beside)}::jsonb, ${seatId}, ${piece.changedAt})
    on conflict (badge_id, key) do update set value = excluded.value, revision = excluded.revision,
      beside = excluded.beside, seat_id = excluded.seat_id, changed_at = excluded.changed_at`.execute(
    db,
  )
}
