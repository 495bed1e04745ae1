import { refusal } from '../../platform/refusal.ts'
import type { Language } from '../../platform/words.ts'
import type { KnownAge } from '../consent/age-band.ts'
import type { Answer } from './answer.ts'
import type { Assurance } from './assurance.ts'

/** Who saw the person do it. */
export const RELATIONS = [
  'tutor',
  'trainer',
  'employer',
  'colleague',
  'neighbour',
  'volunteer',
  'other',
] as const
export type Relation = (typeof RELATIONS)[number]

/** A letter with a link, or a QR code on the person's own phone, face to face. */
export const WAYS = ['mail', 'place'] as const
export type Way = (typeof WAYS)[number]

export const STATUSES = [
  'draft',
  'sent',
  'opened',
  'signed',
  'accepted',
  'hidden',
  'declined',
  'stopped',
  'withdrawn',
] as const
export type Status = (typeof STATUSES)[number]

/** One skill as it is shown to who is asked: 1–8 inside, and the person's own words. */
export type ShownSkill = {
  competenceId: string
  name: string
  level: number
  sentence: string | null
}

/** What somebody is asked to speak of: a copy made when it was asked, so that nothing else is ever shown to them. */
export type About = {
  kind: 'experience' | 'award'
  id: string
  title: string
  text: string | null
  skills: ShownSkill[]
  criteria: string | null
}

/** Someone who saw the person at work is asked to say so; they answer without an account; the person decides if it is shown. */
export type Recommendation = {
  id: string
  personId: string
  about: About
  /** The first name by which who is asked knows the person. */
  personName: string
  relation: Relation
  way: Way
  message: string
  language: Language
  status: Status
  mailHash: string | null
  sealedMail: string | null
  sealedToken: string | null
  browserHash: string | null
  reminders: number
  answer: Answer | null
  assurance: Assurance | null
  /** Whose domain the address is of, when the operator knows it. */
  verifiedOrganisation: string | null
  /** Signed in a browser that the person called theirs: said beside, never hidden. */
  isSameBrowser: boolean
  createdAt: Date
  sentAt: Date | null
  openedAt: Date | null
  expiresAt: Date | null
  signedAt: Date | null
  endedAt: Date | null
}

/** What an area gives to ask for a recommendation of one of its own things. */
export type RecommendationAsk = {
  about: About
  relation: Relation
  way: Way
  mail: string | null
  personName: string
  message: string
  language: Language
  /** The address of this site as the browser knows it. */
  origin: string
}

export const NAME_MAX = 40
export const MESSAGE_MAX = 600
/** Three skills are three minutes. */
export const MOST_SKILLS = 3
/** What one life needs, and far from what would annoy. */
export const MOST_OPEN = 30
export const LETTERS_A_DAY = 10
/** One person to one address, whatever they ask of. */
export const LETTERS_TO_SAME_A_MONTH = 3
/** A tutor is asked by a whole group on the same day. */
export const LETTERS_TO_ADDRESS_A_DAY = 30
/** From then on this person writes to nobody before somebody has looked. */
export const REPORTS_BEFORE_PAUSE = 3

const DAYS_OPEN = 30
const QR_MINUTES = 15
/** Once begun, there is time to write. */
const BEGUN_MINUTES = 60
export const REMINDER_DAYS = [7, 21] as const

