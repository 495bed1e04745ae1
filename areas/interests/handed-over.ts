import { z } from 'zod'
import { words } from '../../platform/handed-over.ts'
import { MOST_INTERESTS } from './interest.ts'

const family = words(40).pipe(z.string().min(1))

/** What the person likes, in their order, and what was proposed to them and how often. */
export const interestsCopy = z.object({
  liked: z
    .array(family)
    .max(MOST_INTERESTS)
    .refine((all) => new Set(all).size === all.length),
  proposed: z
    .record(z.string().min(1).max(40), z.int().min(1).max(100))
    .refine((all) => Object.keys(all).length <= 100),
})
export type InterestsCopy = z.output<typeof interestsCopy>
