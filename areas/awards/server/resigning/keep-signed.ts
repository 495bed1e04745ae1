import { type JsonObject, objectsOf } from '../../../../engines/credentials/json.ts'
import { digestOfDocument } from '../../../../engines/credentials/model/digest.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { resignKept } from '../../../issuers/server/resign-kept.ts'
import {
  countSignedWith,
  findSignedWith,
  findUntold,
  findWordsAbout,
  type Kind,
  markResigned,
  replaceCredentials,
  type SignedHere,
} from './signed-store.ts'
import { tellResigned } from './tell-resigned.ts'

type Next = { multikey: string; after: string | null; most: number }
type Again = { batch: SignedHere[]; begunAt: Date }
type Done = { signed: number; told: number }

/** What this area keeps that a key signed, and how it is signed again: badges, then words about them. */
export const awardsKept = [keeping('award'), keeping('endorsement')] as const

function keeping(of: Kind) {
  return {
    stage: of,
    next: (ctx: Context, next: Next) => findSignedWith(ctx.db, next, of),
    count: (ctx: Context, multikey: string) => countSignedWith(ctx.db, of, multikey),
    again: (ctx: Context, again: Again) => signTheseAgain(ctx, of, again),
  }
}

/** Each is kept as it is now signed; who has it is told once, for all that one key had signed. */
async function signTheseAgain(ctx: Context, of: Kind, { batch, begunAt }: Again): Promise<Done> {
  const signed = await signAndKeep(ctx, of, batch)
  if (of === 'award') await bindWords(ctx, signed)
  const awardIds = batch.filter(({ id }) => signed.has(id)).map(({ awardId }) => awardId)
  const untold = await findUntold(ctx.db, awardIds, begunAt)
  await markResigned(ctx.db, awardIds, ctx.now)
  for (const awardId of untold) await tellResigned(ctx, { awardId })
  return { signed: signed.size, told: untold.length }
}

async function signAndKeep(
  ctx: Context,
  of: Kind,
  batch: Parameters<typeof resignKept>[1],
): Promise<Map<string, JsonObject>> {
  const signed = await resignKept(ctx, batch)
  const all = [...signed].map(([id, document]) => ({ id, credential: JSON.stringify(document) }))
  await replaceCredentials(ctx.db, of, all)
  return signed
}

/** Words about a badge say which bytes they speak of: those of the badge as it is now signed, from now on. */
async function bindWords(ctx: Context, badges: ReadonlyMap<string, JsonObject>): Promise<void> {
  const words = await findWordsAbout(ctx.db, [...badges.keys()])
  const bound = words.map((word) => ({
    ...word,
    change: (document: JsonObject) => boundTo(document, badges.get(word.awardId) ?? {}),
  }))
  if (bound.length > 0) await signAndKeep(ctx, 'endorsement', bound)
}

function boundTo(word: JsonObject, badge: JsonObject): JsonObject {
  const digestMultibase = digestOfDocument(badge)
  const relatedResource = objectsOf(word.relatedResource).map((each) =>
    each.id === badge.id ? { ...each, digestMultibase } : each,
  )
  return { ...word, relatedResource }
}
