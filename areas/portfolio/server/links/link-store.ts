import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { CollectionLink } from '../../collection-link.ts'

type LinkRow = {
  id: string
  collection_id: string
  person_id: string
  label: string | null
  name: string | null
  contact: string | null
  is_embeddable: boolean
  shows_here: boolean
  token_hash: string
  sealed_token: string
  views: Generated<number>
  letters: Generated<number>
  created_at: Date
  expires_at: Date
  stopped_at: Date | null
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    collection_link: LinkRow
  }
}

export async function insertLink(db: Db, link: CollectionLink, tokenHash: string): Promise<void> {
  await db
    .insertInto('collection_link')
    .values({
      id: link.id,
      collection_id: link.collectionId,
      person_id: link.personId,
      label: link.label,
      name: link.name,
      contact: link.contact,
      is_embeddable: link.isEmbeddable,
      shows_here: link.showsHere,
      token_hash: tokenHash,
      sealed_token: link.sealedToken,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      stopped_at: link.stoppedAt,
    })
    .execute()
}

/** Every link of a person, or the one behind an address; the last made first. */
export async function findLinks(
  db: Db,
  by: { personId: string } | { tokenHash: string } | { id: string },
): Promise<CollectionLink[]> {
  const rows = await db
    .selectFrom('collection_link')
    .selectAll()
    .where((eb) => {
      if ('id' in by) return eb('id', '=', by.id)
      return 'personId' in by
        ? eb('person_id', '=', by.personId)
        : eb('token_hash', '=', by.tokenHash)
    })
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    collectionId: row.collection_id,
    personId: row.person_id,
    label: row.label,
    name: row.name,
    contact: row.contact,
    isEmbeddable: row.is_embeddable,
    showsHere: row.shows_here,
    sealedToken: row.sealed_token,
    views: row.views,
    letters: row.letters,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    stoppedAt: row.stopped_at,
  }))
}

export async function countOneMore(db: Db, id: string, what: 'views' | 'letters'): Promise<void> {
  await sql`update collection_link set ${sql.ref(what)} = ${sql.ref(what)} + 1 where id = ${id}`.execute(
    db,
  )
}

export async function updateLinkStopped(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('collection_link')
    .set({ stopped_at: at })
    .where('id', '=', id)
    .where('stopped_at', 'is', null)
    .execute()
}

export async function updateLinkHere(db: Db, id: string, showsHere: boolean): Promise<void> {
  await db
    .updateTable('collection_link')
    .set({ shows_here: showsHere })
    .where('id', '=', id)
    .execute()
}

/** Links that ended before this moment, by themselves or by the person. */
export async function deleteEndedLinks(db: Db, before: Date): Promise<void> {
  await sql`delete from collection_link
    where least(expires_at, coalesce(stopped_at, expires_at)) <= ${before}`.execute(db)
}
