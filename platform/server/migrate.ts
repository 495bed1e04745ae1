import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from './db.ts'

export type Migration = { name: string; text: string; checksum: string }

/** Migrations are numbered plain SQL files, run in order, never edited afterwards. */
export function readMigrations(root: string): Migration[] {
  const folder = join(root, 'db/migrations')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    })
}

/** Brings the database up to date, one transaction a file. Answers the names that were applied. */
export async function migrate(db: Db, migrations: Migration[]): Promise<string[]> {
  await sql`create schema if not exists sillage_meta`.execute(db)
  await sql`create table if not exists sillage_meta.migration (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(
    db,
  )
  const applied = await appliedChecksums(db)
  const done: string[] = []
  for (const migration of migrations) {
    const known = applied.get(migration.name)
    if (known === migration.checksum) continue
    if (known)
      throw new Error(`La migration ${migration.name} a été modifiée après avoir été appliquée.`)
    await apply(db, migration)
    done.push(migration.name)
  }
  return done
}

async function appliedChecksums(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{
    name: string
    checksum: string
  }>`select name, checksum from sillage_meta.migration`.execute(db)
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

async function apply(db: Db, migration: Migration): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Two servers starting together: the second waits here, then sees the work done.
    await sql`lock table sillage_meta.migration in exclusive mode`.execute(trx)
    const already =
      await sql`select 1 from sillage_meta.migration where name = ${migration.name}`.execute(trx)
    if (already.rows.length > 0) return
    await sql.raw(migration.text).execute(trx)
    await sql`insert into sillage_meta.migration (name, checksum) values (${migration.name}, ${migration.checksum})`.execute(
      trx,
    )
  })
}
