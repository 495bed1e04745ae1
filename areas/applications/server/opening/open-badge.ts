import type { Context } from '../../../../platform/server/context.ts'
import { badgeToGive, type ToGive } from '../../../awards/server/giving/badge-to-give.ts'
import {
  dayInFrance,
  isOpen,
  lastDayPast,
  notOpenYet,
  type Opening,
  type OutsideReviewer,
} from '../../opening.ts'
import { findOpening, upsertOpening } from './opening-store.ts'
import { findReviewers } from './reviewer-store.ts'

type Which = { badgeSlug: string }
export type OpeningInSight = ToGive & {
  opening: Opening | undefined
  reviewers: OutsideReviewer[]
}

/** Whether a badge may be asked for and who looks at it, for whoever gives it. */
export async function openingInSight(ctx: Context, which: Which): Promise<OpeningInSight> {
  const toGive = await badgeToGive(ctx, which)
  const { badgeId } = toGive.version
  const opening = await findOpening(ctx.db, badgeId)
  return { ...toGive, opening, reviewers: opening ? await findReviewers(ctx.db, badgeId) : [] }
}

type Asked = Which & Pick<Opening, 'lasts' | 'lastDay'> & { needed: string }

/** From now on anybody may ask for this badge; or the same with other rules. What was sent already goes on. */
export async function openBadge(
  ctx: Context,
  { badgeSlug, needed, lasts, lastDay }: Asked,
): Promise<Opening> {
  const { version, organisation } = await badgeToGive(ctx, { badgeSlug })
  if (lastDay !== null && lastDay < dayInFrance(ctx.now)) throw lastDayPast()
  const before = await findOpening(ctx.db, version.badgeId)
  const opening: Opening = {
    badgeId: version.badgeId,
    organisationId: organisation.id,
    needed: Number(needed),
    lasts,
    lastDay,
    openedAt: before?.openedAt ?? ctx.now,
    closedAt: null,
  }
  await upsertOpening(ctx.db, opening)
  return opening
}

/** Nobody asks for it any more; what was sent is still looked at. */
export async function closeBadge(ctx: Context, which: Which): Promise<void> {
  const { opening } = await openingInSight(ctx, which)
  if (!opening) throw notOpenYet()
  await upsertOpening(ctx.db, { ...opening, closedAt: opening.closedAt ?? ctx.now })
}

/** Public: may this badge be asked for today? */
export async function openingOf(
  ctx: Context,
  { badgeId }: { badgeId: string },
): Promise<Opening | undefined> {
  const opening = await findOpening(ctx.db, badgeId)
  return opening && isOpen(opening, ctx.now) ? opening : undefined
}
