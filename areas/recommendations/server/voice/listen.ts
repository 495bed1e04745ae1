import type { Context } from '../../../../platform/server/context.ts'
import { isHidden } from '../../../consent/server/erasure/ask-erasure.ts'
import { isHeard, mayBeShown, noSuchVoice, notToBeHeard, type WordVoice } from '../../voice.ts'
import { type Address, openAsk } from '../answer/open-ask.ts'
import { getOwnAsk } from '../ask/get-own-ask.ts'
import { findRecommendation, findRecommendationsOf } from '../recommendation-store.ts'
import { deleteVoice, findSound, findVoices, updateHeard } from './voice-store.ts'

export type Sounding = Pick<WordVoice, 'kind'> & { sound: Uint8Array }

/** What whoever answers has said, for them to hear again before they sign. */
export async function voiceOfAnswer(
  ctx: Context,
  address: Address,
): Promise<WordVoice | undefined> {
  const { id } = await openAsk(ctx, address)
  return (await findVoices(ctx.db, { recommendationId: id }))[0]
}

/** They would rather not be heard after all. */
export async function dropVoice(ctx: Context, address: Address): Promise<void> {
  const { id } = await openAsk(ctx, address)
  await deleteVoice(ctx.db, id)
}

/** The voice beside a word, for the person it is about, once it is signed. */
export async function voiceOfOwn(
  ctx: Context,
  { askId }: { askId: string },
): Promise<WordVoice | undefined> {
  const { signedAt } = await getOwnAsk(ctx, { askId })
  return signedAt ? (await findVoices(ctx.db, { recommendationId: askId }))[0] : undefined
}

/** The person lets others hear it, or no more; who spoke must have agreed. */
export async function showVoice(
  ctx: Context,
  { askId, isShown }: { askId: string; isShown: boolean },
): Promise<void> {
  const ask = await getOwnAsk(ctx, { askId }, true)
  const voice = await voiceOfOwn(ctx, { askId })
  if (!voice || (isShown && !mayBeShown(voice, ask))) throw notToBeHeard()
  await updateHeard(ctx.db, askId, { isShown })
}

/** What others hear, by the address beside the word; nothing as soon as one of the two no longer agrees. */
export async function openVoice(ctx: Context, { key }: { key: string }): Promise<Sounding> {
  const [voice] = await findVoices(ctx.db, { keyHash: ctx.secrets.hash(key) })
  const word = voice && (await findRecommendation(ctx.db, { id: voice.recommendationId }))
  if (!voice || !word || !isHeard(voice, word)) throw noSuchVoice()
  if (await isHidden(ctx, { personId: voice.personId })) throw noSuchVoice()
  return soundOf(ctx, voice)
}

export async function soundOf(ctx: Context, voice: WordVoice | undefined): Promise<Sounding> {
  const sound = voice && (await findSound(ctx.db, voice.recommendationId))
  if (!voice || !sound) throw noSuchVoice()
  return { kind: voice.kind, sound }
}

/** Everything said aloud of a person and signed: what is being prepared belongs to who speaks. */
export async function signedVoices(
  ctx: Context,
  { personId }: { personId: string },
): Promise<WordVoice[]> {
  const signed = new Set(
    (await findRecommendationsOf(ctx.db, personId))
      .filter(({ signedAt }) => signedAt !== null)
      .map(({ id }) => id),
  )
  const all = await findVoices(ctx.db, { personId })
  return all.filter(({ recommendationId }) => signed.has(recommendationId))
}
