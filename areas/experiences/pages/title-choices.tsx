import { typedText } from '../../../platform/web/form.ts'
import { Island } from '../../../platform/web/frame.tsx'
import { Question } from '../../../platform/web/layout.tsx'
import type { View } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { type Experience, isBegun, TITLE_MAX } from '../experience.ts'
import { quoted, strokeOf } from '../in-words.ts'
import { addressOf } from '../journey.ts'
import type { TitleChoice } from '../server/titles/titles-like.ts'
import type { experienceWords } from '../words.ts'

/** The answer "nothing fits, I keep my words". */
export const OWN_WORDS = 'own'

type Props = View<typeof experienceWords> & {
  experience: Experience
  words: string
  titles: TitleChoice[]
}

/** The post in one's own words, misspelt or not; then the names it may have. */
export function TitleChoices(props: Props) {
  const { experience, words, say, typed, problemOf } = props
  const here = addressOf(experience, 'theme')
  return (
    <Question
      title={say('workTitle')}
      hint={say('workHint')}
      back="/experiences/nouvelle"
      step={strokeOf('theme', say)}
      submit={say('continue')}
      saved={isBegun(experience)}
      ways={[{ href: `${here}?images`, label: say('placesInstead') }]}
    >
      <Island name="suggestions" class="stack" data-from={here}>
        <SearchLine>
          <TextField
            name="q"
            label={say('workLabel')}
            hint={say('workExample')}
            value={typedText(typed, 'q', words)}
            error={problemOf('q')}
            maxlength={TITLE_MAX}
            autocomplete="off"
            spellcheck={false}
          />
          <Button tone="quiet" icon="magnifying-glass" name="search" value="yes">
            {say('search')}
          </Button>
        </SearchLine>
        <div id="suggestions" class="stack" aria-live="polite">
          <Suggestions {...props} />
        </div>
      </Island>
    </Question>
  )
}

function Suggestions(props: Props) {
  const { experience, words, titles, say, reading, typed, problemOf } = props
  if (!words) return null
  const chosen = typedText(typed, 'choice', chosenOf(experience, words))
  return (
    <ChoiceCards
      name="choice"
      columns={1}
      legend={say('titlesLegend')}
      hint={
        titles.length > 0
          ? say('titlesHint')
          : say('nothingFound', { words: quoted([words], reading) })
      }
      error={problemOf('choice')}
      chosenLabel={say('chosen')}
      options={[
        ...titles.map(({ code, title, occupation }) => ({
          value: code,
          label: title,
          hint: occupation === title ? undefined : occupation,
          checked: code === chosen,
        })),
        {
          value: OWN_WORDS,
          label: say('noneFits'),
          hint: quoted([words], reading),
          checked: chosen === OWN_WORDS,
        },
      ]}
    />
  )
}

function chosenOf({ occupationCode, title }: Experience, words: string): string | null {
  return occupationCode ?? (title === words ? OWN_WORDS : null)
}
