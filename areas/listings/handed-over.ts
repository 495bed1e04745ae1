import { z } from 'zod'
import { codes, moment, named, words } from '../../platform/handed-over.ts'
import { MOST_LISTINGS } from './listing.ts'

const occupations = codes(2_000, 12)

/** What the person's lists held, the newest first, each with what it rested on. */
export const listingsCopy = z
  .array(
    z.object({
      at: moment,
      close: occupations,
      opening: occupations,
      surprise: occupations,
      ground: z.object({
        experiences: named(500, 40),
        interests: codes(100),
        filters: words(5_000),
        answers: named(500, 20),
        refused: occupations,
        knowledge: words(200),
      }),
    }),
  )
  .max(MOST_LISTINGS)
export type ListingsCopy = z.output<typeof listingsCopy>
