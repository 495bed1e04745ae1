import { z } from 'zod'
import { maybeMoment, maybeWords, moment, words } from '../../platform/handed-over.ts'
import { MOST_MOVES, MOVE_KINDS, MOVE_RESULTS } from './move.ts'

const day = z.iso
  .date()
  .refine((text) => /^(19|2\d)/.test(text))
  .nullable()

/** What the person does to move on, in a copy. */
export const movesCopy = z
  .array(
    z
      .object({
        kind: z.enum(MOVE_KINDS),
        title: words(120).pipe(z.string().min(1)),
        organisation: maybeWords(80),
        occupationCode: maybeWords(12),
        plannedOn: day,
        doneOn: day,
        result: z.enum(MOVE_RESULTS).nullable(),
        note: maybeWords(500),
        experienceId: z.uuid().nullable(),
        notedAt: moment,
        deletedOn: maybeMoment,
      })
      .refine(({ result, doneOn }) => result === null || doneOn !== null),
  )
  // As many again may wait in the bin.
  .max(2 * MOST_MOVES)
export type MovesCopy = z.output<typeof movesCopy>
