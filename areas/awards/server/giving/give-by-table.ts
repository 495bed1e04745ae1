import type { Context } from '../../../../platform/server/context.ts'
import { mailHashOf } from '../../../accounts/server/mail/ask-for-code.ts'
import {
  emptyRoster,
  MOST_LINES,
  type Roster,
  type RosterLine,
  readRoster,
  tooManyLines,
} from '../../roster.ts'
import { findGivenTo } from '../award-store.ts'
import { badgeToGive, type ToGive } from './badge-to-give.ts'
import { giveToAll } from './give-badge.ts'

export type Preview = ToGive & Roster & { already: RosterLine[] }

type Which = { badgeSlug: string; lines: string }

/** What would be done with a table: who would be given the badge, who has it already, which lines are wrong. Nothing is written. */
export async function previewTable(ctx: Context, { badgeSlug, lines }: Which): Promise<Preview> {
  const toGive = await badgeToGive(ctx, { badgeSlug })
  const roster = readRoster(lines)
  const count = roster.good.length + roster.wrong.length
  if (count === 0) throw emptyRoster()
  if (count > MOST_LINES) throw tooManyLines({ max: MOST_LINES })
  const mailHashes = roster.good.map(({ mail }) => mailHashOf(ctx, mail))
  const given = await findGivenTo(ctx.db, toGive.version.badgeId, { mailHashes })
  const known = new Set(given.map(({ mailHash }) => mailHash))
  const isKnown = (_one: RosterLine, at: number) => known.has(mailHashes[at] ?? '')
  return {
    ...toGive,
    wrong: roster.wrong,
    already: roster.good.filter(isKnown),
    good: roster.good.filter((one, at) => !isKnown(one, at)),
  }
}

type ToTable = Which & { seen: string | null; origin: string }

/** Gives the badge to everybody of a table who can be given it: signed together in threads, one letter each. */
export async function giveByTable(ctx: Context, given: ToTable): Promise<{ count: number }> {
  const { good, version, organisation } = await previewTable(ctx, given)
  if (good.length === 0) throw emptyRoster()
  const { seen, origin } = given
  await giveToAll(ctx, {
    version,
    organisation,
    way: 'table',
    receivers: good.map(({ name, mail }) => ({ personId: null, name, mail })),
    seen,
    origin,
  })
  return { count: good.length }
}
