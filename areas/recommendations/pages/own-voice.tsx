import { type Reading, sayer } from '../../../platform/words.ts'
import { Button, Buttons } from '../../../ui/form/button.tsx'
import { Player } from '../../../ui/media/player.tsx'
import { Card } from '../../../ui/show/card.tsx'
import type { Recommendation } from '../recommendation.ts'
import { mayBeShown, type WordVoice } from '../voice.ts'
import { voiceWords } from '../voice-words.ts'

type Props = { one: Recommendation; voice: WordVoice; reading: Reading }

/** What was said aloud, for the person; and whether others hear it, which takes two. */
export function OwnVoice({ one, voice, reading }: Props) {
  const say = sayer(voiceWords, reading)
  const name = one.answer?.name ?? ''
  const may = mayBeShown(voice, one)
  const word = voice.mayBeHeard ? 'forYouUnwritten' : 'forYou'
  return (
    <Card>
      <Player
        label={say('theirs', { name })}
        src={`/recommandations/${one.id}/voix/ecouter`}
        text={say(may ? (voice.isShown ? 'shown' : 'mayShow') : word, { name })}
      />
      {may && (
        <form method="post">
          <Buttons>
            <Button name="deed" value={voice.isShown ? 'mute' : 'voice'} tone="quiet">
              {say(voice.isShown ? 'hide' : 'show')}
            </Button>
          </Buttons>
        </form>
      )}
    </Card>
  )
}
