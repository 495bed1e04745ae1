import { z } from 'zod'
import { optionalText, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import type { Criterion } from '../badges/badge-content.ts'
import type { Exhibit } from './exhibit.ts'

export const STATUSES = ['draft', 'sent', 'returned', 'declined', 'given', 'withdrawn'] as const
export type Status = (typeof STATUSES)[number]

/** Somebody asks for a badge, and shows criterion by criterion what they know how to do. */
export type Application = {
  id: string
  personId: string
  badgeId: string
  version: number
  status: Status
  /** How many times it was sent. */
  round: number
  name: string | null
  /** Their own words go into the signed badge, because they wish it. */
  tells: boolean
  awardId: string | null
  reminders: number
  begunAt: Date
  changedAt: Date
  sentAt: Date | null
  dueAt: Date | null
  endedAt: Date | null
}

/** What the person says of one criterion. */
export type CriterionAnswer = {
  id: string
  applicationId: string
  personId: string
  criterionId: string
  words: string | null
}

export type Outcome = 'returned' | 'declined' | 'given' | 'unread' | 'taken-back'

/** One time it was sent: what was in it, by its words and its titles, and what came of it. */
export type Round = {
  applicationId: string
  personId: string
  number: number
  content: RoundContent[]
  outcome: Outcome | null
  sentAt: Date
  endedAt: Date | null
}
export type RoundContent = { criterion: string; words: string | null; exhibits: string[] }

export const WORDS_MAX = 1500
export const NAME_MAX = 40
/** Applications of one person that are not ended. */
export const MOST_OPEN = 10
/** Times one application may be sent: a conversation, not a siege. */
export const MOST_ROUNDS = 8
/** What one person sends in a day: each may write to a dozen people. */
export const SENDS_A_DAY = 6
/** Those who look at it have a month. */
const REVIEW_DAYS = 30
export const REMINDER_DAYS = [10, 20] as const

export const answerForm = z.object({ words: optionalText(WORDS_MAX) })
export const sendForm = z.object({ name: text(NAME_MAX), tells: z.enum(['yes']).optional() })

/** May the person still write in it? While it is being looked at nothing moves; they take it back first. */
export const isOwnToWrite = ({ status }: Pick<Application, 'status'>) =>
  status === 'draft' || status === 'returned' || status === 'declined'

export const endOfReview = (sentAt: Date) => new Date(sentAt.getTime() + REVIEW_DAYS * 86_400_000)

/** A criterion is answered with words, or with something that shows it. */
export function isAnswered(
  { id }: Pick<Criterion, 'id'>,
  answers: readonly CriterionAnswer[],
  exhibits: readonly Exhibit[],
): boolean {
  return (
    answers.some(({ criterionId, words }) => criterionId === id && words !== null) ||
    exhibits.some(({ criterionId, removedAt }) => criterionId === id && removedAt === null)
  )
}

/** Sent back or declined, it is sent again only once something in it has changed. */
export function hasChanged({ changedAt, endedAt, status }: Application): boolean {
  return status === 'draft' || endedAt === null || changedAt > endedAt
}

/** Which reminder to those who look at it is due. */
export function isReminderDue(one: Application, now: Date): boolean {
  const days = REMINDER_DAYS[one.reminders]
  if (days === undefined || one.status !== 'sent' || one.sentAt === null) return false
  return now.getTime() - one.sentAt.getTime() >= days * 86_400_000
}

export const noSuchApplication = refusal('applications.noSuchApplication', 404)
export const noSuchCriterion = refusal('applications.noSuchCriterion', 404)
export const notOpen = refusal('applications.notOpen', 409)
export const alreadyYours = refusal('applications.alreadyYours', 409)
export const tooManyOpen = refusal('applications.tooManyOpen', 409)
export const tooManyRounds = refusal('applications.tooManyRounds', 409)
export const tooManySends = refusal('applications.tooManySends', 429)
export const beingRead = refusal('applications.beingRead', 409)
export const notComplete = refusal('applications.notComplete', 409)
export const changeFirst = refusal('applications.changeFirst', 409)
export const withReferent = refusal('applications.withReferent', 403)
