import { resource } from '../../../platform/web/page.tsx'
import { ASLEEP } from '../../../platform/web/security-headers.ts'
import { MEDIA_TYPES } from '../brought-badge.ts'
import { contentOf, getBrought } from '../server/my-brought.ts'

/** The file as it came, byte for byte; saved, never opened here: it was written by somebody else. */
export const broughtFileResource = resource(
  '/badges-d-ailleurs/:broughtId/fichier',
  ['person'],
  async (ctx, { broughtId }) => {
    const brought = await getBrought(ctx, { broughtId })
    return new Response(new Uint8Array(await contentOf(ctx, brought)), {
      headers: {
        'Content-Type': MEDIA_TYPES[brought.media],
        'Content-Disposition': `attachment; filename="badge.${brought.media}"`,
        'Content-Security-Policy': ASLEEP,
        'Cache-Control': 'no-store',
      },
    })
  },
)
