import { z } from 'zod'
import { oneOf, optionalText } from '../../../platform/fields.ts'
import { useFrame } from '../../../platform/web/frame.tsx'
import { goTo } from '../../../platform/web/going.ts'
import { Question, useSiteWords } from '../../../platform/web/layout.tsx'
import { localAddress } from '../../../platform/web/local-address.ts'
import { ANYONE, page } from '../../../platform/web/page.tsx'
import {
  displayCookie,
  FONTS,
  LANGUAGES,
  MODES,
  SIZES,
  SPACINGS,
  THEMES,
} from '../../../platform/web/reading-choice.ts'
import type { Say } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { displayWords } from '../words.ts'

/** How do I want to read? */
export const displayPage = page('/affichage', {
  words: displayWords,
  open: ANYONE,
  show: async (_ctx, _params, { query }) => ({ from: localAddress(query.get('depuis')) ?? '/' }),
  form: z.object({
    mode: oneOf(MODES),
    theme: oneOf(THEMES),
    size: oneOf(SIZES),
    font: oneOf(FONTS).default('atkinson'),
    spacing: oneOf(SPACINGS).default('normal'),
    language: oneOf(LANGUAGES),
    from: optionalText(300),
  }),
  act: async (_ctx, { from, ...display }) =>
    goTo(localAddress(from) ?? '/', 'display.kept', {
      cookies: [{ name: 'affichage', value: displayCookie(display) }],
    }),
  view: ({ say, from }) => (
    <Question title={say('title')} back={from} submit={say('keep')} carry={{ from }}>
      <Choices say={say} />
    </Question>
  ),
})

const MODE_ICONS = { simple: 'text-aa', facile: 'book-open-text', audio: 'speaker-high' } as const

function Choices({ say }: { say: Say<typeof displayWords> }) {
  const { display } = useFrame()
  const chosenLabel = useSiteWords()('chosen')
  return (
    <>
      <ChoiceCards
        name="mode"
        legend={say('mode')}
        columns={3}
        chosenLabel={chosenLabel}
        options={MODES.map((mode) => ({
          value: mode,
          label: say(mode),
          hint: say(`${mode}Hint`),
          icon: MODE_ICONS[mode],
          checked: display.mode === mode,
        }))}
      />
      <ChoiceCards
        name="theme"
        legend={say('theme')}
        chosenLabel={chosenLabel}
        options={THEMES.map((theme) => ({
          value: theme,
          label: say(theme),
          checked: display.theme === theme,
        }))}
      />
      <ChoiceCards
        name="size"
        legend={say('size')}
        columns={3}
        chosenLabel={chosenLabel}
        options={SIZES.map((size) => ({
          value: size,
          label: say(size),
          checked: display.size === size,
        }))}
      />
      <ChoiceCards
        name="font"
        legend={say('font')}
        hint={say('fontHint')}
        chosenLabel={chosenLabel}
        options={FONTS.map((font) => ({
          value: font,
          label: say(font),
          hint: font === 'dyslexic' ? say('dyslexicHint') : undefined,
          checked: display.font === font,
        }))}
      />
      <ChoiceCards
        name="spacing"
        legend={say('spacing')}
        chosenLabel={chosenLabel}
        options={SPACINGS.map((spacing) => ({
          value: spacing,
          label: say(spacing === 'wide' ? 'wide' : 'normalSpacing'),
          checked: display.spacing === spacing,
        }))}
      />
      <ChoiceCards
        name="language"
        legend={say('language')}
        chosenLabel={chosenLabel}
        options={LANGUAGES.map((language) => ({
          value: language,
          label: say(language),
          checked: display.language === language,
        }))}
      />
    </>
  )
}
