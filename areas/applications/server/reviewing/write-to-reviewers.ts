import type { Context } from '../../../../platform/server/context.ts'
import { addressOf } from '../../../accounts/server/mail/address-of.ts'
import type { BadgeVersion } from '../../../badges/version.ts'
import { giversOf } from '../../../organisations/server/members/givers-of.ts'
import type { Application } from '../../application.ts'
import { letterToReviewer } from '../../letters.ts'
import { findOpening } from '../opening/opening-store.ts'
import { findReviewers } from '../opening/reviewer-store.ts'
import { findReviews } from '../review-store.ts'

type About = {
  application: Application
  version: BadgeVersion
  origin: string
  kind: 'new' | 'reminder'
}

/** Writes to those who may look at it and have not said anything of this round; never to the person's own address. */
export async function writeToReviewers(
  ctx: Context,
  { application, version, origin, kind }: About,
): Promise<void> {
  const { id, badgeId, personId, round, dueAt } = application
  const opening = await findOpening(ctx.db, badgeId)
  if (!opening || !dueAt) return
  const said = (await findReviews(ctx.db, [id])).filter((one) => one.round === round)
  const own = await addressOf(ctx, { personId })
  const inside = (await giversOf(ctx, opening))
    .filter(({ professionalId }) => !said.some((one) => one.professionalId === professionalId))
    .map(({ email, name }) => ({ to: email, name, link: `${origin}/pro/demandes/${id}` }))
  const outside = (await findReviewers(ctx.db, badgeId))
    .filter((reviewer) => !said.some(({ reviewerId }) => reviewerId === reviewer.id))
    .flatMap(({ name, sealedMail, sealedToken }) =>
      sealedMail && sealedToken
        ? [
            {
              to: ctx.secrets.unseal(sealedMail),
              name,
              link: `${origin}/relecture/${ctx.secrets.unseal(sealedToken)}`,
            },
          ]
        : [],
    )
  for (const one of [...inside, ...outside])
    if (one.to !== own)
      await ctx.mail(letterToReviewer({ ...one, version, dueAt, kind, aboutId: id }))
}
