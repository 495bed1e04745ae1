import { type Typed, typedText } from '../../../platform/web/form.ts'
import { inReading, type Reading, sayer } from '../../../platform/words.ts'
import { Select } from '../../../ui/form/select.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { STORY_MAX, TITLE_MAX } from '../../experiences/experience.ts'
import type { ThemeKind } from '../../knowledge/starter-pack.ts'
import { shortStoryWords } from '../short-story-words.ts'

type Props = {
  kinds: readonly ThemeKind[]
  reading: Reading
  typed: Typed
  problemOf: (field: string) => string | undefined
}

/** What it was, where, and what one did: three fields that need no other page, so no network. */
export function ShortStoryFields({ kinds, reading, typed, problemOf }: Props) {
  const say = sayer(shortStoryWords, reading)
  return (
    <>
      <TextField
        name="title"
        label={say('whatLabel')}
        value={typedText(typed, 'title', '')}
        error={problemOf('title')}
        maxlength={TITLE_MAX}
        autocomplete="off"
        required
      />
      <Select
        name="kind"
        label={say('kindLabel')}
        value={typedText(typed, 'kind', 'other')}
        error={problemOf('kind')}
        options={kinds.map(({ code, label }) => ({
          value: code,
          label: inReading(label, reading),
        }))}
      />
      <TextArea
        name="story"
        label={say('didLabel')}
        hint={say('didHint')}
        value={typedText(typed, 'story', '')}
        error={problemOf('story')}
        max={STORY_MAX}
        rows={4}
      />
    </>
  )
}
