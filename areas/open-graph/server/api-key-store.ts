import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'

type ApiKeyRow = { hash: string; asker: string; given_at: Date; stopped_at: Date | null }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    api_key: ApiKeyRow
  }
}

export async function insertKey(
  db: Db,
  key: Pick<ApiKeyRow, 'hash' | 'asker' | 'given_at'>,
): Promise<void> {
  await db
    .insertInto('api_key')
    .values({ ...key, stopped_at: null })
    .execute()
}

/** How many keys this address asked for since then. */
export async function countKeys(db: Db, asker: string, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from api_key where asker = ${asker} and given_at > ${since}`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

export async function isKeyKnown(db: Db, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom('api_key')
    .select('hash')
    .where('hash', '=', hash)
    .where('stopped_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
