import { z } from 'zod'
import { maybeOneOf, oneOf, optionalText } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import { MOST_CRITERIA } from '../badges/piece.ts'

/** Enough is seen; something is missing; not this time. */
export const VERDICTS = ['yes', 'more', 'no'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why not this time: about what was shown, never about the person. */
export const REASONS = ['not-seen', 'other-badge', 'too-early', 'not-own'] as const
export type Reason = (typeof REASONS)[number]

/** One criterion: it was seen, or a sentence says what is missing. */
export type Mark = { criterionId: string; isSeen: boolean; words: string | null }

/** What somebody who looked at it says. */
export type Review = {
  id: string
  applicationId: string
  personId: string
  round: number
  professionalId: string | null
  reviewerId: string | null
  name: string
  verdict: Verdict
  marks: Mark[]
  reason: Reason | null
  words: string | null
  isSameBrowser: boolean
  at: Date
}

export const MARK_MAX = 300
export const REVIEW_MAX = 600

const places = Array.from({ length: MOST_CRITERIA }, (_one, index) => index + 1)
const seen = Object.fromEntries(
  places.map((place) => [`seen-${place}`, maybeOneOf(['yes', 'more'] as const)]),
)
const words = Object.fromEntries(places.map((place) => [`words-${place}`, optionalText(MARK_MAX)]))

export const reviewForm = z.object({
  ...seen,
  ...words,
  verdict: oneOf(VERDICTS),
  reason: maybeOneOf(REASONS),
  overall: optionalText(REVIEW_MAX),
  // Which time it was sent: what is said of one is not said of another.
  round: z.string().regex(/^\d{1,2}$/),
})

/** The marks typed, in the order of the criteria; nothing chosen means it was not looked at. */
export function marksIn(
  typed: object,
  criteria: readonly { id: string }[],
): (Mark & { isChosen: boolean })[] {
  return criteria.map(({ id }, index) => {
    const chosen: unknown = Reflect.get(typed, `seen-${index + 1}`)
    const said: unknown = Reflect.get(typed, `words-${index + 1}`)
    return {
      criterionId: id,
      isChosen: chosen === 'yes' || chosen === 'more',
      isSeen: chosen === 'yes',
      words: typeof said === 'string' ? said : null,
    }
  })
}

type Said = Pick<Review, 'verdict' | 'reason' | 'words'> & {
  marks: (Mark & { isChosen: boolean })[]
}

/** A yes has seen everything; what is missing is said; a no says kindly why. */
export function mustBeWhole({ verdict, reason, words: overall, marks }: Said): void {
  const unread = marks.findIndex(({ isChosen }) => !isChosen)
  if (verdict !== 'no' && unread >= 0) throw lookAtAll(unread + 1)()
  if (verdict === 'yes' && marks.some(({ isSeen }) => !isSeen)) throw notAllSeen()
  if (verdict === 'more') {
    if (marks.every(({ isSeen }) => isSeen) && overall === null) throw sayWhatIsMissing()
    const silent = marks.findIndex(({ isSeen, words: said }) => !isSeen && said === null)
    if (silent >= 0) throw sayHere(silent + 1)()
  }
  if (verdict === 'no' && reason === null) throw sayWhy()
  if (verdict === 'no' && overall === null) throw sayKindly()
}

export type Decision = 'give' | 'return' | 'decline'

/**
 * What the reviews of one round come to. Enough yes: it is given. Something missing, said by one person: it goes back at once,
 * so that nobody waits. As many no as yes are needed to give it: it is declined, never by one voice where two must agree.
 */
export function decisionOf(
  reviews: readonly Pick<Review, 'verdict'>[],
  needed: number,
): Decision | null {
  const count = (verdict: Verdict) => reviews.filter((one) => one.verdict === verdict).length
  if (count('yes') >= needed) return 'give'
  if (count('more') > 0) return 'return'
  return count('no') >= needed ? 'decline' : null
}

export const ownApplication = refusal('reviews.ownApplication', 403)
export const movedOn = refusal('reviews.movedOn', 409)
export const letterClosed = refusal('reviews.letterClosed', 410)
export const codeNeeded = refusal('reviews.codeNeeded', 403)
export const wrongCode = refusal('reviews.wrongCode', 401, 'code')
export const codeOver = refusal('reviews.codeOver', 401, 'code')
export const tooManyCodes = refusal('reviews.tooManyCodes', 429)
const lookAtAll = (place: number) => refusal('reviews.lookAtAll', 422, `seen-${place}`)
const sayHere = (place: number) => refusal('reviews.sayHere', 422, `words-${place}`)
const notAllSeen = refusal('reviews.notAllSeen', 422, 'verdict')
const sayWhatIsMissing = refusal('reviews.sayWhatIsMissing', 422, 'overall')
const sayWhy = refusal('reviews.sayWhy', 422, 'reason')
const sayKindly = refusal('reviews.sayKindly', 422, 'overall')
