import { z } from 'zod'
import { maybeOneOf } from '../../../platform/fields.ts'
import { typedChoices } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { Player } from '../../../ui/media/player.tsx'
import { LARGEST_MEMO } from '../../keepsakes/memo.ts'
import { Recorder } from '../../keepsakes/pages/recorder.tsx'
import { openAsk } from '../server/answer/open-ask.ts'
import { mustHaveAnswered } from '../server/answer/write-answer.ts'
import { hearVoice, keepVoice } from '../server/voice/keep-voice.ts'
import { dropVoice, voiceOfAnswer } from '../server/voice/listen.ts'
import { voiceWords } from '../voice-words.ts'
import { startOf } from './answer-ask-page.tsx'

/** A form holds a little more than its file. */
const AROUND = 64 * 1024

/** May I say it aloud, rather than write it all? */
export const answerVoicePage = page('/r/:token/voix', {
  words: voiceWords,
  open: ANYONE,
  unlisted: true,
  allows: 'microphone',
  show: async (ctx, { token }, { cookie }) => {
    const address = { token, key: cookie('cle') }
    const ask = await openAsk(ctx, address)
    mustHaveAnswered(ask)
    return { token, name: ask.personName, voice: await voiceOfAnswer(ctx, address) }
  },
  form: z.object({ mayBeHeard: maybeOneOf(['yes']) }),
  upload: { field: 'voice', largest: LARGEST_MEMO + AROUND, tooBig: 'keepsakes.memoTooHeavy' },
  prepare: async (ctx, { token }, { cookie, files }) => ({
    heard: await hearVoice(ctx, { token, key: cookie('cle'), voice: files.voice }),
  }),
  act: async (ctx, { token, heard, mayBeHeard }, { cookie }) => {
    const said = { heard, mayBeHeard: mayBeHeard === 'yes' }
    await keepVoice(ctx, { ...said, token, key: cookie('cle') })
    return goTo(`${startOf(token)}/signature`, 'recommendationVoice.kept')
  },
  view: ({ token, name, voice, say, reading, typed, problemOf }) => (
    <Question
      title={say('title')}
      hint={say('hint', { name })}
      back={`${startOf(token)}/reponse`}
      submit={say('keep')}
      ways={[{ href: `${startOf(token)}/signature`, label: say('without') }]}
      upload
    >
      {voice && (
        <>
          <Player
            label={say('yours')}
            src={`${startOf(token)}/voix/ecouter?${voice.recordedAt.getTime()}`}
          />
          <p>
            <Button tone="link" formaction={`${startOf(token)}/voix/enlever`}>
              {say('remove')}
            </Button>
          </p>
        </>
      )}
      <Recorder
        reading={reading}
        again={voice !== undefined}
        hint={say('noMicrophone')}
        error={problemOf('voice')}
      />
      <Checkbox
        name="mayBeHeard"
        label={say('mayBeHeard', { name })}
        hint={say('mayBeHeardHint')}
        checked={typedChoices(typed, 'mayBeHeard', voice?.mayBeHeard ? ['yes'] : []).length > 0}
      />
    </Question>
  ),
})

/** I would rather not be heard. */
export const dropVoicePage = page('/r/:token/voix/enlever', {
  words: voiceWords,
  open: ANYONE,
  unlisted: true,
  show: async (_ctx, { token }) => goTo(`${startOf(token)}/voix`),
  act: async (ctx, { token }, { cookie }) => {
    await dropVoice(ctx, { token, key: cookie('cle') })
    return goTo(`${startOf(token)}/voix`, 'recommendationVoice.removed')
  },
})
