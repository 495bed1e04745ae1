import type { Db } from '../../../../platform/server/db.ts'

export type KeyRow = {
  multikey: string
  issuer_id: string
  sealed: Buffer | null
  kek: string | null
  made_at: Date
  retired_at: Date | null
  removed_at: Date | null
}

/** A key that signs. */
export type KeyInUse = { multikey: string; issuerId: string; sealed: Uint8Array; kek: string }

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    issuer_key: KeyRow
  }
}

/** Writes the key an issuer signs with, unless it has one already. */
export async function insertKey(db: Db, key: KeyInUse, madeAt: Date): Promise<void> {
  await db
    .insertInto('issuer_key')
    .values({
      multikey: key.multikey,
      issuer_id: key.issuerId,
      sealed: Buffer.from(key.sealed),
      kek: key.kek,
      made_at: madeAt,
      retired_at: null,
      removed_at: null,
    })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** The key each of these issuers signs with. */
export async function keysInUse(db: Db, issuerIds: readonly string[]): Promise<KeyInUse[]> {
  if (issuerIds.length === 0) return []
  const rows = await db
    .selectFrom('issuer_key')
    .selectAll()
    .where('issuer_id', 'in', issuerIds)
    .where('retired_at', 'is', null)
    .execute()
  return rows.flatMap(inUse)
}

/** Those of these issuers that exist, each with the key it signs with, when it has one. */
export async function signersOf(
  db: Db,
  issuerIds: readonly string[],
): Promise<{ issuerId: string; did: string; key: KeyInUse | undefined }[]> {
  if (issuerIds.length === 0) return []
  const rows = await db
    .selectFrom('issuer')
    .leftJoin('issuer_key', (join) =>
      join.onRef('issuer_key.issuer_id', '=', 'issuer.id').on('issuer_key.retired_at', 'is', null),
    )
    .select(['issuer.id', 'issuer.did', 'multikey', 'sealed', 'kek'])
    .where('issuer.id', 'in', issuerIds)
    .execute()
  return rows.map(({ id: issuerId, did, multikey, sealed, kek }) => ({
    issuerId,
    did,
    key: multikey && sealed && kek ? { multikey, issuerId, sealed, kek } : undefined,
  }))
}

function inUse({ multikey, issuer_id, sealed, kek }: KeyRow): KeyInUse[] {
  return sealed === null || kek === null ? [] : [{ multikey, issuerId: issuer_id, sealed, kek }]
}

/** Those of these keys that still sign. */
export async function keysThatSign(db: Db, multikeys: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('issuer_key')
    .select('multikey')
    .where('multikey', 'in', multikeys)
    .where('retired_at', 'is', null)
    .execute()
  return new Set(rows.map(({ multikey }) => multikey))
}

/** Every key that still counts, the newest first: the present one and the retired ones. */
export async function listedKeys(db: Db, issuerId: string): Promise<KeyRow[]> {
  return db
    .selectFrom('issuer_key')
    .selectAll()
    .where('issuer_id', '=', issuerId)
    .where('removed_at', 'is', null)
    .orderBy('retired_at', (by) => by.desc().nullsFirst())
    .orderBy('multikey')
    .execute()
}

export async function findKey(db: Db, issuerId: string, name: string): Promise<KeyRow | undefined> {
  return db
    .selectFrom('issuer_key')
    .selectAll()
    .where('issuer_id', '=', issuerId)
    .where('multikey', '=', name)
    .executeTakeFirst()
}

/** The key signs no more: its private part is destroyed, its public part stays listed. */
export async function retireKeys(db: Db, issuerId: string, at: Date): Promise<void> {
  await db
    .updateTable('issuer_key')
    .set({ sealed: null, kek: null, retired_at: at })
    .where('issuer_id', '=', issuerId)
    .where('retired_at', 'is', null)
    .execute()
}

/** The key counts no more, not even for what it signed before. */
export async function unlistKey(db: Db, multikey: string, at: Date): Promise<void> {
  await db
    .updateTable('issuer_key')
    .set({ removed_at: at })
    .where('multikey', '=', multikey)
    .execute()
}

/** Keys that another key-encryption key closes. */
export async function keysClosedOtherwise(db: Db, kek: string, most: number): Promise<KeyInUse[]> {
  const rows = await db
    .selectFrom('issuer_key')
    .selectAll()
    .where('sealed', 'is not', null)
    .where('kek', '!=', kek)
    .orderBy('multikey')
    .limit(most)
    .execute()
  return rows.flatMap(inUse)
}

export async function replaceSealed(
  db: Db,
  { multikey, sealed, kek }: Omit<KeyInUse, 'issuerId'>,
): Promise<void> {
  await db
    .updateTable('issuer_key')
    .set({ sealed: Buffer.from(sealed), kek })
    .where('multikey', '=', multikey)
    .where('sealed', 'is not', null)
    .execute()
}
