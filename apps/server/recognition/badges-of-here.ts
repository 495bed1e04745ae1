import { withWords } from '../../../areas/awards/server/papers/award-papers.ts'
import { readShown } from '../../../areas/awards/server/read-shown.ts'
import { achievementOf } from '../../../areas/badges/achievement.ts'
import { getBadgeVersion } from '../../../areas/badges/server/versions/get-badge-version.ts'
import { followCheck } from '../../../areas/cv/server/recognitions/check-of-cv.ts'
import { endorsementsAbout } from '../../../areas/endorsements/server/standing/about-badge.ts'
import { publicUrlOf } from '../../../areas/issuers/server/ensure-issuer.ts'
import { openPortfolio } from '../../../areas/portfolio/server/links/open-portfolio.ts'
import { signedBadgesOf } from '../../../areas/portfolio/server/record/signed-badges.ts'
import type { Neighbours } from '../../../areas/verification/server/follow-link.ts'
import { aboutNobody } from '../../../areas/verification/verification.ts'
import { presentation } from '../../../engines/credentials/build/presentation.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { Refusal } from '../../../platform/refusal.ts'
import type { Context } from '../../../platform/server/context.ts'

/** What checking a badge may ask of this very installation, without the network: a badge that is shown, who published what. */
export const badgesOfHere: Neighbours = {
  badgeAt: async (ctx, path) => {
    if (/^\/b\/[a-z0-9-]+(\/|$)/.test(path)) throw aboutNobody()
    const shared = /^\/p\/([\w-]+)(?:\/(?:badges|ailleurs)\/(\d{1,2})\/badge(?:\.json)?)?$/.exec(
      path,
    )
    if (shared?.[1]) return collectionAt(ctx, shared[1], shared[2])
    return orNothing(async () => {
      // The address printed on a CV leads to one of ours.
      const printed = /^\/v\/([\w-]+)$/.exec(path)?.[1]
      const shown = printed ? await followCheck(ctx, { typed: printed }) : path
      const token = /^\/a\/([\w-]+)(\/badge\.json)?$/.exec(shown)?.[1]
      if (!token) return undefined
      const { credential, words, behind } = await readShown(ctx, { token })
      const texts = [...words, ...behind].map((one) => one.credential)
      return readDocument(texts.length === 0 ? credential : withWords(credential, texts))
    })
  },
  wordsAbout: async (ctx, badge) =>
    (await endorsementsAbout(ctx, badge)).map(({ credential }) => readDocument(credential)),
  outside: (ctx) => {
    const origin = publicUrlOf(ctx.config)
    return {
      creatorOf: async (achievement) => {
        const [, slug, number] =
          /^\/b\/([a-z0-9-]+)\/v\/(\d{1,6})$/.exec(achievement.replace(origin, '')) ?? []
        if (!slug || !achievement.startsWith(`${origin}/`)) return undefined
        return orNothing(async () => {
          const version = await getBadgeVersion(ctx, slug, Number(number))
          return achievementOf(version, origin).creator.id
        })
      },
    }
  },
}

/** The signed badges of a collection, or the one at a place of it, each with the words about it. */
function collectionAt(ctx: Context, token: string, place: string | undefined) {
  return orNothing(async () => {
    const { shown, owner } = await openPortfolio(ctx, { token })
    const one = shown[Number(place) - 1]
    const { badges } = await signedBadgesOf(owner, place ? (one ? [one] : []) : shown)
    const credentials = badges.flatMap(({ signed, words }) => [signed, ...words])
    if (credentials.length === 0) return undefined
    return { ...presentation({ credentials: [] }), verifiableCredential: credentials }
  })
}

async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (problem) {
    if (problem instanceof Refusal) return undefined
    throw problem
  }
}
