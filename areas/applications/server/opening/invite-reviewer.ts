import { randomBytes } from 'node:crypto'
import type { Context } from '../../../../platform/server/context.ts'
import { forgetLettersAbout } from '../../../../platform/server/outbox.ts'
import type { Reading } from '../../../../platform/words.ts'
import { readMail } from '../../../accounts/mail-code.ts'
import { mailHashOf } from '../../../accounts/server/mail/ask-for-code.ts'
import { mustBeProfessional } from '../../../accounts/server/must-be-professional.ts'
import { giversOf } from '../../../organisations/server/members/givers-of.ts'
import { letterOfInvitation } from '../../letters.ts'
import {
  alreadyInvited,
  badMail,
  INVITATIONS_A_DAY,
  MOST_OUTSIDE,
  noSuchReviewer,
  notOpenYet,
  type OutsideReviewer,
  tooManyInvitations,
  tooManyOutside,
} from '../../opening.ts'
import { openingInSight } from './open-badge.ts'
import { countInvitations, findReviewer, insertReviewer, updateReviewer } from './reviewer-store.ts'

type Asked = { badgeSlug: string; name: string; mail: string; origin: string; reading: Reading }

/** Asks somebody outside to look at what people send for this badge: by letter, without an account. */
export async function inviteReviewer(
  ctx: Context,
  { badgeSlug, name, mail, origin, reading }: Asked,
): Promise<{ token: string }> {
  const { version, organisation, opening, reviewers } = await openingInSight(ctx, { badgeSlug })
  if (!opening) throw notOpenYet()
  const to = readMail(mail)
  if (!to) throw badMail()
  const mailHash = mailHashOf(ctx, to)
  const givers = await giversOf(ctx, { organisationId: organisation.id })
  const isKnown = reviewers.some((one) => one.mailHash === mailHash)
  if (isKnown || givers.some(({ email }) => email === to)) throw alreadyInvited()
  if (reviewers.length >= MOST_OUTSIDE) throw tooManyOutside({ max: MOST_OUTSIDE })
  const since = new Date(ctx.now.getTime() - 86_400_000)
  if ((await countInvitations(ctx.db, organisation.id, since)) >= INVITATIONS_A_DAY)
    throw tooManyInvitations({ max: INVITATIONS_A_DAY })
  const token = randomBytes(32).toString('base64url')
  const reviewer: OutsideReviewer = {
    id: ctx.newId(),
    badgeId: version.badgeId,
    name,
    mailHash,
    sealedMail: ctx.secrets.seal(to),
    sealedToken: ctx.secrets.seal(token),
    ...NO_CODE,
    browserHash: null,
    browserEndsAt: null,
    codes: 0,
    codesSince: null,
    invitedBy: mustBeProfessional(ctx.actor),
    invitedAt: ctx.now,
    confirmedAt: null,
    goneAt: null,
  }
  await insertReviewer(ctx.db, reviewer, ctx.secrets.hash(token))
  const link = `${origin}/relecture/${token}`
  const facts = { name, badge: version.content.name, organisation: organisation.name, link }
  await ctx.mail(letterOfInvitation({ to, aboutId: reviewer.id, reading, ...facts }))
  return { token }
}

const NO_CODE = { codeHash: null, codeEndsAt: null, codeTries: 0 }

/** They are thanked: their link opens nothing more and their address goes. What they said stays said. */
export async function thankReviewer(
  ctx: Context,
  { badgeSlug, outsideId }: { badgeSlug: string; outsideId: string },
): Promise<void> {
  const { version } = await openingInSight(ctx, { badgeSlug })
  const reviewer = await findReviewer(ctx.db, { id: outsideId }, true)
  if (!reviewer || reviewer.badgeId !== version.badgeId) throw noSuchReviewer()
  await updateReviewer(ctx.db, {
    ...reviewer,
    ...NO_CODE,
    mailHash: null,
    sealedMail: null,
    sealedToken: null,
    browserHash: null,
    goneAt: ctx.now,
  })
  await forgetLettersAbout(ctx.db, reviewer.id)
}
