import { z } from 'zod'
import { moment, words } from '../../platform/handed-over.ts'
import { MEDIA, MOST_BROUGHT } from './brought-badge.ts'

/** Badges from elsewhere in a copy: each is a file of its own. What was found of them is asked again, never believed. */
export const broughtBadgesCopy = z.object({
  badges: z
    .array(
      z.object({
        id: z.uuid(),
        file: words(120),
        media: z.enum(MEDIA),
        keptOn: moment,
        broughtOn: moment,
      }),
    )
    .max(2 * MOST_BROUGHT),
})
export type BroughtBadgesCopy = z.output<typeof broughtBadgesCopy>
