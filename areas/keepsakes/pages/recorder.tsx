import { Island } from '../../../platform/web/frame.tsx'
import { type Reading, sayer } from '../../../platform/words.ts'
import { Button } from '../../../ui/form/button.tsx'
import { FileField } from '../../../ui/media/file-field.tsx'
import { Sound } from '../../../ui/media/player.tsx'
import { LARGEST_MEMO, LONGEST_SECONDS } from '../memo.ts'
import { keepsakeWords } from '../words.ts'

type Props = {
  reading: Reading
  /** Something was said before: speaking again takes its place. */
  again: boolean
  /** What to do where there is no microphone. */
  hint: string
  error: string | undefined
}

/** The microphone, where script and a recorder are found; else the browser's own way to give a file. The field is `voice`. */
export function Recorder({ reading, again, hint, error }: Props) {
  const say = sayer(keepsakeWords, reading)
  return (
    <Island
      name="record-voice"
      class="recorder"
      data-seconds={String(LONGEST_SECONDS)}
      data-bytes={String(LARGEST_MEMO)}
      data-speaking={say('speaking')}
      data-spoken={say('spoken')}
      data-refused={say('noMicrophone')}
      data-again={say('speakAgain')}
    >
      <div class="recorder__deeds" hidden>
        <p class="quiet">{say('speakWhy')}</p>
        <Button type="button" tone="quiet" icon="microphone" name="speak">
          <span>{say(again ? 'speakAgain' : 'speak')}</span>
        </Button>
        <Button type="button" tone="danger" icon="stop" name="stop">
          {say('stopSpeaking')}
        </Button>
        <p role="status" class="recorder__said" />
        <Sound label={say('yourVoice')} hidden />
      </div>
      <div class="recorder__file">
        <FileField
          name="voice"
          label={say('voiceFile')}
          hint={hint}
          error={error}
          accept="audio/webm,audio/ogg"
        />
      </div>
    </Island>
  )
}
