import { z } from 'zod'
import { maybeMoment, maybeWords, moment } from '../../platform/handed-over.ts'
import { ROUGH_TIMES } from '../../platform/rough-time.ts'
import { MOST_PERIODS, PERIOD_KINDS, PERIOD_WORDS_MAX } from './life-period.ts'

const time = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
  .nullable()

/** Times of life in a copy. Of health nothing is asked, and nothing is taken in. */
export const periodsCopy = z
  .array(
    z
      .object({
        id: z.uuid().optional(),
        kind: z.enum(PERIOD_KINDS),
        words: maybeWords(PERIOD_WORDS_MAX),
        start: time,
        end: time,
        rough: z.enum(ROUGH_TIMES).nullable(),
        shown: z.boolean(),
        saidOn: moment,
        deletedOn: maybeMoment,
      })
      .refine(({ kind, words }) => kind !== 'health' || words === null),
  )
  // As many again may wait in the bin.
  .max(2 * MOST_PERIODS)
export type PeriodsCopy = z.output<typeof periodsCopy>
