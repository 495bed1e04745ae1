import QRCode from 'qrcode'
import type { Context } from '../../../../platform/server/context.ts'
import { resource } from '../../../../platform/web/page.tsx'
import { drawQr } from '../../../accounts/server/paper/draw-qr.ts'
import { getOpenLink } from '../../server/links/links-of.ts'

type Where = { collectionId: string; linkId: string }

async function addressOf(ctx: Context, where: Where, origin: string): Promise<string> {
  const { token } = await getOpenLink(ctx, where)
  return `${origin}/p/${token}`
}

/** A file nobody keeps on the way, under a name that names nobody. */
function drawn(body: string | Uint8Array, type: string, name: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** The address of a link as a drawing, sharp at any size. */
export const qrSvgResource = resource(
  '/portfolio/:collectionId/liens/:linkId/qr.svg',
  ['person'],
  async (ctx, where, { origin }) => {
    const { svg } = drawQr(await addressOf(ctx, where, origin))
    return drawn(svg, 'image/svg+xml; charset=utf-8', 'portfolio.svg')
  },
)

/** The same as a picture: 800 dots, 5 cm in print. */
export const qrPngResource = resource(
  '/portfolio/:collectionId/liens/:linkId/qr.png',
  ['person'],
  async (ctx, where, { origin }) => {
    const options = { errorCorrectionLevel: 'M', margin: 4, width: 800 } as const
    const png = await QRCode.toBuffer(await addressOf(ctx, where, origin), options)
    return drawn(png, 'image/png', 'portfolio.png')
  },
)
