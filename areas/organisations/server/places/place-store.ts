import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import { slugOf } from '../../../referentials/server/slug-of.ts'

type Commune = { code: string; label: string; places: string[] | null }

/** "Saint-Étienne" and "ST ETIENNE" are one town. */
const townKey = (town: string) => slugOf(town).replace(/\bsaint(e?)\b/g, 'st$1')

/**
 * The commune of this town and postal code, when communes are loaded. A code that only one commune has is enough: people
 * write "Limoges Beaubreuil".
 */
export async function findCommune(
  db: Db,
  { town, postalCode }: { town: string; postalCode: string },
): Promise<string | undefined> {
  const { rows } = await sql<Commune>`
    select c.code, c.label, c.facts->'places' as places
    from concept c join referential_version v on v.id = c.version_id and v.state = 'current'
    where v.name = 'communes' and c.kind = 'territory'
      and c.facts @> ${JSON.stringify({ postalCodes: [postalCode] })}::jsonb
    order by c.code`.execute(db)
  const wanted = townKey(town)
  const same = rows.find(({ label, places }) =>
    [label, ...(places ?? [])].some((one) => townKey(one) === wanted),
  )
  return same?.code ?? (rows.length === 1 ? rows[0]?.code : undefined)
}

/** The edition of communes in use, and who publishes it; undefined when none is loaded. */
export async function findCommunes(
  db: Db,
): Promise<{ edition: number; sourceLine: string } | undefined> {
  const row = await db
    .selectFrom('referential_version')
    .select(['id', 'source_line'])
    .where('name', '=', 'communes')
    .where('state', '=', 'current')
    .executeTakeFirst()
  return row && { edition: row.id, sourceLine: row.source_line }
}

/** Where every commune of an edition lies: code, latitude and longitude in degrees; those without are left out. */
export async function findPositions(
  db: Db,
  edition: number,
): Promise<{ code: string; lat: number; lon: number }[]> {
  const { rows } = await sql<{ code: string; lat: number; lon: number }>`
    select code, (facts->>'lat')::float8 as lat, (facts->>'lon')::float8 as lon from concept
    where version_id = ${edition} and kind = 'territory' and facts ? 'lat' and facts ? 'lon'
    order by code`.execute(db)
  return rows
}
