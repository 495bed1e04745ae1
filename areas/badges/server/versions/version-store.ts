import { type Selectable, sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { BadgeContent } from '../../badge-content.ts'
import type { BadgeVersion, Writers } from '../../version.ts'

type VersionRow = {
  badge_id: string
  person_id: string | null
  number: number
  content: BadgeContent
  digest: string
  writers: Writers
  published_at: Date
}

declare module '../../../../platform/server/db.ts' {
  interface Tables {
    badge_version: VersionRow
  }
}

type Joined = Selectable<VersionRow> & {
  slug: string
  organisation_id: string | null
}

function versionOf(row: Joined): BadgeVersion {
  return {
    badgeId: row.badge_id,
    slug: row.slug,
    number: row.number,
    content: row.content,
    digest: row.digest,
    writers: row.writers,
    publishedAt: row.published_at,
    personId: row.person_id,
    organisationId: row.organisation_id,
  }
}

const joined = (db: Db) =>
  db
    .selectFrom('badge_version')
    .innerJoin('badge', 'badge.id', 'badge_version.badge_id')
    .selectAll('badge_version')
    .select(['badge.slug', 'badge.organisation_id'])

export async function insertVersion(
  db: Db,
  one: Pick<BadgeVersion, 'badgeId' | 'number' | 'content' | 'digest' | 'writers' | 'publishedAt'>,
): Promise<void> {
  await sql`insert into badge_version (badge_id, person_id, number, content, digest, writers, published_at)
    values (${one.badgeId}, (select person_id from badge where id = ${one.badgeId}), ${one.number}, ${JSON.stringify(one.content)}::jsonb, ${one.digest},
      ${JSON.stringify(one.writers)}::jsonb, ${one.publishedAt})`.execute(db)
}

/** A published version, by the name or the id of its badge; the last one when no number is said. */
export async function findVersion(
  db: Db,
  by: { slug: string } | { badgeId: string },
  number?: number,
): Promise<BadgeVersion | undefined> {
  const row = await joined(db)
    .where((where) =>
      'slug' in by ? where('badge.slug', '=', by.slug) : where('badge.id', '=', by.badgeId),
    )
    .$if(number !== undefined, (query) => query.where('number', '=', number ?? 0))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && versionOf(row)
}

/** Every published version of a badge, the last first. */
export async function findVersions(db: Db, badgeId: string): Promise<BadgeVersion[]> {
  const rows = await joined(db).where('badge.id', '=', badgeId).orderBy('number', 'desc').execute()
  return rows.map(versionOf)
}

/** The last version of each badge of an organisation, the last published first. */
export async function findLastVersions(db: Db, organisationId: string): Promise<BadgeVersion[]> {
  const rows = await joined(db)
    .where('badge.organisation_id', '=', organisationId)
    .whereRef('badge_version.number', '=', 'badge.edition')
    .orderBy('published_at', 'desc')
    .execute()
  return rows.map(versionOf)
}

/** The last version of badges of organisations whose content says these words as its name or its maker, whatever the letters' size. */
export async function findLastVersionsNamed(
  db: Db,
  words: string,
  most: number,
): Promise<BadgeVersion[]> {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const rows = await joined(db)
    .where('badge.organisation_id', 'is not', null)
    .whereRef('badge_version.number', '=', 'badge.edition')
    .where(
      sql<boolean>`(content ->> 'name' ilike ${pattern} or content -> 'maker' ->> 'name' ilike ${pattern})`,
    )
    .orderBy('published_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(versionOf)
}
