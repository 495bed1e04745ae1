import type { Context } from '../../../../platform/server/context.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import { type AwardTerm, USUAL_TERM } from '../../term.ts'
import { badgeToGive } from './badge-to-give.ts'
import { findTerm, upsertTerm } from './term-store.ts'

/** What holds for a badge given today, unless whoever gives it says otherwise. */
export async function termOf(
  ctx: Context,
  { badgeId }: Pick<BadgeVersion, 'badgeId'>,
): Promise<AwardTerm> {
  return (await findTerm(ctx.db, badgeId)) ?? USUAL_TERM
}

/** Whoever gives says for how long a badge counts, and whether it may be suspended. What was given before does not change. */
export async function sayTerm(
  ctx: Context,
  { badgeSlug, ...term }: AwardTerm & { badgeSlug: string },
): Promise<void> {
  const { version } = await badgeToGive(ctx, { badgeSlug })
  await upsertTerm(ctx.db, version.badgeId, term)
}
