import { typedText } from '../../../platform/web/form.ts'
import type { View } from '../../../platform/web/page.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { Move } from '../move.ts'
import type { moveWords } from '../words.ts'

type Props = View<typeof moveWords> & { move?: Move | undefined; suggested?: string | undefined }

/** What, with whom, which day, and a note; only the first is needed. */
export function MoveFields({ move, suggested = '', say, typed, problemOf }: Props) {
  return (
    <>
      <TextField
        name="title"
        label={say('name')}
        hint={say('nameHint')}
        value={typedText(typed, 'title', move?.title ?? suggested)}
        error={problemOf('title')}
        maxlength={120}
        autocomplete="off"
        required
      />
      <TextField
        name="organisation"
        label={say('organisation')}
        value={typedText(typed, 'organisation', move?.organisation)}
        error={problemOf('organisation')}
        maxlength={80}
        autocomplete="off"
      />
      <TextField
        name="plannedOn"
        type="date"
        label={say('plannedOn')}
        value={typedText(typed, 'plannedOn', move?.plannedOn)}
        error={problemOf('plannedOn')}
        autocomplete="off"
      />
      <TextArea
        name="note"
        label={say('note')}
        hint={say('noteHint')}
        value={typedText(typed, 'note', move?.note)}
        error={problemOf('note')}
        max={500}
        rows={3}
      />
    </>
  )
}
