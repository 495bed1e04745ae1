import { randomBytes } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import { inReading } from '../../../../platform/words.ts'
import { whoSeesWhat } from '../../../consent/server/who-sees-what.ts'
import { noSuchBadge } from '../../badge.ts'
import { letterOfInvitation } from '../../letter.ts'
import {
  endOfInvitation,
  isOpen,
  MOST_SEATS,
  noSuchSeat,
  type Seat,
  tooManySeats,
} from '../../seat.ts'
import { togetherWords } from '../../together-words.ts'
import { updateBadge } from '../badge-store.ts'
import { findPieces } from '../writing/piece-store.ts'
import { type AtTable, mustSitToWrite, newSeat } from './must-sit.ts'
import { findSeats, insertSeat, updateGone } from './seat-store.ts'

type Table = { badgeId: string }

/** Writes to an employer or a partner: they come to the table by the address of the letter, without an account. */
export async function invitePartner(
  ctx: Context,
  { badgeId, email, about, origin }: Table & { email: string; about: string; origin: string },
): Promise<{ token: string }> {
  const at = await mustSitToWrite(ctx, { badgeId })
  await mustHaveRoom(ctx, at)
  const token = randomBytes(32).toString('base64url')
  const seat: Seat = {
    ...newSeat(ctx, {
      badgeId,
      kind: 'partner',
      personId: null,
      professionalId: null,
      name: null,
      about,
    }),
    expiresAt: endOfInvitation(ctx.now),
    satAt: null,
  }
  // kept until the badge is published: whoever co-wrote it is then offered to speak for it
  await insertSeat(ctx.db, seat, ctx.secrets.hash(token), ctx.secrets.seal(email))
  await updateBadge(ctx.db, badgeId, { stir: at.badge.stir + 1 })
  const name = (await findPieces(ctx.db, badgeId)).find(({ key }) => key === 'name')?.value.text
  const { language } = at.badge
  const someone = inReading(togetherWords.somebody, { language, mode: 'simple' })
  await ctx.mail(
    letterOfInvitation({
      to: email,
      from: at.seat.name ?? someone,
      badge: name ?? '',
      link: `${origin}/badge-invite/${token}`,
      language,
    }),
  )
  return { token }
}

/** Professionals the person lets in, who are not at this table yet. */
export async function professionalsToBringIn(ctx: Context, { badgeId }: Table) {
  if (ctx.actor.kind !== 'person') return []
  const { standing } = await whoSeesWhat(ctx)
  const seats = await findSeats(ctx.db, badgeId)
  const isHere = (professionalId: string) =>
    seats.some((seat) => seat.professionalId === professionalId && seat.goneAt === null)
  const all = standing.filter(({ professionalId }) => !isHere(professionalId))
  return [...new Map(all.map((grant) => [grant.professionalId, grant])).values()].map(
    ({ professionalId, professional }) => ({ professionalId, name: professional }),
  )
}

/** The person brings in somebody who accompanies them: both write the same badge. */
export async function bringIn(
  ctx: Context,
  { badgeId, professionalId }: Table & { professionalId: string },
): Promise<void> {
  const at = await mustSitToWrite(ctx, { badgeId })
  const one = (await professionalsToBringIn(ctx, { badgeId })).find(
    (known) => known.professionalId === professionalId,
  )
  if (!one || at.badge.personId === null) throw noSuchSeat()
  await mustHaveRoom(ctx, at)
  const past = (await findSeats(ctx.db, badgeId)).find(
    (seat) => seat.professionalId === professionalId,
  )
  if (past) await updateGone(ctx.db, past.id, null)
  else
    await insertSeat(
      ctx.db,
      newSeat(ctx, {
        badgeId,
        kind: 'professional',
        personId: null,
        professionalId,
        name: one.name,
        about: null,
      }),
      null,
    )
  await updateBadge(ctx.db, badgeId, { stir: at.badge.stir + 1 })
}

/** Takes somebody's place away, or gives it back: what they wrote stays. The owner's place is nobody's to take. */
export async function setSeatGone(
  ctx: Context,
  { badgeId, seatId, gone }: Table & { seatId: string; gone: boolean },
): Promise<void> {
  const at = await mustSitToWrite(ctx, { badgeId })
  const seat = (await findSeats(ctx.db, badgeId)).find(({ id }) => id === seatId)
  if (!seat) throw noSuchSeat()
  const isOwner = seat.personId !== null && seat.personId === at.badge.personId
  if (isOwner || !(await mayHost(at))) throw noSuchBadge()
  await updateGone(ctx.db, seatId, gone ? ctx.now : null)
  await updateBadge(ctx.db, badgeId, { stir: at.badge.stir + 1 })
}

/** Whose badge it is decides who sits there: the person, or whoever writes for the organisation. */
async function mayHost({ badge, seat }: AtTable): Promise<boolean> {
  return badge.personId ? seat.personId === badge.personId : seat.kind === 'professional'
}

async function mustHaveRoom(ctx: Context, { badge }: AtTable): Promise<void> {
  const seats = await findSeats(ctx.db, badge.id)
  if (seats.filter((seat) => isOpen(seat, ctx.now)).length >= MOST_SEATS)
    throw tooManySeats({ max: MOST_SEATS })
}
