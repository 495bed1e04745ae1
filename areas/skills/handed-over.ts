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

/** The same said later and in general, of no experience in particular. */
export const sayingCopy = z.object({
  experienceId: z.null(),
  competence: z.enum(COMPETENCE_CODES),
  level: rank,
  sentence: maybeWords(SENTENCE_MAX),
  saidOn: moment,
})

export const claimsCopy = z.array(z.union([claimCopy, sayingCopy])).max(20_000)
export type ClaimsCopy = z.output<typeof claimsCopy>
