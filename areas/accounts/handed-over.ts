import { z } from 'zod'
import { maybeWords, moment } from '../../platform/handed-over.ts'

/** The account in a copy: a nickname, and since when. */
export const accountCopy = z.object({
  nickname: maybeWords(40),
  /** The number from which the picture of the account is drawn. */
  avatar: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional(),
  since: moment,
})
export type AccountCopy = z.output<typeof accountCopy>
