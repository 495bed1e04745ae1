import { z } from 'zod'
import { many, maybeOneOf } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import type { Checked } from '../verification/verification.ts'

/** In what a badge came. */
export const MEDIA = ['json', 'jwt', 'png', 'svg'] as const
export type Media = (typeof MEDIA)[number]

/** Types and endings under which it leaves as it came. */
export const MEDIA_TYPES: Record<Media, string> = {
  json: 'application/ld+json; charset=utf-8',
  jwt: 'text/plain; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
}

/** What a badge says, and each answer about it, as they were on a day. */
export type Answers = Pick<Checked, 'kind' | 'id' | 'report' | 'shown' | 'endorsers'>

/** A badge given elsewhere that a person keeps here, or is looking at before they keep it. */
export type BroughtBadge = {
  id: string
  personId: string
  batchId: string
  sameness: string
  media: Media
  picture: string | null
  answers: Answers
  /** Null when it came back in a copy and was not checked here yet. */
  checkedAt: Date | null
  broughtAt: Date
  keptAt: Date | null
}

/** A badge found in what somebody sent, with the bytes that hold it. */
export type FoundBadge = Pick<BroughtBadge, 'sameness' | 'media' | 'picture' | 'answers'> & {
  content: Uint8Array
}

/** More than anybody shows, and all of them together no heavier than a few photos. */
export const MOST_BROUGHT = 100
export const MOST_BYTES = 30 * 1024 * 1024
export const HOURS_IN_BIN = 24
/** An answer of less than an hour ago still counts when a badge is looked at. */
export const FRESH_MS = 3_600_000
/** Without anybody looking, a badge is checked once a week. */
export const STALE_MS = 7 * 24 * 3_600_000

export const keepForm = z.object({ keep: many(50, 36), deed: maybeOneOf(['leave']) })

/** Whether the person may be shown with it: its signature holds, or could not be asked. */
export const isShowable = ({ answers }: BroughtBadge) => answers.report.proof.answer !== 'no'

/** What is said of whose badge it is: theirs, another's address, nobody's, or nothing to compare with. */
export type Whose = 'yours' | 'otherAddress' | 'unnamed' | 'noAddress'

export function whoseIs({ report }: Answers): Whose {
  const { answer, code } = report.subject
  if (answer === 'yes') return 'yours'
  if (answer === 'no') return 'otherAddress'
  return code === 'subject_not_asked' ? 'noAddress' : 'unnamed'
}

export const noSuchBrought = refusal('broughtBadges.noSuchBrought', 404)
export const noneInside = refusal('broughtBadges.noneInside', 422, 'file')
export const tooManyBrought = refusal('broughtBadges.tooManyBrought', 409)
export const noRoom = refusal('broughtBadges.noRoom', 409)
export const tooHeavy = refusal('broughtBadges.tooHeavy', 413, 'file')
export const tooFast = refusal('broughtBadges.tooFast', 429, 'file')
export const chooseOne = refusal('broughtBadges.chooseOne', 422, 'keep')
