import type { JsonObject } from '../../../../engines/credentials/json.ts'
import { idOf, objectsOf } from '../../../../engines/credentials/json.ts'
import { digestOfDocument } from '../../../../engines/credentials/model/digest.ts'
import { readDocument } from '../../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { inTransaction } from '../../../../platform/server/db.ts'
import { withDb } from '../../../../platform/server/make-context.ts'
import { issuerIdsOf } from '../../../issuers/server/issuer-ids-of.ts'
import { type Kept, resignAll } from '../../../issuers/server/resign-all.ts'
import {
  countSignedWith,
  findResigning,
  findSignedWith,
  findUntold,
  findWordsAbout,
  insertResigning,
  markResigned,
  type Resigning,
  replaceCredentials,
  type SignedHere,
  updateResigning,
} from './resigning-store.ts'
import { tellResigned } from './tell-resigned.ts'

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
    const inside = withDb(ctx, db)
    const one = await findResigning(db, which, true)
    if (!one || one.endedAt) return one
    const batch = await findSignedWith(db, one, BATCH)
    const next = batch.length === 0 ? stageAfter(one, ctx.now) : await resign(inside, one, batch)
    await updateResigning(db, next)
    return next
  })
}

/** How many there are to sign again because of one key, those already done among them. */
export async function countToSign(ctx: Context, which: { multikey: string }): Promise<number> {
  const one = await findResigning(ctx.db, which)
  const left = await countSignedWith(ctx.db, which.multikey)
  return left + (one?.signed ?? 0)
}

/** When nothing is left of a stage. */
function stageAfter(one: Resigning, now: Date): Resigning {
  return one.stage === 'award'
    ? { ...one, stage: 'endorsement', after: null }
    : { ...one, endedAt: now }
}

async function resign(ctx: Context, one: Resigning, batch: SignedHere[]): Promise<Resigning> {
  const signed = await signAgain(ctx, one.stage, batch)
  if (one.stage === 'award') await bindWords(ctx, signed)
  const awardIds = batch.filter(({ id }) => signed.has(id)).map(({ awardId }) => awardId)
  const untold = await findUntold(ctx.db, awardIds, one.begunAt)
  await markResigned(ctx.db, awardIds, ctx.now)
  for (const awardId of untold) await tellResigned(ctx, { awardId })
  return {
    ...one,
    after: batch.at(-1)?.id ?? one.after,
    signed: one.signed + signed.size,
    forged: one.forged + batch.length - signed.size,
    told: one.told + untold.length,
  }
}

/** Signs these again with the keys in use, and keeps them; answers those that the log knows. */
async function signAgain(
  ctx: Context,
  stage: Resigning['stage'],
  batch: readonly (SignedHere & { change?: Kept<string>['change'] })[],
): Promise<Map<string, JsonObject>> {
  const read = batch.map((each) => ({ ...each, document: readDocument(each.credential) }))
  const dids = read.map(({ document }) => idOf(document.issuer) ?? '')
  const issuerIds = await issuerIdsOf(ctx, { dids })
  const kept = read.flatMap(({ id, document, change }, at): Kept<string>[] => {
    const issuerId = issuerIds.get(dids[at] ?? '')
    return issuerId ? [{ name: id, issuerId, document, ...(change ? { change } : {}) }] : []
  })
  const signed = new Map<string, JsonObject>()
  for await (const done of resignAll(ctx, kept))
    if ('document' in done) signed.set(done.name, done.document)
  const all = [...signed].map(([id, document]) => ({ id, credential: JSON.stringify(document) }))
  await replaceCredentials(ctx.db, stage, all)
  return signed
}

/** Words about a badge say which bytes they speak of: those of the badge as it is now signed, from now on. */
async function bindWords(ctx: Context, badges: ReadonlyMap<string, JsonObject>): Promise<void> {
  const words = await findWordsAbout(ctx.db, [...badges.keys()])
  const bound = words.map((word) => ({
    ...word,
    change: (document: JsonObject) => boundTo(document, badges.get(word.awardId) ?? {}),
  }))
  if (bound.length > 0) await signAgain(ctx, 'endorsement', bound)
}

function boundTo(word: JsonObject, badge: JsonObject): JsonObject {
  const digestMultibase = digestOfDocument(badge)
  const relatedResource = objectsOf(word.relatedResource).map((each) =>
    each.id === badge.id ? { ...each, digestMultibase } : each,
  )
  return { ...word, relatedResource }
}
