import { typedText } from '../../../platform/web/form.ts'
import { Question } from '../../../platform/web/layout.tsx'
import type { View } from '../../../platform/web/page.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { SearchLine } from '../../../ui/form/search-line.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { Theme } from '../../knowledge/starter-pack.ts'
import { type Experience, hasTitle, isBegun, isForOthers } from '../experience.ts'
import { named, quoted, strokeOf } from '../in-words.ts'
import { addressOf } from '../journey.ts'
import type { experienceWords } from '../words.ts'

type Props = View<typeof experienceWords> & {
  experience: Experience
  words: string
  themes: Theme[]
  /** How many there are, found or not. */
  total: number
}

/** So many pictures deserve a way to search. */
const MANY = 12

/** Pictures of what one may have lived; a few first, all on request. */
export function ThemeChoices({
  experience,
  words,
  themes,
  total,
  say,
  reading,
  typed,
  problemOf,
}: Props) {
  const here = addressOf(experience, 'theme')
  const places = hasTitle(experience.kind)
  const chosen = typedText(typed, 'choice', experience.themeCode)
  const count = themes.length
  const all = {
    href: `${here}?${places ? 'images&' : ''}tout`,
    label: say('allThemes', { count: total }),
  }
  return (
    <Question
      title={say(places ? 'placeTitle' : 'themeTitle')}
      hint={say('themeHint')}
      back={places ? here : '/experiences/nouvelle'}
      step={strokeOf('theme', say)}
      submit={say('continue')}
      saved={isBegun(experience)}
      ways={[
        ...(isForOthers(experience.kind)
          ? [{ href: `/experiences/${experience.id}/engagement`, label: say('askMe') }]
          : []),
        ...(total > count ? [all] : []),
        places
          ? { href: here, label: say('wordsInstead') }
          : { href: `${here}?autre`, label: say('somethingElse') },
      ]}
    >
      {words && (
        <p role="status">
          {say(count > 0 ? 'searched' : 'nothingFound', { count, words: quoted([words], reading) })}
        </p>
      )}
      <ChoiceCards
        name="choice"
        chosenLabel={say('chosen')}
        error={problemOf('choice')}
        options={themes.map((theme) => ({
          value: theme.code,
          label: named(theme, reading),
          icon: theme.icon,
          checked: theme.code === chosen,
        }))}
      />
      {total > MANY && (
        <SearchLine>
          <TextField
            name="q"
            type="search"
            label={say('searchTheme')}
            hint={say('searchThemeHint')}
            value={typedText(typed, 'q', words)}
            error={problemOf('q')}
            autocomplete="off"
          />
          <Button tone="quiet" icon="magnifying-glass" name="search" value="yes">
            {say('search')}
          </Button>
        </SearchLine>
      )}
    </Question>
  )
}
