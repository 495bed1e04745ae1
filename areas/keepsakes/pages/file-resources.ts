import type { Context } from '../../../platform/server/context.ts'
import { resource } from '../../../platform/web/page.tsx'
import { ASLEEP } from '../../../platform/web/security-headers.ts'
import { isOwnDevice } from '../../accounts/server/session/is-own-device.ts'
import { noSuchMemo } from '../memo.ts'
import { noSuchPhoto } from '../photo.ts'
import { memoOfStory } from '../server/memo-of-story.ts'
import { getPhoto } from '../server/photos-of.ts'

/** A day: long enough to leaf through one's stories without paying for the same photo twice. */
const A_DAY = 24 * 3600

/** A photo for the screen, for whoever owns it. */
export const largePhotoResource = resource(
  '/experiences/:experienceId/photos/:photoId/grande',
  ['person'],
  async (ctx, where) => fileAnswer(ctx, (await getPhoto(ctx, where)).file, 'image/webp'),
)

/** The same, for a list. */
export const smallPhotoResource = resource(
  '/experiences/:experienceId/photos/:photoId/petite',
  ['person'],
  async (ctx, where) => fileAnswer(ctx, (await getPhoto(ctx, where)).smallFile, 'image/webp'),
)

/** The voice of a story, for whoever owns it. */
export const voiceResource = resource(
  '/experiences/:experienceId/voix/ecouter',
  ['person'],
  async (ctx, where) => {
    const memo = await memoOfStory(ctx, where)
    if (!memo) throw noSuchMemo()
    return fileAnswer(ctx, memo.file, memo.kind)
  },
)

/** Kept by the browser for a day on the person's own device, by nobody on another one; never run, only shown. */
async function fileAnswer(ctx: Context, address: string, kind: string): Promise<Response> {
  const found = await ctx.files.open(address)
  if (!found) throw kind.startsWith('image/') ? noSuchPhoto() : noSuchMemo()
  const isOwn = await isOwnDevice(ctx)
  const ending = kind.slice(kind.indexOf('/') + 1)
  return new Response(found.content, {
    headers: {
      'Content-Type': kind,
      'Content-Length': String(found.bytes),
      'Content-Disposition': `inline; filename="${kind.startsWith('image/') ? 'photo' : 'voix'}.${ending}"`,
      'Cache-Control': isOwn ? `private, max-age=${A_DAY}` : 'no-store',
      'Content-Security-Policy': ASLEEP,
    },
  })
}
