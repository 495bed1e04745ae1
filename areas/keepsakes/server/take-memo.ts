import type { Context } from '../../../platform/server/context.ts'
import { inOnePiece } from '../../../platform/server/files.ts'
import { LARGEST_MEMO, memoTooHeavy, mustBeShort, notAMemo, type Recording } from '../memo.ts'
import { readRecording } from '../recording.ts'
import { mustOwnStory } from './must-own-story.ts'

export type TakenMemo = Recording & { file: string }

/** A recording that was read, and is one. */
export type HeardMemo = Recording & { bytes: Uint8Array }

/** Reads what was recorded and puts it on the person's shelf; done before the transaction, as for a photo. */
export async function takeMemo(
  ctx: Context,
  { experienceId, voice }: { experienceId: string; voice: File | undefined },
): Promise<TakenMemo | undefined> {
  const personId = await mustOwnStory(ctx, experienceId)
  if (!voice) return undefined
  if (voice.size > LARGEST_MEMO) throw memoTooHeavy()
  return shelveMemo(ctx, personId, hearMemo(new Uint8Array(await voice.arrayBuffer())))
}

/** Reads what was recorded by its content: sound of a known kind, a minute at most. */
export function hearMemo(bytes: Uint8Array): HeardMemo {
  if (bytes.byteLength > LARGEST_MEMO) throw memoTooHeavy()
  const recording = readRecording(bytes)
  if (!recording) throw notAMemo()
  return { ...mustBeShort(recording), bytes }
}

/** Puts a recording on the shelf of its owner. */
export async function shelveMemo(
  ctx: Context,
  personId: string,
  { kind, seconds, bytes }: HeardMemo,
): Promise<TakenMemo> {
  const { address: file } = await ctx.files.keep(personId, inOnePiece(bytes))
  return { file, kind, seconds }
}