export const noSuchAsk = refusal('recommendations.noSuchAsk', 404)
export const badMail = refusal('recommendations.badMail', 422, 'mail')
export const ownMail = refusal('recommendations.ownMail', 422, 'mail')
export const alreadyAsked = refusal('recommendations.alreadyAsked', 409, 'mail')
export const closedMailBox = refusal('recommendations.closedMailBox', 409, 'mail')
export const tooManyLetters = refusal('recommendations.tooManyLetters', 429)
export const tooManyOpen = refusal('recommendations.tooManyOpen', 409)
export const paused = refusal('recommendations.paused', 403)
export const withReferent = refusal('recommendations.withReferent', 403)
export const employerWithReferent = refusal('recommendations.employerWithReferent', 403, 'relation')
export const ageNeeded = refusal('recommendations.ageNeeded', 409)
export const noLinks = refusal('recommendations.noLinks', 422, 'message')
export const tooManySkills = refusal('recommendations.tooManySkills', 422, 'skills')
export const notNow = refusal('recommendations.notNow', 409)
/** Nobody was given this address. */
export const linkClosed = refusal('recommendationAnswers.linkClosed', 410)
const linkAnswered = refusal('recommendationAnswers.linkAnswered', 410)
const linkDeclined = refusal('recommendationAnswers.linkDeclined', 410)
const linkStopped = refusal('recommendationAnswers.linkStopped', 410)
const linkOver = refusal('recommendationAnswers.linkOver', 410)
const codeScreenOver = refusal('recommendationAnswers.codeScreenOver', 410)

/** What became of an ask that is open no more, and whom to turn to: whoever holds its address was written to. */
export function whyClosed({ status, way, personName: name }: Recommendation) {
  if (status === 'declined') return linkDeclined({ name })
  if (status === 'stopped') return linkStopped({ name })
  if (status !== 'sent' && status !== 'opened') return linkAnswered({ name })
  return way === 'place' ? codeScreenOver({ name }) : linkOver({ name })
}

/** True while who was asked may still answer. */
export function isOpen({ status, expiresAt }: Recommendation, now: Date): boolean {
  return (status === 'sent' || status === 'opened') && expiresAt !== null && expiresAt > now
}

/** What the person is told of it: the status, or that its time has passed. */
export function shownStatus(one: Recommendation, now: Date): Status | 'expired' {
  return (one.status === 'sent' || one.status === 'opened') && !isOpen(one, now)
    ? 'expired'
    : one.status
}

/** It counts as a word of somebody: signed, and the person lets it be seen. */
export const isShown = ({ status }: Pick<Recommendation, 'status'>) => status === 'accepted'

export function endOfAsk(way: Way, now: Date): Date {
  return new Date(now.getTime() + (way === 'mail' ? DAYS_OPEN * 24 * 60 : QR_MINUTES) * 60_000)
}

/** Whoever has begun gets the time to finish, counted from the first time. */
export function endOnceBegun({ expiresAt, openedAt }: Recommendation, now: Date): Date {
  const begun = (openedAt ?? now).getTime() + BEGUN_MINUTES * 60_000
  return new Date(Math.max(begun, expiresAt?.getTime() ?? 0))
}

export type MayAsk = 'yes' | 'ask-age' | 'with-referent' | 'employer-with-referent'

/**
 * Who may ask whom. Under 15 an account lives through an organisation, and others are written to by it; from 15 to 17 an
 * employer is written to with whoever accompanies; face to face there is no letter.
 */
export function mayAsk(age: KnownAge, relation: Relation | null, way: Way | null): MayAsk {
  if (age === null) return 'ask-age'
  if (age.band === 'under15') return 'with-referent'
  const isEmployerByMail = relation === 'employer' && way === 'mail'
  return age.band === 'under18' && isEmployerByMail ? 'employer-with-referent' : 'yes'
}

/** A letter to somebody unknown carries no address to click but ours. */
export function holdsLink(message: string): boolean {
  return /https?:|www\.|\b[a-z0-9-]+\.(com|net|org|fr|io|info|biz|ru|xyz)\b/i.test(message)
}

/** Which reminder is due: the first after a week, the second after three. */
export function isReminderDue(one: Recommendation, now: Date): boolean {
  const days = REMINDER_DAYS[one.reminders]
  if (days === undefined || one.way !== 'mail' || one.sentAt === null || !isOpen(one, now))
    return false
  return now.getTime() - one.sentAt.getTime() >= days * 24 * 3_600_000
}
