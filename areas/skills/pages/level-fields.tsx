import { inReading, type Reading, sayer } from '../../../platform/words.ts'
import { LevelChoices } from '../../../ui/form/level-choices.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { SENTENCE_MAX } from '../claim.ts'
import type { Competence } from '../competence.ts'
import { levelKey, skillWords } from '../words.ts'

type Props = {
  competence: Competence
  /** The level shown as chosen, as the form writes it; empty for none. */
  level: string
  sentence: string
  /** How the screen calls for the person's own sentence. */
  own: { summary: string; label: string; hint: string }
  reading: Reading
  problemOf: (field: string) => string | undefined
}

/** Four behaviours to recognise oneself in, and a sentence of one's own for whoever likes. */
export function LevelFields({ competence, level, sentence, own, reading, problemOf }: Props) {
  return (
    <>
      <LevelChoices
        name="level"
        error={problemOf('level')}
        levels={competence.levels.map(({ level: value, sentence: text }) => ({
          value: String(value),
          title: sayer(skillWords, reading)(levelKey(value)),
          text: inReading(text, reading),
          checked: level === String(value),
        }))}
      />
      <Details summary={own.summary} open={sentence !== '' || problemOf('sentence') !== undefined}>
        <TextArea
          name="sentence"
          label={own.label}
          hint={own.hint}
          value={sentence}
          error={problemOf('sentence')}
          max={SENTENCE_MAX}
          rows={3}
        />
      </Details>
    </>
  )
}
