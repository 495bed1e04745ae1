import type { Context } from '../../platform/server/context.ts'
import { inTransaction } from '../../platform/server/db.ts'
import { type Happened, takeEvent } from '../../platform/server/event.ts'
import { withDb } from '../../platform/server/make-context.ts'

export type Reaction = (ctx: Context, facts: Happened['facts']) => Promise<unknown>

/** When X happened, then Y. An event without a line here is told to nobody, and goes. */
export const REACTIONS: Readonly<Record<string, readonly Reaction[]>> = {}

const MOST = 200

/** Tells what happened since the last time, one event a transaction: what fails is told again. Answers how many were told. */
export async function react(ctx: Context, reactions = REACTIONS): Promise<number> {
  for (let told = 0; told < MOST; told++) {
    const isDone = await inTransaction(ctx.db, async (db) => {
      const happened = await takeEvent(db)
      for (const reaction of happened ? (reactions[happened.name] ?? []) : [])
        await reaction(withDb(ctx, db), happened?.facts ?? {})
      return happened === undefined
    })
    if (isDone) return told
  }
  return MOST
}
