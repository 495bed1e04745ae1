import { resource } from '../../../platform/web/page.tsx'
import { lookAgain } from '../server/together/look-again.ts'
import type { Place } from './place.ts'

/** Has anything moved since? A mark, or nothing at all (304) when it is the one the browser holds. */
export const lookResource = (place: Place) =>
  resource(
    `${place.base}/etat`,
    place.open,
    async (ctx, pieces, { query, held }) => {
      const piece = (query.get('piece') ?? 'all').slice(0, 80)
      const { mark } = await lookAgain(ctx, { chair: place.chairOf(pieces), piece })
      const etag = `"${mark}"`
      const headers = { ETag: etag, 'Cache-Control': 'no-store' }
      return held === etag
        ? new Response(null, { status: 304, headers })
        : new Response('', { status: 200, headers })
    },
    { unlisted: place.unlisted },
  )
