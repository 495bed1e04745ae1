import type { Context } from '../../../platform/server/context.ts'
import { inTransaction } from '../../../platform/server/db.ts'
import { withDb } from '../../../platform/server/make-context.ts'
import { awardsKept, dropCopies } from '../../awards/server/resigning/keep-signed.ts'
import { endorsementsKept } from '../../endorsements/server/resigning/keep-signed.ts'
import type { Keeper } from '../../issuers/server/resign-kept.ts'
import {
  findResigning,
  insertResigning,
  type Resigning,
  updateResigning,
} from './resigning-store.ts'

/** Everything kept here that a key signed, in the order in which it is signed again. */
const KEPT: readonly Keeper[] = [...awardsKept, endorsementsKept]

/** Documents a transaction: signed in a second or two. */
const BATCH = 200
/** Batches at a time for the background work: others want to pass, letters first of all. */
const AT_A_TIME = 5

type KeyRemoved = Record<string, string | number>

/** A key was removed: all it signed here is to be signed again. Asked twice, it is done once. */
export async function beginResigning(
  ctx: Context,
  { issuerId, multikey }: KeyRemoved,
): Promise<void> {
  await dropCopies(ctx, { multikey: String(multikey) })
  await insertResigning(ctx.db, {
    id: ctx.newId(),
    issuerId: String(issuerId),
    multikey: String(multikey),
    begunAt: ctx.now,
  })
}

/** Goes on with whatever is under way; stopped anywhere, it goes on from there. */
export async function goOnResigning(ctx: Context): Promise<void> {
  for (let batch = 0; batch < AT_A_TIME; batch++) if (!(await resignBatch(ctx))) return
}

/** The next batch, of one key or of the oldest under way; answers how far it has come, or nothing when there is none. */
export async function resignBatch(
  ctx: Context,
  which: { multikey: string } | 'under way' = 'under way',
): Promise<Resigning | undefined> {
  return inTransaction(ctx.db, async (db) => {
    const one = await findResigning(db, which, true)
    if (!one || one.endedAt) return one
    const next = await goOn(withDb(ctx, db), one)
    await updateResigning(db, next)
    return next
  })
}

async function goOn(ctx: Context, one: Resigning): Promise<Resigning> {
  const { multikey, after, begunAt } = one
  const turn = KEPT.findIndex(({ stage }) => stage === one.stage)
  const gone = await KEPT[turn]?.step(ctx, { multikey, after, begunAt, most: BATCH })
  if (!gone || gone.last === null) {
    const then = KEPT[turn + 1]
    return then ? { ...one, stage: then.stage, after: null } : { ...one, endedAt: ctx.now }
  }
  return {
    ...one,
    after: gone.last,
    signed: one.signed + gone.signed,
    forged: one.forged + gone.count - gone.signed,
    told: one.told + gone.told,
  }
}

/** How many there are to sign again because of one key, those already done among them. */
export async function countToSign(ctx: Context, which: { multikey: string }): Promise<number> {
  const one = await findResigning(ctx.db, which)
  let count = one?.signed ?? 0
  for (const kept of KEPT) count += await kept.count(ctx, which.multikey)
  return count
}
