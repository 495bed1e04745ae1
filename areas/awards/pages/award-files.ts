import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import type { Context } from '../../../platform/server/context.ts'
import { resource } from '../../../platform/web/page.tsx'
import { whoAmI } from '../../accounts/server/who-am-i.ts'
import { endorsementsAbout } from '../../endorsements/server/standing/about-badge.ts'
import { noSuchAward } from '../award.ts'
import { endorsementsOf } from '../server/endorsing/endorsements-of.ts'
import { bakedPng, bakedSvg, withWords } from '../server/papers/award-papers.ts'
import { certificatePdf } from '../server/papers/certificate-pdf.ts'
import { addressOfShown } from '../server/receiving/answer-award.ts'
import { namedCopyOf } from '../server/receiving/name-copy.ts'
import { inSight, ownAward } from '../server/receiving/own-award.ts'

/** Types under which a signed badge travels. */
export const BADGE_TYPE = 'application/vc+ld+json; charset=utf-8'

/** A file nobody keeps on the way, under a name that names nobody. */
export function fileAnswer(body: string | Uint8Array, type: string, name: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** The person's own badge, once they took it. */
async function ownBadge(ctx: Context, { awardId }: { awardId: string }) {
  const one = await inSight(ctx, await ownAward(ctx, { awardId }))
  const { credential, status } = one.award
  if (!credential || status === 'offered') throw noSuchAward()
  return { ...one, credential }
}

/** The signed badge, byte for byte. */
export const badgeJsonResource = resource(
  '/badges-recus/:awardId/badge.json',
  ['person'],
  async (ctx, params) => {
    const { credential } = await ownBadge(ctx, params)
    return fileAnswer(credential, BADGE_TYPE, 'badge.json')
  },
)

/** The same beside the words that stand about it today. */
export const badgeWithWordsResource = resource(
  '/badges-recus/:awardId/badge-et-mots.json',
  ['person'],
  async (ctx, params) => {
    const { award, credential } = await ownBadge(ctx, params)
    const words = await endorsementsOf(ctx, award)
    const behind = await endorsementsAbout(ctx, readDocument(credential))
    const body = withWords(
      credential,
      [...words, ...behind].map((one) => one.credential),
    )
    return fileAnswer(body, 'application/vp+ld+json; charset=utf-8', 'badge-et-mots.json')
  },
)

export const badgePngResource = resource(
  '/badges-recus/:awardId/badge.png',
  ['person'],
  async (ctx, params) => {
    const { version, credential } = await ownBadge(ctx, params)
    return fileAnswer(await bakedPng(version, credential), 'image/png', 'badge.png')
  },
)

export const badgeSvgResource = resource(
  '/badges-recus/:awardId/badge.svg',
  ['person'],
  async (ctx, params) => {
    const { version, credential } = await ownBadge(ctx, params)
    return fileAnswer(bakedSvg(version, credential), 'image/svg+xml; charset=utf-8', 'badge.svg')
  },
)

/** The copy that bears the person's name, when they made one. */
async function ownNamedBadge(ctx: Context, which: { awardId: string }) {
  const { version } = await ownBadge(ctx, which)
  const copy = await namedCopyOf(ctx, which)
  if (!copy) throw noSuchAward()
  return { version, credential: copy.credential }
}

export const namedJsonResource = resource(
  '/badges-recus/:awardId/badge-a-mon-nom.json',
  ['person'],
  async (ctx, params) => {
    const { credential } = await ownNamedBadge(ctx, params)
    return fileAnswer(credential, BADGE_TYPE, 'badge-a-mon-nom.json')
  },
)

export const namedPngResource = resource(
  '/badges-recus/:awardId/badge-a-mon-nom.png',
  ['person'],
  async (ctx, params) => {
    const { version, credential } = await ownNamedBadge(ctx, params)
    return fileAnswer(await bakedPng(version, credential), 'image/png', 'badge-a-mon-nom.png')
  },
)

/** The page to hand over. */
export const certificateResource = resource(
  '/badges-recus/:awardId/certificat.pdf',
  ['person'],
  async (ctx, params, { origin, reading }) => {
    const one = await ownBadge(ctx, params)
    const { nickname } = await whoAmI(ctx)
    const pdf = certificatePdf(ctx.config.root, {
      ...one,
      nickname,
      words: await endorsementsOf(ctx, one.award),
      address: addressOfShown(ctx, one.award, origin),
      reading,
    })
    return fileAnswer(pdf, 'application/pdf', 'certificat.pdf')
  },
)
