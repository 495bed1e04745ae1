import { z } from 'zod'
import { oneOf } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'

/** An age band, never a date of birth: enough for the rules that protect minors. */
export const AGE_BANDS = ['under15', 'under18', 'adult'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

/** Ways of showing something outside: to a professional, on a public page, on one that shows a face, to an employer. */
export const SHARINGS = ['professional', 'public-page', 'public-face', 'employer'] as const
export type Sharing = (typeof SHARINGS)[number]

/** What is known of an age: null when the person has not said. */
export type KnownAge = { band: AgeBand; hasSignedForm: boolean } | null

/** Free; through the referent only; with the form signed by a parent; never; or ask the age first. */
export type SharingAnswer = 'yes' | 'through-referent' | 'needs-form' | 'no' | 'ask-age'

/**
 * Who may show what. Source: age of consent 15 for processing based on consent (French data-protection act, art. 45),
 * image of minors under parental authority; the rest is our own prudence.
 */
export function mayShare(age: KnownAge, sharing: Sharing): SharingAnswer {
  if (sharing === 'professional') return 'yes'
  if (age === null) return 'ask-age'
  if (age.band === 'adult') return 'yes'
  if (sharing === 'public-face') return 'no'
  if (age.band === 'under15' && !age.hasSignedForm) return 'needs-form'
  return sharing === 'employer' ? 'through-referent' : 'yes'
}

export const ageSaid = z.object({ band: oneOf([...AGE_BANDS, 'unsaid']) })

export const formNotNeeded = refusal('consent.formNotNeeded', 409)
