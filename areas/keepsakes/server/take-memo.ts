import type { Context } from '../../../platform/server/context.ts'
import { inOnePiece } from '../../../platform/server/files.ts'
import { LARGEST_MEMO, memoTooHeavy, mustBeShort, notAMemo, type Recording } from '../memo.ts'
import { readRecording } from '../recording.ts'
import { mustOwnStory } from './must-own-story.ts'

export type TakenMemo = Recording & { file: string }

/** Reads what was recorded and puts it on the person's shelf; done before the transaction, as for a photo. */
export async function takeMemo(
  ctx: Context,
  { experienceId, voice }: { experienceId: string; voice: File | undefined },
): Promise<TakenMemo | undefined> {
  const personId = await mustOwnStory(ctx, experienceId)
  if (!voice) return undefined
  if (voice.size > LARGEST_MEMO) throw memoTooHeavy()
  const bytes = new Uint8Array(await voice.arrayBuffer())
  const recording = readRecording(bytes)
  if (!recording) throw notAMemo()
  const { kind, seconds } = mustBeShort(recording)
  const { address: file } = await ctx.files.keep(personId, inOnePiece(bytes))
  return { file, kind, seconds }
}
