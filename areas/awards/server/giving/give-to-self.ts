import type { Context } from '../../../../platform/server/context.ts'
import { whoAmI } from '../../../accounts/server/who-am-i.ts'
import { badgesOf } from '../../../badges/server/versions/badges-of.ts'
import { getBadgeVersion } from '../../../badges/server/versions/get-badge-version.ts'
import {
  type Award,
  alreadyGiven,
  MOST_SELF,
  NOTHING_YET,
  onlyYours,
  tooMany,
} from '../../award.ts'
import { findAwardsOf, findGivenTo, insertAwards } from '../award-store.ts'
import { selfIssuer, signAwards } from './sign-awards.ts'

/**
 * A person gives themself a badge they wrote: signed in their own name, by an issuer that signs nothing else. It is said to be
 * their own word wherever it shows.
 */
export async function giveToSelf(ctx: Context, { slug }: { slug: string }): Promise<Award> {
  const { id: personId, nickname } = await whoAmI(ctx)
  const version = await getBadgeVersion(ctx, slug)
  if (version.personId !== personId) throw onlyYours()
  if ((await findGivenTo(ctx.db, version.badgeId, { personIds: [personId] })).length > 0)
    throw alreadyGiven()
  const own = (await findAwardsOf(ctx.db, personId)).filter(({ way }) => way === 'self')
  if (own.length >= MOST_SELF) throw tooMany({ max: MOST_SELF })
  const issuer = await selfIssuer(ctx, nickname ?? 'Une personne')
  const [signed] = await signAwards(ctx, { version, issuer, until: [null] })
  if (!signed) throw new Error('One badge to sign, none signed')
  const award: Award = {
    id: ctx.newId(),
    personId,
    badgeId: version.badgeId,
    version: version.number,
    organisationId: null,
    givenBy: null,
    way: 'self',
    status: 'accepted',
    name: null,
    seen: null,
    mailHash: null,
    sealedMail: null,
    sealedShown: null,
    endsWithAccount: false,
    givenAt: ctx.now,
    answeredAt: ctx.now,
    offerEndsAt: ctx.now,
    validUntil: null,
    ...NOTHING_YET,
    ...signed,
  }
  await insertAwards(ctx.db, [award])
  return award
}

/** Badges the acting person wrote and published, and has not given themself yet. */
export async function badgesForSelf(ctx: Context): Promise<{ slug: string; name: string }[]> {
  const { id: personId } = await whoAmI(ctx)
  const given = new Set((await findAwardsOf(ctx.db, personId)).map(({ badgeId }) => badgeId))
  return (await badgesOf(ctx))
    .filter(({ badge }) => badge.personId === personId && badge.edition > 0 && !given.has(badge.id))
    .map(({ badge, content }) => ({ slug: badge.slug, name: content.name }))
}
