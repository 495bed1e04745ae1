import { z } from 'zod'
import { maybeWords, moment, words } from '../../platform/handed-over.ts'
import { MOST_MOVES, MOVE_KINDS, MOVE_RESULTS } from './move.ts'

const day = z.iso.date().nullable()

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
      })
      .refine(({ result, doneOn }) => result === null || doneOn !== null),
  )
  .max(MOST_MOVES)
export type MovesCopy = z.output<typeof movesCopy>
