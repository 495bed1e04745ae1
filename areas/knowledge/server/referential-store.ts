import { type Generated, sql } from 'kysely'
import { type Db, inTransaction } from '../../../platform/server/db.ts'
import type { Edition } from '../knowledge-graph.ts'
import {
  type Concept,
  importUnderWay,
  type Mapping,
  type Referential,
  type Relation,
  type Replacement,
} from '../referential.ts'

type VersionRow = {
  id: Generated<number>
  name: string
  title: Generated<string>
  version: string
  published_on: string | null
  licence: string
  source_line: string
  checksum: string
  state: 'loading' | 'current' | 'past'
  staged_at: Date
  loaded_at: Date | null
  report: Generated<unknown>
}
type ConceptRow = { version_id: number; kind: string; code: string; label: string; facts: unknown }
type IdentityRow = {
  id: string
  referential: string
  kind: string
  code: string
  first_in: number
  last_in: number
  replaced_by: string | null
}
type MappingRow = {
  version_id: number
  kind: Mapping['kind']
  src_in: string
  src_kind: string
  src: string
  dst_in: string
  dst_kind: string
  dst: string
  confidence: number
  facts: unknown
}
type RelationRow = { version_id: number; kind: string; src: string; dst: string; weight: number }

declare module '../../../platform/server/db.ts' {
  interface Tables {
    referential_version: VersionRow
    concept: ConceptRow
    concept_identity: IdentityRow
    mapping: MappingRow
    relation: RelationRow
  }
}

/** Versions in use, at most one of each referential. */
export async function currentVersions(db: Db): Promise<Edition[]> {
  const rows = await db
    .selectFrom('referential_version')
    .selectAll()
    .where('state', '=', 'current')
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    title: row.title,
    version: row.version,
    publishedOn: row.published_on,
    licence: row.licence,
    sourceLine: row.source_line,
    checksum: row.checksum,
    loadedAt: row.loaded_at ?? row.staged_at,
  }))
}

/** An import whose sign of life is older than this is dead: its rows are dropped. */
const SILENT_FOR = '2 minutes'

/** Opens a version nobody reads yet. Two imports of one referential never meet: the second is refused. */
export async function startStaging(db: Db, referential: Referential): Promise<number> {
  const dead = await sql<{ id: number }>`select id from referential_version
    where name = ${referential.name} and state = 'loading' and staged_at < clock_timestamp() - ${SILENT_FOR}::interval`.execute(
    db,
  )
  for (const { id } of dead.rows) await dropVersion(db, id)
  const { rows } = await sql<{ id: number }>`
    insert into referential_version (name, title, version, published_on, licence, source_line, checksum, staged_at)
    values (${referential.name}, ${referential.title}, ${referential.version}, ${referential.publishedOn}, ${referential.licence},
            ${referential.sourceLine}, ${referential.checksum}, clock_timestamp())
    on conflict (name) where state = 'loading' do nothing
    returning id`.execute(db)
  const [row] = rows
  if (!row) throw importUnderWay({ name: referential.name })
  return row.id
}

/** Tells that the import lives; the heart beats with every chunk. */
export async function beat(db: Db, id: number): Promise<void> {
  await sql`update referential_version set staged_at = clock_timestamp() where id = ${id}`.execute(
    db,
  )
}

export async function stageConcepts(
  db: Db,
  id: number,
  concepts: readonly Concept[],
): Promise<void> {
  await sql`insert into concept (version_id, kind, code, label, facts)
    select ${id}::int, * from unnest(
      ${concepts.map((one) => one.kind)}::text[], ${concepts.map((one) => one.code)}::text[],
      ${concepts.map((one) => one.label)}::text[], ${concepts.map((one) => JSON.stringify(one.facts))}::jsonb[])`.execute(
    db,
  )
}

export async function stageRelations(
  db: Db,
  id: number,
  relations: readonly Relation[],
): Promise<void> {
  await sql`insert into relation (version_id, kind, src, dst, weight)
    select ${id}::int, * from unnest(
      ${relations.map((one) => one.kind)}::text[], ${relations.map((one) => one.src)}::text[],
      ${relations.map((one) => one.dst)}::text[], ${relations.map((one) => one.weight)}::real[])`.execute(
    db,
  )
}

/** Mappings name both ends in full; the other referential may come later. One written twice is kept once. */
export async function stageMappings(
  db: Db,
  id: number,
  mappings: readonly Mapping[],
): Promise<void> {
  const texts = (of: (one: Mapping) => string) => mappings.map(of)
  await sql`insert into mapping (version_id, kind, src_in, src_kind, src, dst_in, dst_kind, dst, confidence, facts)
    select ${id}::int, * from unnest(
      ${texts((one) => one.kind)}::text[],
      ${texts((one) => one.src.referential)}::text[], ${texts((one) => one.src.kind)}::text[],
      ${texts((one) => one.src.code)}::text[],
      ${texts((one) => one.dst.referential)}::text[], ${texts((one) => one.dst.kind)}::text[],
      ${texts((one) => one.dst.code)}::text[],
      ${mappings.map((one) => one.confidence)}::real[],
      ${texts((one) => JSON.stringify(one.facts))}::jsonb[])
    on conflict do nothing`.execute(db)
}

type Flip = {
  id: number
  referential: Pick<Referential, 'name'>
  report: object
  replacements: readonly Replacement[]
  now: Date
}

