import { Refusal } from '../../../platform/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'
import { addressOf } from '../../accounts/server/mail/address-of.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import type { Neighbours } from '../../verification/server/follow-link.ts'
import { verifyBadge } from '../../verification/server/verify-badge.ts'
import {
  type Answers,
  type BroughtBadge,
  FRESH_MS,
  noSuchBrought,
  STALE_MS,
} from '../brought-badge.ts'
import { findStale, updateAnswers } from './brought-store.ts'
import { answersOf } from './look-at-badges.ts'
import { contentOf, getBrought } from './my-brought.ts'

/** What is found of a badge now; what was found less than an hour ago still counts. Nothing is written. */
export async function checkedNow(
  ctx: Context,
  brought: BroughtBadge,
  neighbours: Neighbours = {},
): Promise<BroughtBadge> {
  const age = ctx.now.getTime() - (brought.checkedAt?.getTime() ?? 0)
  return age < FRESH_MS ? brought : check(ctx, brought, neighbours)
}

/** The person wants to know now. Other sites may be asked, so nothing is written yet. */
export async function askAgain(
  ctx: Context,
  { broughtId, neighbours }: { broughtId: string; neighbours: Neighbours },
): Promise<BroughtBadge> {
  return check(ctx, await getBrought(ctx, { broughtId }), neighbours)
}

/** Writes down what was found, with its day. */
export async function noteAnswers(
  ctx: Context,
  { checked }: { checked: BroughtBadge },
): Promise<void> {
  mustOwn(ctx, checked)
  await updateAnswers(ctx.db, checked)
}

function mustOwn(ctx: Context, { personId }: BroughtBadge): void {
  if (mustBePerson(ctx.actor) !== personId) throw noSuchBrought()
}

/** So few at once: each may wait for other sites, and other tasks wait for this one. */
const AT_ONCE = 10

/** Checks those that nobody looked at for a week. */
export async function checkStale(ctx: Context): Promise<void> {
  const before = new Date(ctx.now.getTime() - STALE_MS)
  for (const one of await findStale(ctx.db, before, AT_ONCE))
    await updateAnswers(ctx.db, await check(ctx, one, {}))
}

async function check(
  ctx: Context,
  brought: BroughtBadge,
  neighbours: Neighbours,
): Promise<BroughtBadge> {
  const file = await contentOf(ctx, brought)
  const person = (await addressOf(ctx, brought)) ?? null
  const answers = await answersNow(ctx, brought.answers, { file, person, neighbours })
  return { ...brought, answers, checkedAt: ctx.now }
}

type Ask = { file: Uint8Array; person: string | null; neighbours: Neighbours }

async function answersNow(ctx: Context, before: Answers, ask: Ask): Promise<Answers> {
  try {
    const { badges } = await verifyBadge(ctx, ask)
    const found = badges.find(({ kind }) => kind === 'badge' || kind === 'oldBadge')
    if (!found) return before
    const answers = answersOf(found)
    // An older badge names its parts by address: while they are away, it goes on saying what it said.
    const isAway = answers.report.form.code === 'parts_unreachable'
    return isAway ? { ...answers, shown: before.shown } : answers
  } catch (problem) {
    // It was read once; that it cannot be now says nothing of the badge.
    if (problem instanceof Refusal) return before
    throw problem
  }
}
