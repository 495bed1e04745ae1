import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { keptSince, RETENTION } from '../../retention.ts'
import type { Actor, Context } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'

/** What is worth a line: what touches a person's rights, and what touches the safety of their account. */
export type AuditKind =
  | 'grant.given'
  | 'grant.stopped'
  | 'person.read'
  | 'person.exported'
  | 'person.imported'
  | 'erasure.asked'
  | 'erasure.cancelled'
  | 'person.erased'
  | 'person.warned'
  | 'form.noted'
  | 'session.opened'
  | 'session.refused'
  | 'session.closed'
  | 'secret.changed'
  | 'secret.used'
  | 'secret.revoked'
  | 'recommendation.asked'
  | 'recommendation.signed'
  | 'recommendation.accepted'
  | 'recommendation.reported'
  | 'recommendation.withdrawn'
  | 'badge.accepted'
  | 'badge.withdrawn'
  | 'badge.suspended'
  | 'badge.lifted'
  | 'report.handled'
  | 'shown.closed'
  | 'key.rotated'
  | 'key.removed'
  | 'key.exported'
  | 'program.given'
  | 'program.stopped'
  | 'audit.shortened'

/** One event: whose rights it touches (an id, kept as a pseudonym), and codes or counts. Never a sentence. */
export type AuditEvent = {
  kind: AuditKind
  subjectId?: string
  facts?: Record<string, string | number>
}

type AuditLineRow = {
  place: number
  at: Date
  kind: string
  actor_kind: string
  actor: string | null
  subject: string | null
  facts: unknown
  previous: string
  hash: string
}

declare module '../db.ts' {
  interface Tables {
    audit_line: AuditLineRow
    audit_anchor: { only_one: boolean; place: number; hash: string }
  }
}

/** Writes one line of the log, in the caller's transaction; lines are written one at a time, so that each knows the one before. */
export async function audit(
  ctx: Context,
  event: AuditEvent,
): Promise<{ place: number; hash: string }> {
  const facts = event.facts ?? {}
  for (const fact of Object.values(facts)) mustBeCode(fact)
  const actorId = idOf(ctx.actor)
  return inTransaction(ctx.db, async (db) => {
    await sql`select pg_advisory_xact_lock(20)`.execute(db)
    const last = await lastLine(db)
    const line = {
      place: last.place + 1,
      at: ctx.now,
      kind: event.kind,
      actor_kind: ctx.actor.kind,
      actor: actorId ? pseudonymOf(ctx, actorId) : null,
      subject: event.subjectId ? pseudonymOf(ctx, event.subjectId) : null,
      facts,
      previous: last.hash,
    }
    const hash = hashOf(line)
    await db
      .insertInto('audit_line')
      .values({ ...line, facts: JSON.stringify(facts), hash })
      .execute()
    return { place: line.place, hash }
  })
}

/** What stands for somebody in the log: always the same, and nothing without the installation's key. */
export function pseudonymOf({ secrets }: Pick<Context, 'secrets'>, id: string): string {
  return secrets.hash(`pseudonym ${id}`).slice(0, 32)
}

function idOf(actor: Actor): string | undefined {
  if (actor.kind === 'person') return actor.personId
  if (actor.kind === 'professional') return actor.professionalId
  return actor.kind === 'task' ? actor.name : undefined
}

/** Codes only: a word of somebody's cannot slip into a log that is never rewritten. */
function mustBeCode(fact: string | number): void {
  if (typeof fact === 'string' && !/^[\w.:,/-]{0,100}$/.test(fact))
    throw new Error('The audit log keeps codes, not sentences')
}

async function lastLine(db: Db): Promise<{ place: number; hash: string }> {
  const last = await db
    .selectFrom('audit_line')
    .select(['place', 'hash'])
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ?? anchorOf(db)
}

async function anchorOf(db: Db): Promise<{ place: number; hash: string }> {
  return db.selectFrom('audit_anchor').select(['place', 'hash']).executeTakeFirstOrThrow()
}

/** SHA-256 over the hash before and the facts of the line, written in one way only. */
function hashOf(line: Omit<AuditLineRow, 'hash'>): string {
  const facts = typeof line.facts === 'object' && line.facts !== null ? line.facts : {}
  const canonical = JSON.stringify([
    line.previous,
    line.place,
    line.at.toISOString(),
    line.kind,
    line.actor_kind,
    line.actor,
    line.subject,
    Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ])
  return createHash('sha256').update(canonical).digest('hex')
}

export type AuditVerdict =
  | { isWhole: true; lines: number; lastHash: string }
  | { isWhole: false; brokenAt: number; why: 'missing' | 'changed' | 'shortened' }

const PAGE = 1_000

/** Reads the whole chain again: a line changed, added, taken out or moved is found at its place. */
export async function verifyAudit(db: Db): Promise<AuditVerdict> {
  const anchor = await anchorOf(db)
  let { place, hash } = anchor
  let lines = 0
  let shortened: unknown
  for (;;) {
    const page = await db
      .selectFrom('audit_line')
      .selectAll()
      .where('place', '>', place)
      .orderBy('place')
      .limit(PAGE)
      .execute()
    for (const line of page) {
      if (line.place !== place + 1) return { isWhole: false, brokenAt: place + 1, why: 'missing' }
      if (line.previous !== hash || line.hash !== hashOf(line))
        return { isWhole: false, brokenAt: line.place, why: 'changed' }
      if (line.kind === 'audit.shortened') shortened = line.facts
      place = line.place
      hash = line.hash
      lines++
    }
    if (page.length < PAGE) break
  }
  // What is before the anchor went with its time: the log itself must say so.
  if (anchor.place > 0 && !isSaid(shortened, anchor))
    return { isWhole: false, brokenAt: anchor.place, why: 'shortened' }
  return { isWhole: true, lines, lastHash: hash }
}

function isSaid(facts: unknown, anchor: { place: number; hash: string }): boolean {
  return (
    typeof facts === 'object' &&
    facts !== null &&
    'upTo' in facts &&
    'hash' in facts &&
    facts.upTo === anchor.place &&
    facts.hash === anchor.hash
  )
}

/** Lines whose time is over go, the oldest first; the log says up to which one. Answers how many went. */
export async function shortenAudit(ctx: Context): Promise<number> {
  return inTransaction(ctx.db, async (db) => {
    const before = keptSince(RETENTION.securityLog, ctx.now)
    const last = await db
      .selectFrom('audit_line')
      .select(['place', 'hash'])
      .where('at', '<', before)
      .orderBy('place', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!last) return 0
    await audit(
      { ...ctx, db },
      { kind: 'audit.shortened', facts: { upTo: last.place, hash: last.hash } },
    )
    await db.updateTable('audit_anchor').set({ place: last.place, hash: last.hash }).execute()
    const gone = await db
      .deleteFrom('audit_line')
      .where('place', '<=', last.place)
      .executeTakeFirst()
    return Number(gone.numDeletedRows)
  })
}
