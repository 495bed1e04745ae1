import { z } from 'zod'
import { codes, maybeMoment, maybeWords, moment, words } from '../../platform/handed-over.ts'
import { answers, filters } from './choice.ts'
import { REASONS, WORDS_MAX } from './opinion.ts'

const occupation = z.string().regex(/^[A-Z][0-9]{4}[A-Z0-9]{0,7}$/)

const few = codes(200).default([])
const opinion = z
  .object({
    occupation,
    kind: z.enum(['favourite', 'refused']),
    reason: z.enum(REASONS).nullable(),
    words: maybeWords(WORDS_MAX),
    note: maybeWords(300),
    saidOn: moment,
    /** Since when a favourite waits in the bin. */
    deletedOn: maybeMoment,
  })
  .refine(({ kind, reason, words: said }) => kind === 'refused' || (reason === null && !said))

/** What the person said of occupations, and what they let count. */
export const occupationsCopy = z.object({
  opinions: z.array(opinion).max(2_000),
  choice: z.object({
    experiencesOut: z.array(z.uuid()).max(500),
    interestsOut: codes(100, 40),
    filters: filters.extend({
      sectors: few,
      contextsWanted: few,
      contextsRefused: few,
      flags: few,
    }),
    answers: z.record(words(60), answers.valueType).default({}),
  }),
})
export type OccupationsCopy = z.output<typeof occupationsCopy>
