import type { Context } from '../../../platform/server/context.ts'
import { mailHashOf } from '../../accounts/server/mail/ask-for-code.ts'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import { badgeToGive, type ToGive } from '../../awards/server/giving/badge-to-give.ts'
import { giveToAll } from '../../awards/server/giving/give-badge.ts'
import { whoHas } from '../../awards/server/giving/who-has.ts'
import {
  emptyRoster,
  MOST_LINES,
  type Roster,
  type RosterLine,
  readRoster,
  tooManyLines,
} from '../roster.ts'
import { noSuchGiving, PIECE, type TableGiving } from '../table-giving.ts'
import { findGiving, insertGiving } from './table-giving-store.ts'

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
  const given = await whoHas(ctx, { badgeId: toGive.version.badgeId, mailHashes })
  const known = new Set(given.map(({ mailHash }) => mailHash))
  const isKnown = (_one: RosterLine, at: number) => known.has(mailHashes[at] ?? '')
  return {
    ...toGive,
    wrong: roster.wrong,
    unknown: roster.unknown,
    already: roster.good.filter(isKnown),
    good: roster.good.filter((one, at) => !isKnown(one, at)),
  }
}

type ToTable = Which & { seen: string | null; origin: string }
type Done = { count: number; givingId: string | undefined }

/**
 * Gives the badge to everybody of a table who can be given it: a short one at once, a long one a piece at a time, by the
 * background work.
 */
export async function giveByTable(ctx: Context, given: ToTable): Promise<Done> {
  const { good, version, organisation } = await previewTable(ctx, given)
  const count = good.length
  if (count === 0) throw emptyRoster()
  const { seen, origin } = given
  const lines = good.map((one) => ({ ...one, seen: one.seen ?? seen }))
  if (count > PIECE)
    return { count, givingId: await beginGiving(ctx, { version, organisation, lines, origin }) }
  await giveToAll(ctx, {
    version,
    organisation,
    way: 'table',
    receivers: lines.map(({ line: _line, ...one }) => ({ ...one, personId: null })),
    seen: null,
    origin,
  })
  return { count, givingId: undefined }
}

type Beginning = ToGive & { lines: readonly RosterLine[]; origin: string }

async function beginGiving(
  ctx: Context,
  { version, organisation, lines, origin }: Beginning,
): Promise<string> {
  const giving: TableGiving = {
    id: ctx.newId(),
    badgeId: version.badgeId,
    organisationId: organisation.id,
    madeBy: mustBeProfessional(ctx.actor),
    sealedLines: ctx.secrets.seal(JSON.stringify(lines)),
    origin,
    total: lines.length,
    done: 0,
    stoppedFor: null,
    madeAt: ctx.now,
    endedAt: null,
  }
  await insertGiving(ctx.db, giving)
  return giving.id
}

/** How far a list is, for whoever gives in the name of that organisation. */
export async function howFar(
  ctx: Context,
  { badgeSlug, givingId }: { badgeSlug: string; givingId: string },
): Promise<ToGive & { giving: TableGiving }> {
  const toGive = await badgeToGive(ctx, { badgeSlug })
  const giving = await findGiving(ctx.db, givingId)
  if (giving?.badgeId !== toGive.version.badgeId) throw noSuchGiving()
  return { ...toGive, giving }
}
