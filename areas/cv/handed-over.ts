import { z } from 'zod'
import { codes, maybeMoment, maybeWords, moment, named, words } from '../../platform/handed-over.ts'
import { HEADLINE_MAX, LAYOUTS, MOST_CVS, NAME_MAX, PROFILE_MAX, SECTIONS } from './cv.ts'

const ids = z.array(z.uuid()).max(500)
const sentences = named(100, 300).refine((all) => Object.values(all).every(Boolean))

const cvCopy = z.object({
  id: z.uuid(),
  name: words(NAME_MAX).pipe(z.string().min(1)),
  headline: maybeWords(HEADLINE_MAX),
  occupationCode: maybeWords(12),
  language: z.enum(['fr', 'en']),
  layout: z.enum(LAYOUTS),
  showsLevels: z.boolean(),
  profile: maybeWords(PROFILE_MAX),
  contact: z.object({
    name: maybeWords(60),
    town: maybeWords(60),
    phone: maybeWords(30),
    email: maybeWords(100),
  }),
  sections: z.array(z.enum(SECTIONS)).max(SECTIONS.length),
  experiences: ids,
  skills: codes(100, 40),
  knowHow: codes(500),
  periods: ids,
  sentences,
  madeOn: moment,
  changedOn: moment,
  deletedOn: maybeMoment,
})

/**
 * CVs in a copy, the bin included. What others gave or signed stands where they did: which of it a CV shows is not taken back. Their links and invitations are told elsewhere in the copy and not taken back: an address
 * shows from the place where it was made.
 */
export const cvsCopy = z.object({ cvs: z.array(cvCopy).max(2 * MOST_CVS) })
export type CvsCopy = z.output<typeof cvsCopy>
