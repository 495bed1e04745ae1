import { ANYONE, resource } from '../../../platform/web/page.tsx'
import { ASLEEP } from '../../../platform/web/security-headers.ts'
import {
  openVoice,
  type Sounding,
  soundOf,
  voiceOfAnswer,
  voiceOfOwn,
} from '../server/voice/listen.ts'

/** Whoever answers hears what they said. */
export const answerVoiceResource = resource(
  '/r/:token/voix/ecouter',
  ANYONE,
  async (ctx, { token }, { cookie }) =>
    soundAnswer(await soundOf(ctx, await voiceOfAnswer(ctx, { token, key: cookie('cle') }))),
  { unlisted: true },
)

/** The person hears what was said of them. */
export const ownVoiceResource = resource(
  '/recommandations/:askId/voix/ecouter',
  ['person'],
  async (ctx, which) => soundAnswer(await soundOf(ctx, await voiceOfOwn(ctx, which))),
)

/** Others hear it, while both agree. */
export const heardVoiceResource = resource(
  '/recommandation/voix/:key',
  ANYONE,
  async (ctx, which) => soundAnswer(await openVoice(ctx, which)),
  { unlisted: true },
)

/** Kept by nobody on the way: it may be taken back at any time. */
function soundAnswer({ kind, sound }: Sounding): Response {
  return new Response(new Uint8Array(sound), {
    headers: {
      'Content-Type': kind,
      'Content-Length': String(sound.byteLength),
      'Content-Disposition': `inline; filename="voix.${kind.slice('audio/'.length)}"`,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': ASLEEP,
    },
  })
}
