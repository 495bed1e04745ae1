import { hideAward } from '../../../areas/awards/server/receiving/answer-award.ts'
import { myAwards } from '../../../areas/awards/server/receiving/own-award.ts'
import type { OutsideKeeper } from '../../../areas/consent/pages/outside-pages.tsx'
import type { OutsideKind, ShownOutside } from '../../../areas/consent/shown-outside.ts'
import { cvsOf } from '../../../areas/cv/server/cvs-of.ts'
import { linksOfCv } from '../../../areas/cv-links/server/links-of-cv.ts'
import { stopLink as stopCvLink } from '../../../areas/cv-links/server/stop-link.ts'
import { noSuchLink } from '../../../areas/portfolio/collection-link.ts'
import { linksOf, stopLink } from '../../../areas/portfolio/server/links/links-of.ts'
import { myCollections } from '../../../areas/portfolio/server/my-collections.ts'
import { isOpen } from '../../../areas/recommendations/recommendation.ts'
import { stopAsk } from '../../../areas/recommendations/server/ask/accept-recommendation.ts'
import { myRecommendations } from '../../../areas/recommendations/server/my-recommendations.ts'
import type { Context } from '../../../platform/server/context.ts'

/** Every way by which somebody without an account sees something of the acting person today. */
export const shownOutside: OutsideKeeper = {
  list: async (ctx) => [
    ...(await cvLinks(ctx)),
    ...(await collectionLinks(ctx)),
    ...(await shownBadges(ctx)),
    ...(await openAsks(ctx)),
  ],
  stop: (ctx, { kind, shownId }) => STOP[kind](ctx, shownId),
}

async function cvLinks(ctx: Context): Promise<ShownOutside[]> {
  const shown: ShownOutside[] = []
  for (const { id: cvId, name: title } of await cvsOf(ctx))
    for (const { id, label, expiresAt: until } of await linksOfCv(ctx, { cvId }))
      shown.push({ kind: 'cv', id, title, label, until, href: `/mes-cv/${cvId}/partager` })
  return shown
}

async function collectionLinks(ctx: Context): Promise<ShownOutside[]> {
  const shown: ShownOutside[] = []
  for (const { id: collectionId, title } of await myCollections(ctx))
    for (const { id, label, expiresAt: until } of await linksOf(ctx, { collectionId })) {
      const href = `/portfolio/${collectionId}/liens/${id}`
      shown.push({ kind: 'collection', id, title, label, until, href })
    }
  return shown
}

async function shownBadges(ctx: Context): Promise<ShownOutside[]> {
  return (await myAwards(ctx))
    .filter(({ award }) => award.sealedShown !== null)
    .map(({ award: { id }, version }) => ({
      kind: 'badge',
      id,
      title: version.content.name,
      label: null,
      until: null,
      href: `/badges-recus/${id}`,
    }))
}

async function openAsks(ctx: Context): Promise<ShownOutside[]> {
  return (await myRecommendations(ctx))
    .filter((ask) => isOpen(ask, ctx.now))
    .map(({ id, about: { title }, expiresAt: until }) => {
      return { kind: 'ask', id, title, label: null, until, href: `/recommandations/${id}` }
    })
}

const STOP: Record<OutsideKind, (ctx: Context, id: string) => Promise<void>> = {
  cv: (ctx, linkId) => stopCvLink(ctx, { linkId }),
  collection: async (ctx, linkId) => {
    for (const { id: collectionId } of await myCollections(ctx))
      if ((await linksOf(ctx, { collectionId })).some(({ id }) => id === linkId))
        return stopLink(ctx, { collectionId, linkId })
    throw noSuchLink()
  },
  badge: (ctx, awardId) => hideAward(ctx, { awardId }),
  ask: (ctx, askId) => stopAsk(ctx, { askId }),
}
