import type { Context } from '../../../platform/server/context.ts'
import type { HandedFile } from '../../keepsakes/server/hand-over-files.ts'
import type { WordVoice } from '../voice.ts'
import { signedVoices, soundOf } from './voice/listen.ts'

/** What others said aloud of the person, once they signed it. */
export async function* handOverFiles(
  ctx: Context,
  { personId }: { personId: string },
): AsyncGenerator<HandedFile> {
  for (const voice of await signedVoices(ctx, { personId }))
    yield {
      path: pathOfVoice(voice),
      open: async () => new Blob([new Uint8Array((await soundOf(ctx, voice)).sound)]).stream(),
    }
}

export function pathOfVoice({ recommendationId, kind }: WordVoice): string {
  return `mots/${recommendationId}.${kind === 'audio/ogg' ? 'ogg' : 'webm'}`
}
