import { z } from 'zod'
import { maybeMoment, moment, words } from '../../platform/handed-over.ts'
import { AGE_BANDS } from './age-band.ts'
import { SCOPES } from './grant.ts'

/** Who could read the person and who did, and the age band they gave. Only the age is taken back: a share is given again. */
export const consentCopy = z.object({
  ageBand: z.object({ band: z.enum(AGE_BANDS), saidOn: moment }).nullable(),
  erasureAskedOn: maybeMoment,
  grants: z.array(
    z.object({
      professional: words(80),
      scopes: z.array(z.enum(SCOPES)),
      from: moment.nullable(),
      to: moment.nullable(),
    }),
  ),
  readings: z.array(z.object({ professional: words(80), scope: z.enum(SCOPES), on: moment })),
})
export type ConsentCopy = z.output<typeof consentCopy>
