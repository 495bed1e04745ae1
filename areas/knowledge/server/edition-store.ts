import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { CHANGES, type Change, type ChangedConcept, type EditionDiff } from '../edition-diff.ts'

export type Editions = { from: number; to: number }

/** The name of the referential that both editions are of; nothing when they are not of one. */
export async function findSharedName(db: Db, { from, to }: Editions): Promise<string | undefined> {
  const rows = await db
    .selectFrom('referential_version')
    .select(['id', 'name'])
    .where('id', 'in', [from, to])
    .where('state', '<>', 'loading')
    .execute()
  const names = [from, to].map((id) => rows.find((row) => row.id === id)?.name)
  return names[0] === names[1] ? names[0] : undefined
}

/** Where a concept lies: the occupation of a title, the wider thing of the others. */
const HOME = sql`coalesce(facts->>'occupation', facts->>'parent', facts->>'isco')`

/** Both editions side by side, by kind and code. */
function besides(name: string, { from, to }: Editions): RawBuilder<unknown> {
  return sql`(select m.*, t.code as replaced_by
    from (select kind, code, a.label as label_before, a.home as home_before, b.label as label_after, b.home as home_after,
        a.label is not null as was, b.label is not null as is_now
      from (select kind, code, label, ${HOME} as home from concept where version_id = ${from}) a
      full join (select kind, code, label, ${HOME} as home from concept where version_id = ${to}) b using (kind, code)) m
    left join concept_identity i on not m.is_now and i.referential = ${name} and i.kind = m.kind and i.code = m.code
    left join concept_identity t on t.id = i.replaced_by) both_editions`
}

const IS: Record<Change, RawBuilder<unknown>> = {
  added: sql`is_now and not was`,
  reworded: sql`is_now and was and label_before <> label_after`,
  moved: sql`is_now and was and home_before <> home_after`,
  replaced: sql`was and not is_now and replaced_by is not null`,
  removed: sql`was and not is_now and replaced_by is null`,
}

export async function countChanges(
  db: Db,
  { name, kind, ...editions }: Editions & { name: string; kind: string | undefined },
): Promise<EditionDiff> {
  const counts = CHANGES.map(
    (change) => sql`(count(*) filter (where ${IS[change]}))::int as ${sql.id(change)}`,
  )
  const { rows } = await sql<EditionDiff>`
    select (count(*) filter (where was and is_now))::int as survived, ${sql.join(counts)}
    from ${besides(name, editions)} where ${kind ?? null}::text is null or kind = ${kind ?? null}`.execute(
    db,
  )
  return rows[0] ?? { survived: 0, added: 0, reworded: 0, moved: 0, replaced: 0, removed: 0 }
}

type ListOrder = Editions & {
  name: string
  change: Change
  kind: string | undefined
  after: { kind: string; code: string } | undefined
  most: number
}

/** In order of kind and code, from the place after `after` on. */
export async function listChanges(
  db: Db,
  { name, change, kind, after, most, ...editions }: ListOrder,
): Promise<ChangedConcept[]> {
  const { rows } = await sql<ChangeRow>`select * from ${besides(name, editions)}
    where ${IS[change]} and (${kind ?? null}::text is null or kind = ${kind ?? null})
      and (kind collate "C", code collate "C") > (${after?.kind ?? ''}, ${after?.code ?? ''})
    order by kind collate "C", code collate "C" limit ${most}`.execute(db)
  return rows.map((row) => ({
    kind: row.kind,
    code: row.code,
    before: endOf(row.label_before, row.home_before),
    after: endOf(row.label_after, row.home_after),
    replacedBy: row.replaced_by,
  }))
}

type ChangeRow = {
  kind: string
  code: string
  label_before: string | null
  home_before: string | null
  label_after: string | null
  home_after: string | null
  replaced_by: string | null
}

function endOf(label: string | null, home: string | null): ChangedConcept['before'] {
  return label === null ? null : { label, home }
}
