import { refusal } from '../../platform/refusal.ts'

/** A story told aloud: a minute at most, kept as it was recorded. */
export type Memo = {
  id: string
  personId: string
  experienceId: string
  file: string
  kind: MemoKind
  seconds: number
  /** What is said, in writing; null when not written yet. */
  transcript: string | null
  recordedAt: Date
}

export type MemoKind = 'audio/webm' | 'audio/ogg'

export const LONGEST_SECONDS = 60
/** A minute of Opus at 16 kbit/s is 120 KB. */
export const LARGEST_MEMO = 150 * 1024
export const TRANSCRIPT_MAX = 1500

/** Bytes and seconds spill over a little when the recorder stops by itself. */
const SPILL_SECONDS = 1

/** RGAA 4.1: a sound shared with others comes with its words. Until they are written, it is for the person alone. */
export function mayBeHeard({ transcript }: Pick<Memo, 'transcript'>): boolean {
  return (transcript ?? '').trim() !== ''
}

/** How long a recording lasts, when it is what it says: Opus sound in WebM or in Ogg. */
export type Recording = { kind: MemoKind; seconds: number }

/** Refuses what is too long; the last second is forgiven. */
export function mustBeShort(recording: Recording): Recording {
  if (recording.seconds > LONGEST_SECONDS + SPILL_SECONDS) throw memoTooLong()
  return recording
}

export const noSuchMemo = refusal('keepsakes.noSuchMemo', 404)
export const memoTooLong = refusal('keepsakes.memoTooLong', 422, 'voice')
export const memoTooHeavy = refusal('keepsakes.memoTooHeavy', 413, 'voice')
export const notAMemo = refusal('keepsakes.notAMemo', 422, 'voice')
export const voiceOrWordsNeeded = refusal('keepsakes.voiceOrWordsNeeded', 422, 'transcript')
