import { refusal } from '../../platform/refusal.ts'
import type { ContextAnswers } from './competence.ts'

/** What the person says they know how to do in one experience, how well, and how they came to say it. */
export type Claim = {
  id: string
  personId: string
  experienceId: string
  competence: string
  /** 1–8. */
  level: number
  how: 'behaviour' | 'questions'
  answers: ContextAnswers | null
  /** The person's own words, never altered. */
  sentence: string | null
  claimedAt: Date
}

/** The same, or null for the level: taken back. What a history is made of. */
export type PastClaim = Omit<Claim, 'level'> & { level: number | null }

export const SENTENCE_MAX = 300

export const notYours = refusal('skills.notYours', 404)
