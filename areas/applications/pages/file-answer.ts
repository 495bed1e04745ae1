import type { Context } from '../../../platform/server/context.ts'
import { ASLEEP } from '../../../platform/web/security-headers.ts'
import { noSuchExhibit } from '../exhibit.ts'
import type { fileIn } from '../server/shown-content.ts'

/** A file of an application: kept by no browser, never run; a document is saved, not opened in the page. */
export async function fileAnswer(
  ctx: Context,
  { address, media }: ReturnType<typeof fileIn>,
): Promise<Response> {
  const found = await ctx.files.open(address)
  if (!found) throw noSuchExhibit()
  const ending = media.slice(media.indexOf('/') + 1)
  const how = media === 'application/pdf' ? 'attachment' : 'inline'
  return new Response(found.content, {
    headers: {
      'Content-Type': media,
      'Content-Length': String(found.bytes),
      'Content-Disposition': `${how}; filename="preuve.${ending}"`,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': ASLEEP,
    },
  })
}
