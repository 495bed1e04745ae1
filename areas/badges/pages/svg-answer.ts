import { badgePicture, type Design } from '../../../engines/badge-picture/badge-picture.ts'
import { ASLEEP } from '../../../platform/web/security-headers.ts'

/** A picture that runs nothing, wherever it is opened. */
export function svgAnswer(design: Design, cache: string): Response {
  return new Response(badgePicture(design), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': cache,
      'Content-Security-Policy': ASLEEP,
    },
  })
}
