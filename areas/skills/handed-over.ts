import { z } from 'zod'
import { maybeWords, moment } from '../../platform/handed-over.ts'
import { SENTENCE_MAX } from './claim.ts'
import { COMPETENCE_CODES } from './competence.ts'

const rank = z.int().min(1).max(8)

/** One word of the person on one competence, in a copy; the oldest first. */
export const claimCopy = z.object({
  experienceId: z.uuid(),
  competence: z.enum(COMPETENCE_CODES),
  level: rank.nullable(),
  how: z.enum(['behaviour', 'questions']),
  answers: z.object({ autonomy: rank, complexity: rank, environment: rank }).nullable(),
  sentence: maybeWords(SENTENCE_MAX),
  saidOn: moment,
})
export type ClaimCopy = z.output<typeof claimCopy>

export const claimsCopy = z.array(claimCopy).max(20_000)
