import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import type { Part } from './part.ts'

const TABLES = ['concept', 'relation', 'mapping', 'concept_identity'] as const

/** The floor of any loading: the same rows, from files the server itself reads, into tables with the same indexes. */
export async function copyAgain(db: Db, report: Part['report']): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sillage-copy-'))
  chmodSync(folder, 0o777)
  try {
    for (const table of TABLES) {
      const copied = sql.id(`copied_${table}`)
      await sql`create table ${copied} (like ${sql.table(table)} including all)`.execute(db)
      await sql`copy ${sql.table(table)} to ${sql.lit(join(folder, table))}`.execute(db)
    }
    const start = performance.now()
    for (const table of TABLES)
      await sql`copy ${sql.id(`copied_${table}`)} from ${sql.lit(join(folder, table))}`.execute(db)
    report.rows.push({
      what: 'the same rows by COPY, read by the server',
      kind: 'baseline',
      figures: { seconds: (performance.now() - start) / 1000 },
    })
  } catch (problem) {
    report.notes.push(`COPY could not be measured: ${String(problem)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
