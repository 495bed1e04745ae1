import { randomBytes } from 'node:crypto'
import { endOf, type Lifetime } from '../../../platform/link-lifetime.ts'
import type { Context } from '../../../platform/server/context.ts'
import { mustBePerson } from '../../accounts/server/must-be-person.ts'
import { mayShare, type SharingAnswer } from '../../consent/age-band.ts'
import { ageOf } from '../../consent/server/say-age-band.ts'
import { getCvToWrite } from '../../cv/server/get-cv.ts'
import {
  ageNeeded,
  badPin,
  type CvLink,
  isOpen,
  MOST_LINKS,
  readPin,
  throughReferent,
  tooManyLinks,
} from '../cv-link.ts'
import { findLinks, insertLink } from './link-store.ts'

type Share = {
  cvId: string
  days: Lifetime
  label: string | null
  /** Four digits to type before seeing the CV; null for none. */
  pin: { typed: string | null } | null
}

/** The person makes a link to one CV. The address holds 256 random bits and nothing about them. */
export async function shareCv(ctx: Context, { cvId, days, label, pin }: Share): Promise<CvLink> {
  const { personId } = await getCvToWrite(ctx, { cvId })
  await mustBeOldEnough(ctx)
  const open = (await findLinks(ctx.db, personId)).filter((link) => isOpen(link, ctx.now))
  if (open.length >= MOST_LINKS) throw tooManyLinks({ max: MOST_LINKS })
  const digits = pin && readPin(pin.typed)
  if (pin && !digits) throw badPin()

  const id = ctx.newId()
  const token = randomBytes(32).toString('base64url')
  const link: CvLink = {
    id,
    cvId,
    personId,
    label,
    sealedToken: ctx.secrets.seal(token),
    pinHash: digits ? await hashLinkPin(ctx, id, digits) : null,
    wrongPins: 0,
    waitsUntil: null,
    createdAt: ctx.now,
    expiresAt: endOf(days, ctx.now),
    stoppedAt: null,
  }
  await insertLink(ctx.db, link, ctx.secrets.hash(token))
  return link
}

/** May the acting person show a CV by a link, today? Employers reach minors through whoever accompanies them. */
export async function mayMakeLinks(ctx: Context): Promise<SharingAnswer> {
  return mayShare(await ageOf(ctx, { personId: mustBePerson(ctx.actor) }), 'employer')
}

async function mustBeOldEnough(ctx: Context): Promise<void> {
  const answer = await mayMakeLinks(ctx)
  if (answer === 'ask-age') throw ageNeeded()
  if (answer !== 'yes') throw throughReferent()
}

/** Bound to its link, so that the same digits on two links leave two different traces. */
export function hashLinkPin(ctx: Context, linkId: string, digits: string): Promise<string> {
  return ctx.secrets.slowHash(`cv link ${linkId} ${digits}`)
}
