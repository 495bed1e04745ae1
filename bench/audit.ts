import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { uuidV7 } from '../platform/id.ts'
import { audit, verifyAudit } from '../platform/server/audit/audit.ts'
import { readConfig } from '../platform/server/config.ts'
import type { Context } from '../platform/server/context.ts'
import { type Db, inTransaction } from '../platform/server/db.ts'
import { makeContext, withDb } from '../platform/server/make-context.ts'
import { secretsFrom } from '../platform/server/secrets.ts'
import { type BenchDatabase, onEachDatabase } from './import-databases.ts'
import type { BenchReport } from './report.ts'

export const question =
  'How many events a second does the hash-chained audit log take, and how fast is it checked again, beside a plain table?'

const EVENTS = 4_000
/** As many as the house has connections. */
const WRITERS = 4

/** Each event in a transaction of its own, as a deed writes it; then the whole chain read again. */
export async function run(): Promise<BenchReport> {
  const root = join(import.meta.dirname, '..')
  const report: BenchReport = {
    name: 'audit',
    question,
    dataVersion: `${EVENTS} made-up events`,
    rows: [],
    musts: [],
    notes: [
      'Plain: the same columns in a table without chain, lock or trigger; what remains is the price of a commit.',
      'Lines of the chain wait for each other, so more writers write no faster: that is what lets each know the one before.',
    ],
  }
  await onEachDatabase(root, report.notes, (database) =>
    measure(database, readConfig({}, root), report),
  )
  return report
}

async function measure(
  { name, connection: { db } }: BenchDatabase,
  config: Context['config'],
  report: BenchReport,
): Promise<void> {
  const now = new Date()
  const ctx = makeContext({
    db,
    now,
    config,
    actor: { kind: 'person', personId: 'lina', sessionId: 'one' },
    newId: () => uuidV7(now, randomBytes(10)),
    secrets: secretsFrom(randomBytes(32)),
  })
  await sql`create table plain_line (like audit_line)`.execute(db)
  for (const writers of [1, WRITERS]) {
    const many = writers === 1 ? '1 writer' : `${writers} writers`
    const plain = await perSecond(db, writers, (inside, at) => plainLine(inside, at, now))
    report.rows.push({
      what: `${name}: plain table, ${many}`,
      kind: 'baseline',
      figures: { 'events/s': plain },
    })
    const chained = await perSecond(db, writers, (inside, at) =>
      audit(withDb(ctx, inside), {
        kind: 'session.opened',
        subjectId: `person-${at}`,
        facts: { way: 'card', device: 'own' },
      }),
    )
    report.rows.push({
      what: `${name}: audit log, ${many}`,
      kind: 'ours',
      figures: { 'events/s': chained },
    })
  }
  await readAgain(name, db, report)
}

async function perSecond(
  db: Db,
  writers: number,
  write: (inside: Db, at: number) => Promise<unknown>,
): Promise<number> {
  for (let at = 0; at < 200; at++) await inTransaction(db, (inside) => write(inside, at))
  let next = 0
  const writing = async () => {
    for (let at = next++; at < EVENTS; at = next++)
      await inTransaction(db, (inside) => write(inside, at))
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: writers }, writing))
  return EVENTS / ((performance.now() - start) / 1000)
}

async function plainLine(db: Db, at: number, now: Date): Promise<void> {
  const hash = 'a'.repeat(64)
  await sql`insert into plain_line values (${at}, ${now}, 'session.opened', 'person', ${hash.slice(32)},
    ${hash.slice(32)}, '{"way": "card", "device": "own"}', ${hash}, ${hash})`.execute(db)
}

async function readAgain(name: string, db: Db, report: BenchReport): Promise<void> {
  const counting = performance.now()
  await sql`select count(*), max(hash) from audit_line`.execute(db)
  const counted = performance.now() - counting
  const start = performance.now()
  const verdict = await verifyAudit(db)
  const seconds = (performance.now() - start) / 1000
  if (!verdict.isWhole) throw new Error('The chain just written is not whole')
  report.rows.push(
    {
      what: `${name}: read by the database alone`,
      kind: 'baseline',
      figures: { lines: verdict.lines, 'lines/s': verdict.lines / (counted / 1000) },
    },
    {
      what: `${name}: audit verify`,
      kind: 'ours',
      figures: { lines: verdict.lines, 'lines/s': verdict.lines / seconds },
    },
  )
}
