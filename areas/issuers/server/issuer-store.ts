import type { Db } from '../../../platform/server/db.ts'
import type { IssuerKind } from '../issuer.ts'

export type IssuerRow = {
  id: string
  kind: IssuerKind
  path: string
  did: string
  name: string | null
  url: string | null
  made_at: Date
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    issuer: IssuerRow
  }
}

/** Writes an issuer unless it is there already, or unless another one has its path. */
export async function insertIssuer(db: Db, issuer: IssuerRow): Promise<void> {
  await db
    .insertInto('issuer')
    .values(issuer)
    .onConflict((on) => on.doNothing())
    .execute()
}

export async function findIssuer(db: Db, id: string): Promise<IssuerRow | undefined> {
  return db.selectFrom('issuer').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findIssuers(db: Db, ids: readonly string[]): Promise<IssuerRow[]> {
  if (ids.length === 0) return []
  return db.selectFrom('issuer').selectAll().where('id', 'in', ids).execute()
}

export async function findIssuerAt(db: Db, path: string): Promise<IssuerRow | undefined> {
  return db.selectFrom('issuer').selectAll().where('path', '=', path).executeTakeFirst()
}

export async function findIssuerOf(db: Db, did: string): Promise<IssuerRow | undefined> {
  // no text of a database holds this sign, and no identifier either (DID Core §3.1)
  if (did.includes('\0')) return undefined
  return db.selectFrom('issuer').selectAll().where('did', '=', did).executeTakeFirst()
}

export async function findIssuersOf(db: Db, dids: readonly string[]): Promise<IssuerRow[]> {
  const known = dids.filter((did) => !did.includes('\0'))
  if (known.length === 0) return []
  return db.selectFrom('issuer').selectAll().where('did', 'in', known).execute()
}

/** The platform and the organisations, which have a name; not those who are only a number. */
export async function findNamedIssuers(db: Db): Promise<IssuerRow[]> {
  return db.selectFrom('issuer').selectAll().where('name', 'is not', null).orderBy('path').execute()
}

export async function renameIssuer(
  db: Db,
  id: string,
  { name, url }: Pick<IssuerRow, 'name' | 'url'>,
): Promise<void> {
  await db.updateTable('issuer').set({ name, url }).where('id', '=', id).execute()
}

export async function deleteIssuer(db: Db, id: string): Promise<void> {
  await db.deleteFrom('issuer').where('id', '=', id).execute()
}
