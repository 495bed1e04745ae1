import type { Db } from '../../../../platform/server/db.ts'

type IssuerApiKeyRow = {
  hash: string
  issuer_id: string
  name: string
  made_at: Date
  stopped_at: Date | null
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    issuer_api_key: IssuerApiKeyRow
  }
}

export async function insertApiKey(
  db: Db,
  key: Omit<IssuerApiKeyRow, 'stopped_at'>,
): Promise<void> {
  await db
    .insertInto('issuer_api_key')
    .values({ ...key, stopped_at: null })
    .execute()
}

/** For whom this key signs, and whether it still may. */
export async function findApiKey(
  db: Db,
  hash: string,
): Promise<{ issuerId: string; isStopped: boolean } | undefined> {
  const row = await db
    .selectFrom('issuer_api_key')
    .selectAll()
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row && { issuerId: row.issuer_id, isStopped: row.stopped_at !== null }
}

/** Stops the keys of this name; answers how many there were. */
export async function stopKeysNamed(db: Db, name: string, at: Date): Promise<number> {
  const done = await db
    .updateTable('issuer_api_key')
    .set({ stopped_at: at })
    .where('name', '=', name)
    .where('stopped_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}
