import { z } from 'zod'
import { oneOf, text } from '../../platform/fields.ts'
import { refusal } from '../../platform/refusal.ts'
import { keptUntil, RETENTION } from '../../platform/retention.ts'

/** Someone asked to be erased: until the day comes, they may change their mind. */
export type ErasureAsk = { personId: string; askedAt: Date; dueAt: Date }

/** What went when somebody was erased: counts, a pseudonym, and the line of the audit log that says the same. */
export type Receipt = {
  id: string
  pseudonym: string
  askedAt: Date | null
  erasedAt: Date
  policy: string
  tables: Record<string, number>
  files: number
  audit: { place: number; hash: string }
}

/** In seven days, or at once. */
export const erasureChosen = z.object({ when: oneOf(['later', 'now']) })
export const receiptAsked = z.object({ code: text(40) })

export const noSuchReceipt = refusal('erasure.noSuchReceipt', 401, 'code')
export const receiptGone = refusal('erasure.noSuchReceipt', 404)
export const nothingAsked = refusal('erasure.nothingAsked', 409)

/** What comes next for an account nobody opens any more. */
export type InactiveStep = 'nothing' | { warn: number } | 'erase'

const A_DAY = 24 * 3600 * 1000

/**
 * Sixty, thirty and seven days before its two years are over, the owner is warned; then the account is erased. Never
 * before a last warning has had its seven days: a service that slept for months warns first.
 */
export function inactiveStep(
  seenAt: Date,
  warned: readonly { daysBefore: number; at: Date }[],
  now: Date,
): InactiveStep {
  const due = keptUntil(RETENTION.account, seenAt)
  // Warnings of an earlier absence are forgotten: the person came back since.
  const standing = warned.filter(({ at }) => at > seenAt)
  const daysLeft = (due.getTime() - now.getTime()) / A_DAY
  const [last = 0] = RETENTION.account.warnedDaysBefore.toReversed()
  const lastWarning = standing.find(({ daysBefore }) => daysBefore === last)
  if (daysLeft <= 0 && lastWarning) {
    const hadItsTime = now.getTime() - lastWarning.at.getTime() >= last * A_DAY
    return hadItsTime ? 'erase' : 'nothing'
  }
  const reached = RETENTION.account.warnedDaysBefore.filter((days) => daysLeft <= days)
  const days = Math.min(...reached)
  if (reached.length === 0 || standing.some(({ daysBefore }) => daysBefore === days))
    return 'nothing'
  return { warn: days }
}
