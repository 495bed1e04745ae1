import { sql } from 'kysely'
import type { Db } from './db.ts'

/** A table as the database itself describes it. */
export type TableFacts = {
  name: string
  owner: string
  isPersonal: boolean
  /** What the comment says of it in plain words, after "personal:" or "not personal:". */
  about: string
  /** Code of the purpose. */
  purpose: string
  /** Code of the line in `platform/retention.ts`. */
  kept: string
}

/** Every table with what its SQL comment says: the page that tells people, and the check, read the same. */
export async function readTableMap(db: Db): Promise<TableFacts[]> {
  const { rows } = await sql<{ name: string; comment: string | null }>`
    select relname as name, obj_description(pg_class.oid, 'pg_class') as comment
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = 'public' and relkind in ('r', 'p') order by relname`.execute(db)
  return rows.map(({ name, comment }) => tableFacts(name, comment ?? ''))
}

/** Reads `owner: x; personal: …; purpose: y; kept: z`. */
export function tableFacts(name: string, comment: string): TableFacts {
  const said = new Map(
    comment.split(/;\s*(?=owner:|personal|not personal|purpose:|kept:)/).map((part) => {
      const [key = '', ...rest] = part.split(':')
      return [key.trim(), rest.join(':').trim()]
    }),
  )
  return {
    name,
    owner: said.get('owner') ?? '',
    isPersonal: said.has('personal'),
    about: said.get('personal') ?? said.get('not personal') ?? '',
    purpose: said.get('purpose') ?? '',
    kept: said.get('kept') ?? '',
  }
}

/** Tables whose rows belong to a person, as the database itself tells: nothing can be left out by mistake. */
async function tablesOfPerson(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    join pg_class on pg_class.relname = table_name and pg_class.relkind in ('r', 'p')
    where table_schema = 'public' and column_name = 'person_id' order by table_name`.execute(db)
  return rows.map(({ name }) => name)
}

/** How many rows each table keeps of somebody; the account itself is one. Tables with none are left out. */
export async function countRowsOf(db: Db, personId: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const name of await tablesOfPerson(db)) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.table(name)} where person_id = ${personId}`.execute(
      db,
    )
    const count = rows[0]?.count ?? 0
    if (count > 0) found[name] = count
  }
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from person where id = ${personId}`.execute(db)
  if (rows[0]?.count) found.person = rows[0].count
  return found
}
