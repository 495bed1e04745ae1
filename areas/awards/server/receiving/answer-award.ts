import { randomBytes } from 'node:crypto'
import { audit } from '../../../../platform/server/audit/audit.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { emit } from '../../../../platform/server/event.ts'
import { forgetLettersAbout } from '../../../../platform/server/outbox.ts'
import { mustBePerson } from '../../../accounts/server/must-be-person.ts'
import { withdrawStatus } from '../../../issuers/server/withdraw-status.ts'
import { type Award, isOpen, notNow, offerClosed, whyClosed } from '../../award.ts'
import { findAward, updateAward } from '../award-store.ts'
import { deleteEvidence } from '../giving/evidence-store.ts'
import { inSight, ownAward } from './own-award.ts'
import { writeInside } from './write-inside.ts'

/** By the address of a letter, or by one's own list. */
export type Offer = { token: string } | { awardId: string }

/** What somebody is offered, while it may be taken. Looking changes nothing; who it is for is known only once they take it. */
export async function openOffer(ctx: Context, offer: Offer, toWrite = false): Promise<Award> {
  if ('awardId' in offer) {
    const own = await ownAward(ctx, offer, toWrite)
    if (!isOpen(own, ctx.now)) throw notNow()
    return own
  }
  const award = await findAward(ctx.db, { tokenHash: ctx.secrets.hash(offer.token) }, toWrite)
  if (!award) throw offerClosed()
  if (!isOpen(award, ctx.now)) throw whyClosed(award, (await inSight(ctx, award)).giver?.name ?? '')
  const isMeantForAnother =
    award.personId !== null && ctx.actor.kind === 'person' && ctx.actor.personId !== award.personId
  if (isMeantForAnother) throw offerClosed()
  return award
}

/** It is theirs from now on, and theirs alone: nobody sees it before they show it. What was seen goes in if they say so. */
export async function acceptAward(
  ctx: Context,
  { isInside = false, ...offer }: Offer & { isInside?: boolean },
): Promise<Award> {
  const personId = mustBePerson(ctx.actor)
  const award = await openOffer(ctx, offer, true)
  const accepted: Award = {
    ...award,
    personId,
    status: 'accepted',
    answeredAt: ctx.now,
    mailHash: null,
    sealedMail: null,
    credential: isInside ? await writeInside(ctx, award) : award.credential,
  }
  await updateAward(ctx.db, accepted)
  await forgetLettersAbout(ctx.db, award.id)
  await audit(ctx, { kind: 'badge.accepted', subjectId: personId, facts: { way: award.way } })
  await emit(ctx, 'awards.accepted', { awardId: award.id })
  return accepted
}

/**
 * They do not want it, and nobody asks why: the signed badge is thrown away and counts no more. The address stays as a digest
 * until the offer would have ended, so that the same badge is not sent again.
 */
export async function refuseAward(ctx: Context, offer: Offer): Promise<void> {
  const award = await openOffer(ctx, offer, true)
  await updateAward(ctx.db, {
    ...award,
    personId: null,
    status: 'refused',
    answeredAt: ctx.now,
    sealedMail: null,
    credential: null,
    seen: null,
  })
  await deleteEvidence(ctx.db, award.id)
  await forgetLettersAbout(ctx.db, award.id)
  await withdrawStatus(ctx, award.place)
}

/** The person shows it: an address that anybody they give it to may open, with no account. */
export async function showAward(ctx: Context, { awardId }: { awardId: string }): Promise<void> {
  const award = await ownAward(ctx, { awardId }, true)
  if (award.status !== 'accepted') throw notNow()
  if (award.sealedShown) return
  const token = randomBytes(24).toString('base64url')
  const shown = { ...award, sealedShown: ctx.secrets.seal(token) }
  await updateAward(ctx.db, shown, { shownHash: ctx.secrets.hash(token) })
}

/** And keeps it to themselves again: the address opens nothing more, and will not again. */
export async function hideAward(ctx: Context, { awardId }: { awardId: string }): Promise<void> {
  const award = await ownAward(ctx, { awardId }, true)
  await updateAward(ctx.db, { ...award, sealedShown: null }, { shownHash: null })
}

/** What becomes of it when the account is erased: their files go on being valid, or stop. */
export async function sayAfterwards(
  ctx: Context,
  { awardId, ends }: { awardId: string; ends: boolean },
): Promise<void> {
  const award = await ownAward(ctx, { awardId }, true)
  await updateAward(ctx.db, { ...award, endsWithAccount: ends })
}

/** The address under which it is shown. */
export function addressOfShown(
  ctx: Pick<Context, 'secrets'>,
  { sealedShown }: Pick<Award, 'sealedShown'>,
  origin: string,
): string | undefined {
  return sealedShown ? `${origin}/a/${ctx.secrets.unseal(sealedShown)}` : undefined
}
