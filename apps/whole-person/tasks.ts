import { unseenSince } from '../../areas/accounts/server/note-visit.ts'
import { erasuresDue } from '../../areas/consent/server/erasure/ask-erasure.ts'
import { keepTombstones } from '../../areas/consent/server/erasure/keep-tombstones.ts'
import { warnInactive } from '../../areas/consent/server/erasure/warn-inactive.ts'
import { sweepReceipts } from '../../areas/consent/server/erasure/write-receipt.ts'
import { keptSince, RETENTION } from '../../platform/retention.ts'
import { shortenAudit } from '../../platform/server/audit/audit.ts'
import type { Context } from '../../platform/server/context.ts'
import { inTransaction } from '../../platform/server/db.ts'
import { withDb } from '../../platform/server/make-context.ts'
import { eraseWholePerson } from './erasure/erase-whole-person.ts'

const MOST = 100_000

/** Each in a transaction of its own: what cannot be done for one person is done for the others, and told afterwards. */
async function forEach<T>(
  ctx: Context,
  all: readonly T[],
  deed: (ctx: Context, one: T) => Promise<unknown>,
): Promise<void> {
  const problems: unknown[] = []
  for (const one of all) {
    await inTransaction(ctx.db, (db) => deed(withDb(ctx, db), one)).catch((problem: unknown) =>
      problems.push(problem),
    )
  }
  if (problems.length > 0) throw problems[0]
}

/** Those who asked seven days ago, and did not change their mind. */
export async function eraseDue(ctx: Context): Promise<void> {
  const due = await erasuresDue(ctx, { most: MOST })
  await forEach(ctx, due, (own, { personId, askedAt, codeHash }) =>
    eraseWholePerson(own, { personId, asked: { at: askedAt, codeHash } }),
  )
}

/** Those who have not come for almost two years are warned, then erased. */
export async function retireInactive(ctx: Context): Promise<void> {
  const soonest = Math.max(...RETENTION.account.warnedDaysBefore)
  const ahead = new Date(ctx.now.getTime() + soonest * 24 * 3600 * 1000)
  const since = keptSince(RETENTION.account, ahead)
  await forEach(ctx, await unseenSince(ctx, { since, most: MOST }), async (own, away) => {
    if (await warnInactive(own, away))
      await eraseWholePerson(own, { personId: away.personId, asked: null })
  })
}

export const tasks = [
  { name: 'privacy.eraseDue', everyMinutes: 10, run: eraseDue },
  { name: 'privacy.retireInactive', everyMinutes: 360, run: retireInactive },
  { name: 'privacy.keepTombstones', everyMinutes: 1, run: (ctx: Context) => keepTombstones(ctx) },
  { name: 'privacy.sweepReceipts', everyMinutes: 1440, run: sweepReceipts },
  { name: 'privacy.shortenAudit', everyMinutes: 1440, run: shortenAudit },
]
