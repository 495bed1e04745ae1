import { readableTitle } from '../../../platform/label.ts'
import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { mustBeProfessional } from '../../accounts/server/must-be-professional.ts'
import { personWhoShares } from '../../consent/server/people-who-share.ts'
import { getExperience } from '../../experiences/server/get-experience.ts'
import { mustActFor } from '../../organisations/server/must-act-for.ts'
import { slugOf } from '../../referentials/server/slug-of.ts'
import { shownLevel } from '../../skills/level.ts'
import { claimsOfExperience } from '../../skills/server/claims-of.ts'
import { readCompetences } from '../../skills/server/read-competences.ts'
import { type Badge, MOST_AT_FIRST, MOST_BADGES, tooManyBadges } from '../badge.ts'
import { NOTHING_BEFORE } from '../change.ts'
import { criterionKey, type PieceValue } from '../piece.ts'
import type { Seat } from '../seat.ts'
import { findBadges, insertBadge } from './badge-store.ts'
import { keepChange } from './history/keep-change.ts'
import { newSeat, ownSeat } from './together/must-sit.ts'
import { insertSeat } from './together/seat-store.ts'
import { keepOrder } from './writing/keep-order.ts'
import { upsertPiece } from './writing/piece-store.ts'

type New = { name: string; language: 'fr' | 'en' }

/** A person begins a badge of their own; what they did in one experience may be its first criteria. */
export async function beginBadge(
  ctx: Context,
  { experienceId, ...asked }: New & { experienceId?: string | undefined },
): Promise<{ id: string }> {
  const personId = mustBePerson(ctx.actor)
  const drafts = experienceId ? await criteriaFrom(ctx, experienceId) : []
  const badge = await openBadge(ctx, asked, { personId, organisationId: null })
  const seat = await ownSeat(ctx, badge.id, null)
  return fill(ctx, badge, [seat], asked.name, drafts)
}

/** A professional begins one with somebody who lets them in: it is that person's, and both write it. */
export async function beginBadgeWith(
  ctx: Context,
  { personId, ...asked }: New & { personId: string },
): Promise<{ id: string }> {
  const { nickname } = await personWhoShares(ctx, { personId })
  const badge = await openBadge(ctx, asked, { personId, organisationId: null })
  const theirs = newSeat(ctx, {
    badgeId: badge.id,
    kind: 'person',
    personId,
    professionalId: null,
    name: nickname,
    about: null,
  })
  return fill(ctx, badge, [await ownSeat(ctx, badge.id, null), theirs], asked.name, [])
}

/** A professional begins one in the name of an organisation. */
export async function beginBadgeFor(
  ctx: Context,
  { organisationId, ...asked }: New & { organisationId: string },
): Promise<{ id: string }> {
  mustBeProfessional(ctx.actor)
  const organisation = await mustActFor(ctx, organisationId, 'writer')
  const badge = await openBadge(ctx, asked, { personId: null, organisationId: organisation.id })
  const seat = await ownSeat(ctx, badge.id, organisation.name)
  return fill(ctx, badge, [seat], asked.name, [])
}

async function openBadge(
  ctx: Context,
  { name, language }: New,
  owner: Pick<Badge, 'personId' | 'organisationId'>,
): Promise<Badge> {
  const { personId, organisationId } = owner
  const known = await findBadges(
    ctx.db,
    organisationId ? { organisationIds: [organisationId] } : { personId },
  )
  if (known.length >= MOST_BADGES) throw tooManyBadges({ max: MOST_BADGES })
  const id = ctx.newId()
  const badge: Badge = {
    ...owner,
    id,
    // an end that nobody guesses: the address of a draft is not found by its name
    slug: `${slugOf(name) || 'badge'}-${id.slice(-6)}`,
    language,
    startedAt: ctx.now,
    edition: 0,
    draft: 1,
    changes: 0,
    tip: NOTHING_BEFORE,
    stir: 0,
  }
  await insertBadge(ctx.db, badge)
  return badge
}

async function fill(
  ctx: Context,
  begun: Badge,
  seats: readonly Seat[],
  name: string,
  drafts: readonly PieceValue[],
): Promise<{ id: string }> {
  for (const one of seats) await insertSeat(ctx.db, one, null)
  const [seat] = seats
  if (!seat) throw new Error('Nobody sits at this badge')
  const after = { text: name }
  let badge = await keepChange(
    ctx,
    { badge: begun, seat },
    { deed: 'begun', key: 'name', before: null, after },
  )
  const fresh = { revision: 1, beside: [], seatId: seat.id, changedAt: ctx.now }
  await upsertPiece(ctx.db, badge.id, { ...fresh, id: ctx.newId(), key: 'name', value: after })
  const ids: string[] = []
  for (const value of drafts) {
    const id = ctx.newId()
    ids.push(id)
    const key = criterionKey(id)
    badge = await keepChange(
      ctx,
      { badge, seat },
      { deed: 'written', key, before: null, after: value },
    )
    await upsertPiece(ctx.db, badge.id, { ...fresh, id, key, value })
  }
  await keepOrder(ctx, { badgeId: badge.id, seatId: seat.id, pieces: [], ids })
  return { id: badge.id }
}

/** What was done, then what one knows how to do there, how well, and the person's own sentence about it. */
async function criteriaFrom(ctx: Context, experienceId: string): Promise<PieceValue[]> {
  const { activities } = await getExperience(ctx, { experienceId })
  const claims = await claimsOfExperience(ctx, { experienceId })
  const competences = readCompetences(ctx.config.root)
  const known = claims.flatMap(({ competence, level, sentence }) => {
    const label = competences.find(({ code }) => code === competence)?.official
    return label
      ? [{ text: saitOf(label), evidence: sentence ?? '', level: String(shownLevel(level)) }]
      : []
  })
  const done = activities.map(({ text }) => ({
    text: saitOf(readableTitle(text)),
    evidence: '',
    level: '',
  }))
  return [...known, ...done].slice(0, MOST_AT_FIRST)
}

/** "Organiser son travail" becomes "Sait organiser son travail"; what does not begin with a deed stays as it is. */
function saitOf(text: string): string {
  const [first = ''] = text.split(' ')
  const isDeed = /(er|ir|re|oir)$/i.test(first)
  return isDeed ? `Sait ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}
