import type { Selectable } from 'kysely'
import { isId } from '../../../platform/id.ts'
import type { Db } from '../../../platform/server/db.ts'
import { isSlug, type Organisation, type OrganisationKind } from '../organisation.ts'

type OrganisationRow = {
  id: string
  slug: string
  name: string
  kind: OrganisationKind
  about: string | null
  site: string | null
  town: string
  postal_code: string
  commune: string | null
  siret: string | null
  is_listed: boolean
  created_at: Date
  siret_verified_at: Date | null
}

declare module '../../../platform/server/db.ts' {
  interface Tables {
    organisation: OrganisationRow
  }
}

/** With the day its domain was verified, which is kept with the others. */
export type SeenRow = Selectable<OrganisationRow> & { site_verified_at: Date | null }

export function organisationOf(row: SeenRow): Organisation {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    about: row.about,
    site: row.site,
    town: row.town,
    postalCode: row.postal_code,
    commune: row.commune,
    siret: row.siret,
    isListed: row.is_listed,
    createdAt: row.created_at,
    siretVerifiedAt: row.siret_verified_at,
    siteVerifiedAt: row.site_verified_at,
  }
}

const rowOf = (one: Organisation): OrganisationRow => ({
  id: one.id,
  slug: one.slug,
  name: one.name,
  kind: one.kind,
  about: one.about,
  site: one.site,
  town: one.town,
  postal_code: one.postalCode,
  commune: one.commune,
  siret: one.siret,
  is_listed: one.isListed,
  created_at: one.createdAt,
  siret_verified_at: one.siretVerifiedAt,
})

/** Every organisation, each with the day its domain was verified. */
export const seenOrganisations = (db: Db) =>
  db
    .selectFrom('organisation')
    .leftJoin('verified_domain', 'verified_domain.organisation_id', 'organisation.id')
    .selectAll('organisation')
    .select('verified_domain.verified_at as site_verified_at')

export async function insertOrganisation(db: Db, one: Organisation): Promise<void> {
  await db.insertInto('organisation').values(rowOf(one)).execute()
}

export async function updateOrganisation(db: Db, one: Organisation): Promise<void> {
  const { id, slug: _kept, created_at: _too, ...row } = rowOf(one)
  await db.updateTable('organisation').set(row).where('id', '=', id).execute()
}

export async function findOrganisation(
  db: Db,
  by: { organisationId: string } | { slug: string },
  { lock = false } = {},
): Promise<Organisation | undefined> {
  // what no organisation can be called is not asked for: a NUL in an address, a word where an id stands
  const [column, wanted] =
    'slug' in by
      ? (['organisation.slug', by.slug] as const)
      : (['organisation.id', by.organisationId] as const)
  if (column === 'organisation.slug' ? !isSlug(wanted) : !isId(wanted)) return undefined
  const row = await seenOrganisations(db)
    .where(column, '=', wanted)
    .$if(lock, (query) => query.forUpdate('organisation'))
    .executeTakeFirst()
  return row && organisationOf(row)
}

/** The names in addresses that begin like this one. */
export async function slugsLike(db: Db, slug: string): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('slug')
    .where('slug', 'like', `${slug}%`)
    .execute()
  return rows.map((row) => row.slug)
}

/** Those of the public directory, by name. */
export async function findListed(db: Db): Promise<Organisation[]> {
  const rows = await seenOrganisations(db)
    .where('is_listed', '=', true)
    .orderBy('name')
    .orderBy('organisation.id')
    .execute()
  return rows.map(organisationOf)
}

/** Those whose commune is not known yet. */
export async function findUnplaced(db: Db): Promise<Organisation[]> {
  const rows = await seenOrganisations(db)
    .where('commune', 'is', null)
    .orderBy('created_at')
    .execute()
  return rows.map(organisationOf)
}

export async function updateCommune(db: Db, id: string, commune: string): Promise<void> {
  await db.updateTable('organisation').set({ commune }).where('id', '=', id).execute()
}
