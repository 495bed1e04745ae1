import type { Context } from '../../../../platform/server/context.ts'
import { ANYONE, resource } from '../../../../platform/web/page.tsx'
import { ASLEEP } from '../../../../platform/web/security-headers.ts'
import { endorsementsOf } from '../../../awards/server/endorsing/endorsements-of.ts'
import { withWords } from '../../../awards/server/papers/award-papers.ts'
import { MEDIA_TYPES } from '../../../brought-badges/brought-badge.ts'
import { contentOf } from '../../../brought-badges/server/my-brought.ts'
import { linkClosed } from '../../collection-link.ts'
import { shownAt } from '../../server/links/open-portfolio.ts'

/** Shown, never run, never kept, under no name. */
async function fileAnswer(ctx: Context, address: string, kind: string): Promise<Response> {
  const found = await ctx.files.open(address)
  if (!found) throw linkClosed()
  return new Response(found.content, {
    headers: {
      'Content-Type': kind,
      'Content-Length': String(found.bytes),
      'Content-Disposition': 'inline',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': ASLEEP,
    },
  })
}

/** A photo of what is shown: the small drawing, never the larger one. */
export const shownPhotoResource = resource(
  '/p/:token/photos/:place',
  ANYONE,
  async (ctx, { token, place }) => {
    const { one } = await shownAt(ctx, { token, place, kind: 'photo' })
    return fileAnswer(ctx, one.photo.smallFile, 'image/webp')
  },
  { unlisted: true },
)

/** A voice of what is shown. */
export const shownVoiceResource = resource(
  '/p/:token/voix/:place',
  ANYONE,
  async (ctx, { token, place }) => {
    const { one } = await shownAt(ctx, { token, place, kind: 'voice' })
    return fileAnswer(ctx, one.memo.file, one.memo.kind)
  },
  { unlisted: true },
)

/** A badge of what is shown, as it was signed, with the words about it: for any verifier. */
export const shownBadgeResource = resource(
  '/p/:token/badges/:place/badge.json',
  ANYONE,
  async (ctx, { token, place }) => {
    const { one, owner } = await shownAt(ctx, { token, place, kind: 'badge' })
    const { award } = one.badge
    const credential = award.credential ?? ''
    const words = await endorsementsOf(owner, award)
    const signed = words.map((word) => word.credential)
    return new Response(signed.length > 0 ? withWords(credential, signed) : credential, {
      headers: {
        'Content-Type': 'application/ld+json; charset=utf-8',
        'Cache-Control': 'no-store',
        'Access-Control-Allow-Origin': '*',
      },
    })
  },
  { unlisted: true },
)

/** A badge kept from elsewhere, as it came: saved, never opened here. */
export const shownBroughtResource = resource(
  '/p/:token/ailleurs/:place/badge',
  ANYONE,
  async (ctx, { token, place }) => {
    const { one, owner } = await shownAt(ctx, { token, place, kind: 'brought' })
    const { media } = one.brought
    return new Response(new Uint8Array(await contentOf(owner, one.brought)), {
      headers: {
        'Content-Type': MEDIA_TYPES[media],
        'Content-Disposition': `attachment; filename="badge.${media}"`,
        'Content-Security-Policy': ASLEEP,
        'Cache-Control': 'no-store',
      },
    })
  },
  { unlisted: true },
)
