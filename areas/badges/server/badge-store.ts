import type { Generated, Selectable } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Badge } from '../badge.ts'

type BadgeRow = {
  id: string
  slug: string
  person_id: string | null
  organisation_id: string | null
  language: 'fr' | 'en'
  started_at: Date
  edition: Generated<number>
  draft: number | null
  changes: Generated<number>
  tip: Generated<string>
  stir: Generated<number>
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    badge: BadgeRow
  }
}

function badgeOf(row: Selectable<BadgeRow>): Badge {
  return {
    id: row.id,
    slug: row.slug,
    personId: row.person_id,
    organisationId: row.organisation_id,
    language: row.language,
    startedAt: row.started_at,
    edition: row.edition,
    draft: row.draft,
    changes: row.changes,
    tip: row.tip,
    stir: row.stir,
  }
}

export async function insertBadge(db: Db, badge: Badge): Promise<void> {
  await db
    .insertInto('badge')
    .values({
      id: badge.id,
      slug: badge.slug,
      person_id: badge.personId,
      organisation_id: badge.organisationId,
      language: badge.language,
      started_at: badge.startedAt,
      draft: badge.draft,
    })
    .execute()
}

/** One badge; held for the rest of the transaction when it is about to change, so that changes come one after the other. */
export async function findBadge(
  db: Db,
  id: string,
  { lock = false } = {},
): Promise<Badge | undefined> {
  const row = await db
    .selectFrom('badge')
    .selectAll()
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
  return row && badgeOf(row)
}

export async function findBadges(
  db: Db,
  {
    personId,
    organisationIds = [],
    ids = [],
  }: Partial<Pick<Badge, 'personId'>> & { organisationIds?: string[]; ids?: string[] },
): Promise<Badge[]> {
  const rows = await db
    .selectFrom('badge')
    .selectAll()
    .where((where) =>
      where.or([
        ...(personId ? [where('person_id', '=', personId)] : []),
        ...(organisationIds.length > 0 ? [where('organisation_id', 'in', organisationIds)] : []),
        ...(ids.length > 0 ? [where('id', 'in', ids)] : []),
      ]),
    )
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(badgeOf)
}

type Standing = Partial<Pick<Badge, 'edition' | 'draft' | 'changes' | 'tip' | 'stir'>>

export async function updateBadge(db: Db, id: string, standing: Standing): Promise<void> {
  await db.updateTable('badge').set(standing).where('id', '=', id).execute()
}

export async function deleteBadge(db: Db, id: string): Promise<void> {
  await db.deleteFrom('badge').where('id', '=', id).execute()
}

export async function deleteBadgesOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('badge').where('person_id', '=', personId).execute()
}

/** The badges, and everything written of them, change hands. */
export async function moveBadges(db: Db, from: string, into: string): Promise<void> {
  for (const table of ['badge', 'badge_piece', 'badge_change', 'badge_version'] as const)
    await db.updateTable(table).set({ person_id: into }).where('person_id', '=', from).execute()
}
