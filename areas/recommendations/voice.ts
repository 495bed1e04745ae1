import { refusal } from '../../platform/refusal.ts'
import type { MemoKind } from '../keepsakes/memo.ts'
import type { Recommendation } from './recommendation.ts'

/** What somebody said aloud beside their answer: a minute at most. */
export type WordVoice = {
  recommendationId: string
  personId: string
  kind: MemoKind
  seconds: number
  /** Who speaks lets others than the person hear it. */
  mayBeHeard: boolean
  /** The person too. */
  isShown: boolean
  sealedKey: string
  recordedAt: Date
}

export const noSuchVoice = refusal('recommendationVoice.noSuchVoice', 404)
export const voiceNeeded = refusal('recommendationVoice.voiceNeeded', 422, 'voice')
export const notToBeHeard = refusal('recommendationVoice.notToBeHeard', 409)

/** The person may be asked to show it: who speaks agrees, and what is said is written too (RGAA 4.1: a sound comes with its words). */
export const mayBeShown = (
  { mayBeHeard }: Pick<WordVoice, 'mayBeHeard'>,
  { answer }: Pick<Recommendation, 'answer'>,
): boolean => mayBeHeard && (answer?.comment ?? '').trim() !== ''

/** Others hear it when both agree, wherever the word itself is shown. */
export const isHeard = (
  voice: Pick<WordVoice, 'mayBeHeard' | 'isShown'>,
  word: Pick<Recommendation, 'status' | 'answer'>,
): boolean => voice.isShown && mayBeShown(voice, word) && word.status === 'accepted'
