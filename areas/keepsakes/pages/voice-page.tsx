import { z } from 'zod'
import { optionalText } from '../../../platform/fields.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { type Ask, page } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Player } from '../../../ui/media/player.tsx'
import { dayInWords } from '../in-words.ts'
import { LARGEST_MEMO, TRANSCRIPT_MAX } from '../memo.ts'
import { memoOfStory } from '../server/memo-of-story.ts'
import { sayMemo } from '../server/say-memo.ts'
import { takeMemo } from '../server/take-memo.ts'
import { keepsakeWords } from '../words.ts'
import { Recorder } from './recorder.tsx'

/** A form holds a little more than its file. */
const AROUND = 64 * 1024

/** Can I tell it aloud instead of writing? */
export const voicePage = page('/experiences/:experienceId/voix', {
  words: keepsakeWords,
  open: ['person'],
  allows: 'microphone',
  show: async (ctx, { experienceId }, ask) => ({
    experienceId,
    memo: await memoOfStory(ctx, { experienceId }),
    home: homeOf(experienceId, ask),
  }),
  form: z.object({ transcript: optionalText(TRANSCRIPT_MAX) }),
  upload: { field: 'voice', largest: LARGEST_MEMO + AROUND, tooBig: 'keepsakes.memoTooHeavy' },
  prepare: async (ctx, { experienceId }, { files }) => ({
    taken: await takeMemo(ctx, { experienceId, voice: files.voice }),
  }),
  act: async (ctx, { experienceId, taken, transcript }, ask) => {
    const memo = await sayMemo(ctx, { experienceId, taken, transcript })
    // Spoken: what was said can be heard again and written on the same page. Written: back to the story.
    return taken && memo.transcript === null
      ? goTo(`/experiences/${experienceId}/voix${fromOf(ask)}`, 'keepsakes.voiceKept')
      : goTo(homeOf(experienceId, ask), taken ? 'keepsakes.voiceKept' : 'keepsakes.wordsKept')
  },
  view: (props) => {
    const { experienceId, memo, home, say, reading, typed, problemOf } = props
    const start = `/experiences/${experienceId}`
    return (
      <Question
        title={say('voiceTitle')}
        hint={say('voiceHint')}
        back={home}
        submit={say('keep')}
        ways={[
          memo
            ? { href: home, label: say('later') }
            : { href: `${start}/activites`, label: say('writeInstead') },
        ]}
        upload
      >
        {memo && (
          <>
            <Player
              label={say('yourVoice')}
              src={`${start}/voix/ecouter?${memo.id}`}
              text={say('recorded', { day: dayInWords(memo.recordedAt, reading) })}
            />
            <TextArea
              name="transcript"
              label={say('transcript')}
              hint={say('transcriptHint')}
              value={typedText(typed, 'transcript', memo.transcript)}
              error={problemOf('transcript')}
              max={TRANSCRIPT_MAX}
              rows={5}
            />
            <p>
              <Button tone="link" formaction={`${start}/voix/supprimer`}>
                {say('deleteVoice')}
              </Button>
            </p>
          </>
        )}
        <Recorder
          reading={reading}
          again={memo !== undefined}
          hint={say('onlyWritten')}
          error={problemOf('voice')}
        />
      </Question>
    )
  },
})

/** Somebody who was telling what they did goes on with that; from the summary, back to the summary. */
function homeOf(experienceId: string, ask: Ask): string {
  return `/experiences/${experienceId}${fromOf(ask) ? '/activites' : ''}`
}

function fromOf({ query }: Ask): string {
  return query.get('depuis') === 'activites' ? '?depuis=activites' : ''
}
