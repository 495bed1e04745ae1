import { z } from 'zod'
import { refusal } from '../../platform/refusal.ts'
import { CANDIDATE_KINDS, type Candidate, type CandidateKind, type Reason } from './candidate.ts'

/** What a professional decided of a line: what it answers to, that nothing does, or that they will see later. */
export type Answer =
  | {
      to: 'concept'
      id: string
      /** Where the concept stands: `rome/skill`. */
      shelf: string
      code: string
      label: string
      kind: CandidateKind
      confidence: number
      reason: Reason
    }
  | { to: 'none' }
  | { to: 'later' }

/** A proposal as shown: what was read of it, and where its concept stands, with its code and its own name. */
export type Proposed = Candidate & { shelf: string; code: string; name: string }

/** A line of a list, with what is proposed for it (null until it is) and what was decided. */
export type Line = {
  place: number
  code: string
  label: string
  proposed: Proposed[] | null
  answer: Answer | null
}

/** How a list stands: lines, those that were compared, decided, put off, and published as they are. */
export type Standing = {
  lines: number
  compared: number
  decided: number
  later: number
  mapped: number
}

/** From which confidence proposals may be taken all at once: the same words; then more, less surely. */
export const FLOORS = [0.9, 0.6, 0.4] as const

/** Lines on one screen of the table. */
export const PAGE = 25

/** What is typed for one line: a concept, "none" or "later". */
export const choice = z.string().regex(/^(?:[\da-f]{16}|none|later)$/, 'localReview.chooseOne')
export const kindChoice = z.enum(['', ...CANDIDATE_KINDS])

export const chooseOne = refusal('localReview.chooseOne', 422)
export const nothingToUndo = refusal('localReview.nothingToUndo', 409)

/** The answer that a proposal gives when it is taken, under the kind the professional says, if they say another. */
export function answerOf(
  { id, shelf, code, name, confidence, reason, ...read }: Proposed,
  kind?: CandidateKind,
): Answer {
  return {
    to: 'concept',
    id,
    shelf,
    code,
    label: name,
    kind: kind ?? read.kind,
    confidence,
    reason,
  }
}

export const isDecided = ({ answer }: Pick<Line, 'answer'>) =>
  answer !== null && answer.to !== 'later'
