import { z } from 'zod'
import { maybeOneOf, optionalText } from '../../../platform/fields.ts'
import { ROUGH_TIMES } from '../../../platform/rough-time.ts'
import { typedText } from '../../../platform/web/form.ts'
import { goTo } from '../../../platform/web/going.ts'
import { Question } from '../../../platform/web/layout.tsx'
import { page, type View } from '../../../platform/web/page.tsx'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { Details } from '../../../ui/show/details.tsx'
import { isBegun } from '../experience.ts'
import { monthNames, strokeOf } from '../in-words.ts'
import { addressOf, nextAddress } from '../journey.ts'
import type { Period } from '../period.ts'
import { getExperience } from '../server/get-experience.ts'
import { sayWhen } from '../server/say-when.ts'
import { experienceWords } from '../words.ts'

const FIELDS = ['startMonth', 'startYear', 'endMonth', 'endYear'] as const

const PICTURES = {
  now: 'clock',
  'this-year': 'calendar-blank',
  'last-year': 'calendar-check',
  before: 'clock-counter-clockwise',
}

/** When was it? Roughly is fine; months for those who want. */
export const whenPage = page('/experiences/:experienceId/quand', {
  words: experienceWords,
  open: ['person'],
  show: async (ctx, { experienceId }) => ({
    experience: await getExperience(ctx, { experienceId }),
  }),
  form: z.object({
    rough: maybeOneOf(ROUGH_TIMES),
    startMonth: optionalText(4),
    startYear: optionalText(4),
    endMonth: optionalText(4),
    endYear: optionalText(4),
  }),
  act: async (ctx, { experienceId, rough, startMonth, startYear, endMonth, endYear }) => {
    const start = { month: startMonth, year: startYear }
    const end = { month: endMonth, year: endYear }
    const experience = await sayWhen(ctx, { experienceId, rough, start, end })
    return goTo(nextAddress(experience, 'where'))
  },
  view: (props) => {
    const { experience, say, typed, problemOf } = props
    const start = addressOf(experience, 'check')
    const last = experience.chosen.at(-1)
    const chosen = typedText(typed, 'rough', experience.period.rough)
    return (
      <Question
        title={say('whenTitle')}
        hint={say('whenHint')}
        back={
          experience.finishedAt
            ? start
            : last
              ? `${start}/niveau/${last}`
              : addressOf(experience, 'competences')
        }
        step={strokeOf('when', say)}
        submit={say('continue')}
        ways={
          experience.finishedAt
            ? []
            : [{ href: addressOf(experience, 'where'), label: say('dontKnow') }]
        }
        saved={isBegun(experience)}
      >
        <ChoiceCards
          name="rough"
          error={problemOf('rough')}
          chosenLabel={say('chosen')}
          options={ROUGH_TIMES.map((value) => ({
            value,
            label: say(value),
            icon: PICTURES[value],
            checked: chosen === value,
          }))}
        />
        <ExactDates {...props} period={experience.period} />
      </Question>
    )
  },
})

type DatesProps = View<typeof experienceWords> & { period: Period }

/** Months and years, folded away until wanted; easy reading never asks for them. */
function ExactDates({ period, say, reading, typed, problemOf }: DatesProps) {
  const [startYear = '', startMonth = ''] = period.start?.split('-') ?? []
  const [endYear = '', endMonth = ''] = period.end?.split('-') ?? []
  const kept = { startMonth, startYear, endMonth, endYear }
  const value = (field: keyof typeof kept) => typedText(typed, field, kept[field])
  const months = [
    { value: '', label: say('noMonth') },
    ...monthNames(reading).map((label, month) => ({
      value: String(month + 1).padStart(2, '0'),
      label,
    })),
  ]
  const isOpen = FIELDS.some((field) => value(field) !== '' || problemOf(field))
  if (reading.mode === 'facile' && !isOpen) return null
  return (
    <Details summary={say('exactDates')} open={isOpen}>
      {FIELDS.map((field) =>
        field.endsWith('Month') ? (
          <Select
            key={field}
            name={field}
            label={say(field)}
            options={months}
            value={value(field)}
            error={problemOf(field)}
          />
        ) : (
          <TextField
            key={field}
            name={field}
            label={say(field)}
            value={value(field)}
            error={problemOf(field)}
            inputmode="numeric"
            maxlength={4}
            autocomplete="off"
            short
          />
        ),
      )}
    </Details>
  )
}
