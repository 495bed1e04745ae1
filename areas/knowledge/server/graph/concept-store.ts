import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/db.ts'
import type { ConceptEdition, EditionHead, MappingOfConcept } from '../../concept.ts'
import type { Edition } from '../../knowledge-graph.ts'
import type { Replacement } from '../../referential.ts'

type Identity = {
  id: string
  referential: string
  kind: string
  code: string
  replacedBy: string | null
}

export async function findIdentity(db: Db, id: string): Promise<Identity | undefined> {
  const row = await db
    .selectFrom('concept_identity')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, replacedBy: row.replaced_by }
}

/** What each edition that ever held the concept said of it, the latest first. */
export async function findConceptEditions(
  db: Db,
  { referential, kind, code }: Pick<Identity, 'referential' | 'kind' | 'code'>,
): Promise<ConceptEdition[]> {
  const rows = await db
    .selectFrom('concept as c')
    .innerJoin('referential_version as v', 'v.id', 'c.version_id')
    .select(['c.label', 'c.facts', 'v.id', 'v.name', 'v.title', 'v.version', 'v.published_on'])
    .select(['v.licence', 'v.source_line', 'v.state', 'v.loaded_at', 'v.staged_at'])
    .where('v.name', '=', referential)
    .where('v.state', '<>', 'loading')
    .where('c.kind', '=', kind)
    .where('c.code', '=', code)
    .orderBy('v.id', 'desc')
    .execute()
  return rows.map((row) => ({
    label: row.label,
    // written from Concept.facts by stageConcepts()
    facts: row.facts as Record<string, unknown>,
    edition: headOf(row),
  }))
}

type HeadRow = {
  id: number
  name: string
  title: string
  version: string
  published_on: string | null
  licence: string
  source_line: string
  state: string
  loaded_at: Date | null
  staged_at: Date
}

function headOf(row: HeadRow): EditionHead {
  return {
    id: row.id,
    name: row.name,
    title: row.title,
    version: row.version,
    publishedOn: row.published_on,
    licence: row.licence,
    sourceLine: row.source_line,
    loadedAt: row.loaded_at ?? row.staged_at,
    isCurrent: row.state === 'current',
  }
}

export type LinkThen = {
  relation: string
  way: 'out' | 'in'
  kind: string
  code: string
  label: string
}

/** What one edition linked to a code, both ways, heaviest first: a relation names codes only, so one end may be several things. */
export async function findLinks(
  db: Db,
  { version, code }: { version: number; code: string },
): Promise<LinkThen[]> {
  const { rows } = await sql<LinkThen>`
    select relation, way, c.kind, c.code, c.label from (
      select kind as relation, 'out' as way, dst as end_code, weight from relation
      where version_id = ${version} and src = ${code}
      union all
      select kind, 'in', src, weight from relation where version_id = ${version} and dst = ${code}) as r
    join concept c on c.version_id = ${version} and c.code = r.end_code
    order by weight desc, c.code collate "C"`.execute(db)
  return rows
}

/** The kinds of things an edition names by one code. */
export async function findKinds(
  db: Db,
  { version, code }: { version: number; code: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('concept')
    .select('kind')
    .where('version_id', '=', version)
    .where('code', '=', code)
    .execute()
  return rows.map(({ kind }) => kind)
}

/** Some facts of every concept of one sort in an edition, by code; a concept that has none of them is left out. */
export async function findFacts(
  db: Db,
  { version, kind, names }: { version: number; kind: string; names: readonly string[] },
): Promise<{ code: string; facts: Record<string, unknown> }[]> {
  const { rows } = await sql<{ code: string; facts: Record<string, unknown> }>`
    select c.code, jsonb_object_agg(f.key, f.value) as facts
    from concept c, jsonb_each(c.facts) f
    where c.version_id = ${version} and c.kind = ${kind} and f.key = any(${[...names]}::text[])
    group by c.code`.execute(db)
  return rows
}

/** Every edition ever loaded, by name, the latest first. */
export async function listEditions(db: Db): Promise<EditionHead[]> {
  const rows = await db
    .selectFrom('referential_version')
    .selectAll()
    .where('state', '<>', 'loading')
    .orderBy('name')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(headOf)
}

/** Correspondences of a concept in the editions in use, both ways, with who says so. */
export async function findMappings(
  db: Db,
  { referential, kind, code }: Pick<Identity, 'referential' | 'kind' | 'code'>,
): Promise<MappingOfConcept[]> {
  const { rows } = await sql<{
    kind: MappingOfConcept['kind']
    way: 'out' | 'in'
    other_in: string
    other_kind: string
    other: string
    confidence: number
    facts: Record<string, unknown>
    source_line: string
  }>`
    select m.kind, 'out' as way, m.dst_in as other_in, m.dst_kind as other_kind, m.dst as other,
      m.confidence, m.facts, v.source_line
    from mapping m join referential_version v on v.id = m.version_id and v.state = 'current'
    where m.src_in = ${referential} and m.src_kind = ${kind} and m.src = ${code}
    union all
    select m.kind, 'in', m.src_in, m.src_kind, m.src, m.confidence, m.facts, v.source_line
    from mapping m join referential_version v on v.id = m.version_id and v.state = 'current'
    where m.dst_in = ${referential} and m.dst_kind = ${kind} and m.dst = ${code}
    order by confidence desc, other_in, other`.execute(db)
  return rows.map((row) => ({
    kind: row.kind,
    way: row.way,
    other: { referential: row.other_in, kind: row.other_kind, code: row.other },
    confidence: row.confidence,
    facts: row.facts,
    sourceLine: row.source_line,
  }))
}

/** An edition that was loaded once, in use or past. */
export async function findEdition(db: Db, id: number): Promise<Edition | undefined> {
  const row = await db
    .selectFrom('referential_version')
    .selectAll()
    .where('id', '=', id)
    .where('state', '<>', 'loading')
    .executeTakeFirst()
  return row && { ...headOf(row), checksum: row.checksum }
}

/** What gave way to what, in one referential. */
export async function findReplacements(db: Db, referential: string): Promise<Replacement[]> {
  const { rows } = await sql<Replacement>`
    select i.kind, i.code, t.code as by
    from concept_identity i join concept_identity t on t.id = i.replaced_by
    where i.referential = ${referential} order by i.kind, i.code`.execute(db)
  return rows
}
