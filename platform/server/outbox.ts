import type { Generated } from 'kysely'
import { sql } from 'kysely'
import nodemailer from 'nodemailer'
import { keptSince, RETENTION } from '../retention.ts'
import type { Db } from './db.ts'

/** A letter to send. Its text is plain; names and addresses never reach the logs. */
export type Letter = {
  to: string
  subject: string
  text: string
  replyTo?: string
  /** Whose words are in it: what still waits goes with them when they are erased. It does not leave with the letter. */
  aboutId?: string
}

type OutboxRow = {
  id: Generated<number>
  body: Letter
  written_at: Date
  sent_at: Date | null
  attempts: Generated<number>
  next_try_at: Date
}

declare module './db.ts' {
  interface Tables {
    outbox: OutboxRow
  }
}

/** Puts a letter in the outbox, inside the caller's transaction. */
export async function writeLetter(db: Db, letter: Letter, now: Date): Promise<void> {
  await db
    .insertInto('outbox')
    .values({ body: letter, written_at: now, sent_at: null, next_try_at: now })
    .execute()
}

/** Deletes letters written too long ago, sent or not: what people write is not kept for ever. Answers how many. */
export async function forgetOldLetters(db: Db, now: Date): Promise<number> {
  const before = keptSince(RETENTION.letter, now)
  const answer = await db.deleteFrom('outbox').where('written_at', '<=', before).executeTakeFirst()
  return Number(answer.numDeletedRows)
}

/** Somebody is erased: what waits to leave with their words does not leave. */
export async function forgetLettersAbout(db: Db, personId: string): Promise<void> {
  await sql`delete from outbox where body->>'aboutId' = ${personId}`.execute(db)
}

const MOST_ATTEMPTS = 8

/** Sends what waits, a few at a time. A failed letter is tried again later (1, 2, 4 … minutes). Answers how many left. */
export async function sendLetters(
  db: Db,
  smtpUrl: string,
  from: string,
  now: Date,
): Promise<number> {
  const transport = nodemailer.createTransport(smtpUrl)
  let sent = 0
  try {
    const { rows } = await sql<{ id: number; body: Letter; attempts: number }>`
      update outbox set attempts = attempts + 1, next_try_at = ${now}::timestamptz + make_interval(mins => power(2, attempts)::int)
      where id in (select id from outbox where sent_at is null and attempts < ${MOST_ATTEMPTS}
                   and next_try_at <= ${now} order by id limit 20 for update skip locked)
      returning id, body, attempts`.execute(db)
    for (const { id, body } of rows) {
      try {
        const { aboutId: _kept, ...letter } = body
        await transport.sendMail({ from, ...letter })
      } catch {
        continue // the row stays, with its next try already set
      }
      await db.deleteFrom('outbox').where('id', '=', id).execute()
      sent++
    }
  } finally {
    transport.close()
  }
  return sent
}
