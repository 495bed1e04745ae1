import { randomBytes } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import { type HeardMemo, hearMemo } from '../../../keepsakes/server/take-memo.ts'
import { voiceNeeded } from '../../voice.ts'
import { type Address, openAsk, openAskToAnswer } from '../answer/open-ask.ts'
import { mustHaveAnswered } from '../answer/write-answer.ts'
import { findVoices, replaceVoice, updateHeard } from './voice-store.ts'

/** Reads what was recorded by whoever answers; before the transaction, since it may take a moment. */
export async function hearVoice(
  ctx: Context,
  { voice, ...address }: Address & { voice: File | undefined },
): Promise<HeardMemo | undefined> {
  await openAsk(ctx, address)
  return voice ? hearMemo(new Uint8Array(await voice.arrayBuffer())) : undefined
}

type Kept = Address & { heard: HeardMemo | undefined; mayBeHeard: boolean }

/** Whoever answers says it aloud: for the person, and for others if they agree. */
export async function keepVoice(
  ctx: Context,
  { heard, mayBeHeard, ...address }: Kept,
): Promise<void> {
  const ask = await openAskToAnswer(ctx, address)
  mustHaveAnswered(ask)
  const [before] = await findVoices(ctx.db, { recommendationId: ask.id })
  if (!heard && !before) throw voiceNeeded()
  if (!heard) return updateHeard(ctx.db, ask.id, { mayBeHeard })
  const key = randomBytes(32).toString('base64url')
  const voice = {
    recommendationId: ask.id,
    personId: ask.personId,
    kind: heard.kind,
    seconds: heard.seconds,
    mayBeHeard,
    isShown: false,
    sealedKey: ctx.secrets.seal(key),
    recordedAt: ctx.now,
  }
  await replaceVoice(ctx.db, voice, { sound: heard.bytes, keyHash: ctx.secrets.hash(key) })
}
