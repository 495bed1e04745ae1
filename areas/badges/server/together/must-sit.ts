import { randomBytes } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import { whoAmI } from '../../../accounts/server/who-am-i.ts'
import { SCOPES } from '../../../consent/grant.ts'
import { isHidden } from '../../../consent/server/erasure/ask-erasure.ts'
import { mayRead } from '../../../consent/server/must-read.ts'
import { mustActFor } from '../../../organisations/server/must-act-for.ts'
import { ownName } from '../../../professionals/server/own-name.ts'
import { type Badge, betweenVersions, noSuchBadge } from '../../badge.ts'
import {
  type Chair,
  isOpen,
  letterClosed,
  letterOver,
  placeGone,
  type Seat,
  sayWhoFirst,
} from '../../seat.ts'
import { findBadge } from '../badge-store.ts'
import { findSeatByToken, findSeats, insertSeat } from './seat-store.ts'

/** A badge, and the seat from which one reads or writes it. */
export type AtTable = { badge: Badge; seat: Seat }

/** Gives the badge to whoever has a seat there; for anybody else it does not exist. */
export async function mustSit(ctx: Context, chair: Chair): Promise<AtTable> {
  return 'token' in chair ? sitByLetter(ctx, chair.token, false) : sit(ctx, chair.badgeId, false)
}

/** The same to change it: it is held for the rest of the transaction, and changes come one after the other. */
export async function mustSitToWrite(ctx: Context, chair: Chair): Promise<AtTable> {
  const at =
    'token' in chair
      ? await sitByLetter(ctx, chair.token, true)
      : await sit(ctx, chair.badgeId, true)
  if (at.seat.satAt === null) throw sayWhoFirst()
  if (at.badge.draft === null) throw betweenVersions()
  return at
}

/** The same, between two versions too. */
export async function mustHold(ctx: Context, chair: { badgeId: string }): Promise<AtTable> {
  return sit(ctx, chair.badgeId, true)
}

async function sitByLetter(ctx: Context, token: string, lock: boolean): Promise<AtTable> {
  const seat = await findSeatByToken(ctx.db, ctx.secrets.hash(token))
  const badge = seat && (await findBadge(ctx.db, seat.badgeId, { lock }))
  if (!seat || !badge) throw letterClosed()
  // Somebody who asked to be erased is seen nowhere, even while they may change their mind.
  if (badge.personId && (await isHidden(ctx, { personId: badge.personId }))) throw letterClosed()
  if (!isOpen(seat, ctx.now)) throw seat.goneAt ? placeGone() : letterOver()
  return { badge, seat }
}

async function sit(ctx: Context, badgeId: string, lock: boolean): Promise<AtTable> {
  const badge = await findBadge(ctx.db, badgeId, { lock })
  if (!badge) throw noSuchBadge()
  const seats = await findSeats(ctx.db, badgeId)
  const { actor } = ctx
  if (actor.kind === 'person') {
    const seat = seats.find((one) => one.personId === actor.personId && one.goneAt === null)
    if (!seat) throw noSuchBadge()
    return { badge, seat }
  }
  if (actor.kind !== 'professional') throw noSuchBadge()
  const own = seats.find((one) => one.professionalId === actor.professionalId)
  if (badge.organisationId) return sitForOrganisation(ctx, badge, own, lock)
  if (!own || own.goneAt !== null || badge.personId === null) throw noSuchBadge()
  if (!(await letsIn(ctx, badge.personId))) throw noSuchBadge()
  return { badge, seat: own }
}

/** Whoever writes for the organisation sits at its badges; their seat is kept from their first word on. */
async function sitForOrganisation(
  ctx: Context,
  badge: Badge,
  own: Seat | undefined,
  lock: boolean,
): Promise<AtTable> {
  const organisation = await mustActFor(ctx, badge.organisationId ?? '', 'writer').catch(
    (problem) => {
      throw isNotThere(problem) ? noSuchBadge() : problem
    },
  )
  if (own) return { badge, seat: own }
  const seat = await ownSeat(ctx, badge.id, organisation.name)
  if (lock) await insertSeat(ctx.db, seat, null)
  return { badge, seat }
}

const isNotThere = (problem: unknown) =>
  typeof problem === 'object' && problem !== null && 'status' in problem && problem.status === 404

/** A person lets this professional read something of theirs, today: without that, they no longer write together. */
async function letsIn(ctx: Context, personId: string): Promise<boolean> {
  for (const scope of SCOPES) if (await mayRead(ctx, { personId, scope })) return true
  return false
}

/** A seat for whoever acts, under the name they are known by. */
export async function ownSeat(ctx: Context, badgeId: string, about: string | null): Promise<Seat> {
  const { actor } = ctx
  const isPerson = actor.kind === 'person'
  const name = isPerson ? (await whoAmI(ctx)).nickname : await ownName(ctx)
  return newSeat(ctx, {
    badgeId,
    kind: isPerson ? 'person' : 'professional',
    personId: isPerson ? actor.personId : null,
    professionalId: actor.kind === 'professional' ? actor.professionalId : null,
    name: name || null,
    about,
  })
}

export type Newcomer = Pick<
  Seat,
  'badgeId' | 'kind' | 'personId' | 'professionalId' | 'name' | 'about'
>

/** Somebody sits down, now. */
export function newSeat(ctx: Context, one: Newcomer): Seat {
  return {
    ...one,
    id: ctx.newId(),
    salt: randomBytes(16).toString('hex'),
    invitedAt: ctx.now,
    expiresAt: null,
    satAt: ctx.now,
    goneAt: null,
  }
}
