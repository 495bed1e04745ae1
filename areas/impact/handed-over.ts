import { z } from 'zod'
import { moment } from '../../platform/handed-over.ts'
import { VERDICTS } from './confidence.ts'

const degree = z.int().min(1).max(4)
const verdict = z.enum(VERDICTS).nullable()
const degrees = { know: degree, tell: degree, next: degree }

/** How sure the person said they felt, before and after. */
export const confidenceCopy = z.object({
  before: z
    .object({
      moment: z.literal('before'),
      ...degrees,
      project: z.null(),
      discovered: z.null(),
      recalled: z.boolean(),
      saidOn: moment.optional(),
    })
    .optional(),
  after: z
    .object({
      moment: z.literal('after'),
      ...degrees,
      project: verdict,
      discovered: verdict,
      recalled: z.literal(false),
      saidOn: moment.optional(),
    })
    .optional(),
})
export type ConfidenceCopy = z.output<typeof confidenceCopy>
