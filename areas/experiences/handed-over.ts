import { z } from 'zod'
import { maybeMoment, maybeWords, moment, words } from '../../platform/handed-over.ts'
import { ROUGH_TIMES } from '../../platform/rough-time.ts'
import { KINDS, MOST_EXPERIENCES, PLACE_MAX, STORY_MAX, TITLE_MAX } from './experience.ts'
import { STEPS } from './journey.ts'

const code = words(80)
const rank = z.int().min(1).max(8).nullable().default(null)
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .nullable()

const period = z
  .object({ start: month, end: month, rough: z.enum(ROUGH_TIMES).nullable() })
  .refine(({ start, end }) => start === null || end === null || end >= start)

/** One experience in a copy, as the person told it. */
export const experienceCopy = z.object({
  id: z.uuid(),
  kind: z.enum(KINDS),
  themeCode: code.nullable(),
  titleCode: code.nullable(),
  occupationCode: words(20).nullable(),
  title: words(TITLE_MAX),
  activities: z
    .array(
      z.object({
        code: code.nullable(),
        text: words(300),
        origin: z.enum(['ticked', 'proposed', 'own']),
      }),
    )
    .max(200),
  skills: z.array(z.object({ code, label: words(300) })).max(500),
  story: maybeWords(STORY_MAX),
  refused: z.array(code).max(500),
  chosen: z.array(words(40)).max(12),
  autonomy: rank,
  complexity: rank,
  environment: rank,
  period,
  place: maybeWords(PLACE_MAX),
  organisation: maybeWords(PLACE_MAX),
  step: z.enum(STEPS).default('check'),
  toldOn: moment,
  changedOn: moment,
  finishedOn: maybeMoment,
  deletedOn: maybeMoment,
})
export type ExperienceCopy = z.output<typeof experienceCopy>

/** As many again may wait in the bin. */
export const experiencesCopy = z.array(experienceCopy).max(2 * MOST_EXPERIENCES)