/** The staged version takes the place of the one in use, which stays for ever: one transaction, seen by everybody at once. */
export async function makeCurrent(
  db: Db,
  { id, referential: { name }, report, replacements, now }: Flip,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    await nameForEver(trx, id, name)
    await writeReplacements(trx, name, replacements)
    await trx
      .updateTable('referential_version')
      .set({ state: 'past' })
      .where('name', '=', name)
      .where('state', '=', 'current')
      .execute()
    const flipped =
      await sql`update referential_version set state = 'current', loaded_at = ${now}, report = ${JSON.stringify(report)}::jsonb
      where id = ${id} and state = 'loading'`.execute(trx)
    if (flipped.numAffectedRows !== 1n) throw importUnderWay({ name })
  })
}

/** Gives each new concept its identifier, and says of the known ones that they live on in this edition. */
async function nameForEver(db: Db, id: number, name: string): Promise<void> {
  await sql`update concept_identity i set last_in = ${id} from concept c
    where c.version_id = ${id} and i.referential = ${name} and i.kind = c.kind and i.code = c.code`.execute(
    db,
  )
  await sql`insert into concept_identity (id, referential, kind, code, first_in, last_in)
    select concept_id(${name}, kind, code), ${name}, kind, code, ${id}, ${id} from concept
    where version_id = ${id} on conflict (referential, kind, code) do nothing`.execute(db)
}

async function writeReplacements(
  db: Db,
  name: string,
  replacements: readonly Replacement[],
): Promise<void> {
  if (replacements.length === 0) return
  await sql`update concept_identity i set replaced_by = concept_id(${name}, r.kind, r.by)
    from unnest(${replacements.map((one) => one.kind)}::text[], ${replacements.map((one) => one.code)}::text[],
      ${replacements.map((one) => one.by)}::text[]) as r (kind, code, by)
    where i.referential = ${name} and i.kind = r.kind and i.code = r.code
      and exists (select 1 from concept_identity t where t.id = concept_id(${name}, r.kind, r.by))`.execute(
    db,
  )
}

const DROPPED_AT_ONCE = 5_000

/** Removes a version a little at a time, so that nobody waits for it. */
export async function dropVersion(db: Db, id: number): Promise<void> {
  for (const table of ['mapping', 'relation', 'concept'] as const) {
    for (let gone = DROPPED_AT_ONCE; gone === DROPPED_AT_ONCE; ) {
      const answer = await sql`delete from ${sql.table(table)} where ctid = any(array(
        select ctid from ${sql.table(table)} where version_id = ${id} limit ${DROPPED_AT_ONCE}))`.execute(
        db,
      )
      gone = Number(answer.numAffectedRows ?? 0n)
    }
  }
  await db.deleteFrom('referential_version').where('id', '=', id).execute()
}

/** Two starting servers load the starter pack one after the other; the second finds it there. */
export async function holdStarterTurn(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(727275)`.execute(db)
}

/** How many things of each kind a version holds. */
export async function countConcepts(db: Db, id: number): Promise<Record<string, number>> {
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, count(*)::int as count from concept where version_id = ${id} group by kind`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}

/** Kinds of things and links of a version. */
export async function kindsOf(
  db: Db,
  id: number,
): Promise<{ concepts: string[]; relations: string[] }> {
  const concepts = await sql<{
    kind: string
  }>`select distinct kind from concept where version_id = ${id} order by kind`.execute(db)
  const relations = await sql<{
    kind: string
  }>`select distinct kind from relation where version_id = ${id} order by kind`.execute(db)
  return {
    concepts: concepts.rows.map(({ kind }) => kind),
    relations: relations.rows.map(({ kind }) => kind),
  }
}

/**
 * All things of one kind as one text, a JSON array `[code, label, facts]` a line.
 * One long text costs the web thread nothing; twenty thousand rows would make everybody wait.
 */
export async function readConceptLines(db: Db, id: number, kind: string): Promise<string> {
  const { rows } = await sql<{ lines: string | null }>`
    select string_agg(json_build_array(code, label, facts)::text, E'\n' order by code collate "C") as lines
    from concept where version_id = ${id} and kind = ${kind}`.execute(db)
  return rows[0]?.lines ?? ''
}

/** All links of one kind as one text: `src TAB dst weight TAB dst weight …`, heaviest first, a source a line. */
export async function readRelationLines(db: Db, id: number, kind: string): Promise<string> {
  const { rows } = await sql<{ lines: string | null }>`
    select string_agg(line, E'\n') as lines from (
      select src || E'\t' || string_agg(dst || ' ' || weight, E'\t' order by weight desc, dst collate "C") as line
      from relation where version_id = ${id} and kind = ${kind} group by src) as by_source`.execute(
    db,
  )
  return rows[0]?.lines ?? ''
}

/** All mappings of a version as one text, a JSON array a line: kind, both ends in full, confidence, facts. */
export async function readMappingLines(db: Db, id: number): Promise<string> {
  const { rows } = await sql<{ lines: string | null }>`
    select string_agg(json_build_array(kind, src_in, src_kind, src, dst_in, dst_kind, dst, confidence, facts)::text, E'\n') as lines
    from mapping where version_id = ${id}`.execute(db)
  return rows[0]?.lines ?? ''
}
