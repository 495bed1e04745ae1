import { type JsonObject, objectsOf } from '../../../../engines/credentials/json.ts'
import { digestOfDocument } from '../../../../engines/credentials/model/digest.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { type Keeper, resignKept } from '../../../issuers/server/resign-kept.ts'
import {
  countSignedWith,
  deleteCopiesSignedWith,
  findSignedWith,
  findUntold,
  findWordsAbout,
  type Kind,
  markResigned,
  replaceCredentials,
  type SignedHere,
} from './signed-store.ts'
import { tellResigned } from './tell-resigned.ts'

type Again = { batch: SignedHere[]; begunAt: Date }
type Done = { signed: number; told: number }

/** What this area keeps that a key signed, and how it is signed again: badges, then words about them. */
export const awardsKept = [keeping('award'), keeping('endorsement')] as const

function keeping(of: Kind): Keeper {
  return {
    stage: of,
    count: (ctx, multikey) => countSignedWith(ctx.db, of, multikey),
    step: async (ctx, { begunAt, ...next }) => {
      const batch = await findSignedWith(ctx.db, next, of)
      const done = await signTheseAgain(ctx, of, { batch, begunAt })
      return { last: batch.at(-1)?.id ?? null, count: batch.length, ...done }
    },
  }
}

/** Copies made with a key that leaked are thrown away: one takes them again, from the badge as it is signed from now on. */
export async function dropCopies(ctx: Context, { multikey }: { multikey: string }): Promise<void> {
  await deleteCopiesSignedWith(ctx.db, multikey)
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
