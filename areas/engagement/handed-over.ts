import { z } from 'zod'
import { moment, words } from '../../platform/handed-over.ts'

const written = (max: number) => words(max).pipe(z.string().min(1))

/** Answers the person wrote because none fitted. */
export const optionsCopy = z
  .array(
    z.object({
      question: written(80),
      label: written(70),
      state: z.enum(['proposed', 'accepted', 'refused']),
      writtenOn: moment,
    }),
  )
  .max(500)
export type OptionsCopy = z.output<typeof optionsCopy>
