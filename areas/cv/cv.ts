import { z } from 'zod'
import { oneOf, optionalText, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import type { Language } from '../../platform/words.ts'
import type { Check } from './check.ts'

/** The parts of a CV; each may be left out, and they stand in the order the person wants. */
export const SECTIONS = [
  'profile',
  'skills',
  'experiences',
  'recognitions',
  'knowHow',
  'periods',
  'interests',
] as const
export type Section = (typeof SECTIONS)[number]

/** Three sober looks; the words and their order are the same in all three. */
export const LAYOUTS = ['clear', 'classic', 'band'] as const
export type Layout = (typeof LAYOUTS)[number]

/** How to be reached, typed for this CV only. Everything may stay empty. */
export type Contact = {
  name: string | null
  town: string | null
  phone: string | null
  email: string | null
}

/** What the person shows of themselves for one aim: their choice among what they told, nothing written for them. */
export type Cv = {
  id: string
  personId: string
  /** How the person calls it; nobody else reads it. */
  name: string
  /** The title on the paper, in their words; without it, the name of the occupation. */
  headline: string | null
  occupationCode: string | null
  language: Language
  layout: Layout
  showsLevels: boolean
  profile: string | null
  contact: Contact
  sections: Section[]
  /** Codes and identifiers of what appears, in order. */
  experiences: string[]
  skills: string[]
  knowHow: string[]
  periods: string[]
  /** Skill → the person's sentence in this CV, when it differs from the one told with the experience. */
  sentences: Record<string, string>
  /** Badges and words of others, in order. */
  recognitions: string[]
  /** Word of somebody → the sentences of it that this CV shows; whole when it is not here. */
  keptSentences: Record<string, number[]>
  check: Check | null
  createdAt: Date
  updatedAt: Date
}

export const NAME_MAX = 60
export const HEADLINE_MAX = 80
export const PROFILE_MAX = 400

/** Far above what anybody sends; it keeps a script from filling the house. */
export const MOST_CVS = 30

/** A reader looks at the first lines; the person may add more. */
export const FIRST_CHOSEN = { skills: 6, knowHow: 8, experiences: 6 }

export const nameForm = z.object({
  name: text(NAME_MAX),
  headline: optionalText(HEADLINE_MAX),
  language: oneOf(['fr', 'en']),
})

export const profileForm = z.object({ profile: optionalText(PROFILE_MAX) })

const emptyOr = (shape: RegExp, code: string, max: number) =>
  optionalText(max).refine((value) => value === null || shape.test(value), { message: code })

/** What is typed is kept as typed; only what cannot be an address or a number is told. */
export const contactForm = z.object({
  name: optionalText(60),
  town: optionalText(60),
  phone: emptyOr(/^\+?[\d\s().-]{6,30}$/, 'cv.phoneWrong', 30),
  email: emptyOr(z.regexes.email, 'cv.emailWrong', 100),
})

export const notFound = refusal('cv.notFound', 404)
export const tooManyCvs = refusal('cv.tooManyCvs', 409)
export const notInCv = refusal('cv.notInCv', 422, 'move')
export const noSuchSkill = refusal('cv.noSuchSkill', 404)
export const noSuchWord = refusal('cv.noSuchWord', 404)

/** The lists of a CV whose order is changed by hand. */
export const ORDERED = ['sections', 'skills', 'experiences', 'recognitions'] as const
export type Ordered = (typeof ORDERED)[number]

/** Kept a day in the bin, then gone. */
export const HOURS_IN_BIN = 24
