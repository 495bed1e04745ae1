import { z } from 'zod'
import { many } from '../../../platform/fields.ts'
import { typedChoices } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question, useSiteWords } from '../../../platform/web/layout.tsx'
import { type Ask, page } from '../../../platform/web/page.tsx'
import { sayer } from '../../../platform/words.ts'
import { type Choice, ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { CHOICE_PARTS, type ChoicePart, noSuchPart } from '../choice.ts'
import { choiceWords } from '../choice-words.ts'
import { chooseWhatCounts } from '../server/choose-what-counts.ts'
import { type ChoiceGround, choiceGround, optionsOf } from './choice-options.ts'

/** What counts, one part after the other; a few choices a screen, fewer still in easy reading. */
export const choicePartPage = page('/metiers/choix/:part', {
  words: choiceWords,
  open: ['person'],
  show: async (ctx, { part: asked }, ask) => {
    const part = partNamed(asked)
    return { part, ...screenOf(part, await choiceGround(ctx), ask) }
  },
  form: z.object({ choice: many(250, 60) }),
  act: async (ctx, { part: asked, choice }, ask) => {
    const part = partNamed(asked)
    const { shown, next } = screenOf(part, await choiceGround(ctx), ask)
    const values = shown.map(({ value }) => value)
    await chooseWhatCounts(ctx, { part, shown: values, ticked: choice })
    return next
      ? goTo(`/metiers/choix/${part}?page=${next}`)
      : goTo('/metiers/choix', 'occupationChoice.kept')
  },
  view: ({ part, shown, now, of, next, say, typed, problemOf }) => {
    const kept = shown.filter(({ checked }) => checked).map(({ value }) => value)
    const before = now > 1 ? `/metiers/choix/${part}?page=${now - 1}` : '/metiers/choix'
    return (
      <Question
        title={say(`${part}Ask`)}
        hint={shown.length > 0 ? say(`${part}Hint`) : say('none')}
        back={before}
        step={of > 1 ? { now, of, label: say(part) } : undefined}
        submit={shown.length > 0 ? say(next ? 'next' : 'keep') : undefined}
      >
        {shown.length > 0 && (
          <Pictures
            part={part}
            shown={shown}
            ticked={typedChoices(typed, 'choice', kept)}
            error={problemOf('choice')}
          />
        )}
      </Question>
    )
  },
})

type PicturesProps = {
  part: ChoicePart
  shown: readonly Choice[]
  ticked: readonly string[]
  error: string | undefined
}

function Pictures({ part, shown, ticked, error }: PicturesProps) {
  const site = useSiteWords()
  return (
    <ChoiceCards
      name="choice"
      type={part === 'entree' ? 'radio' : 'checkbox'}
      columns={part === 'entree' ? 1 : 2}
      error={error}
      chosenLabel={site('chosen')}
      options={shown.map((option) => ({ ...option, checked: ticked.includes(option.value) }))}
    />
  )
}

/** Choices a screen at most. */
const MOST = { simple: 9, easy: 7 }

function screenOf(part: ChoicePart, ground: ChoiceGround, { query, reading }: Ask) {
  const options = optionsOf(part, ground, { say: sayer(choiceWords, reading), reading })
  const most = reading.mode === 'simple' ? MOST.simple : MOST.easy
  const of = Math.max(1, Math.ceil(options.length / most))
  // Screens of the same length, rather than a last one with a single choice.
  const each = Math.ceil(options.length / of)
  const asked = Number.parseInt(query.get('page') ?? '1', 10)
  const now = Math.min(of, Math.max(1, Number.isFinite(asked) ? asked : 1))
  const shown = options.slice((now - 1) * each, now * each)
  return { shown, now, of, next: now < of ? now + 1 : undefined }
}

function partNamed(text: string): ChoicePart {
  const part = CHOICE_PARTS.find((one) => one === text)
  if (!part) throw noSuchPart()
  return part
}
