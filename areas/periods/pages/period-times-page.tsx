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
import { Tag } from '../../../ui/show/tag.tsx'
import { monthsToChoose } from '../in-words.ts'
import type { LifePeriod } from '../life-period.ts'
import { getPeriod } from '../server/periods-of.ts'
import { sayPeriodTimes } from '../server/say-period.ts'
import { periodWords } from '../words.ts'

const PICTURES = {
  now: 'clock',
  'this-year': 'calendar-blank',
  'last-year': 'calendar-check',
  before: 'clock-counter-clockwise',
}

const FIELDS = ['startYear', 'startMonth', 'endYear', 'endMonth'] as const
type Field = (typeof FIELDS)[number]

/** When was it, roughly? */
export const periodTimesPage = page('/mes-periodes/:periodId/quand', {
  words: periodWords,
  open: ['person'],
  show: async (ctx, where) => ({ period: await getPeriod(ctx, where) }),
  form: z.object({
    rough: maybeOneOf(ROUGH_TIMES),
    startYear: optionalText(4),
    startMonth: optionalText(4),
    endYear: optionalText(4),
    endMonth: optionalText(4),
  }),
  act: async (ctx, { periodId, rough, startYear, startMonth, endYear, endMonth }) => {
    const start = { month: startMonth, year: startYear }
    const end = { month: endMonth, year: endYear }
    await sayPeriodTimes(ctx, { periodId, rough, start, end })
    return goTo(`/mes-periodes/${periodId}/mots`)
  },
  view: (props) => {
    const { period, say, typed, problemOf } = props
    const chosen = typedText(typed, 'rough', period.rough)
    return (
      <Question
        title={say('whenTitle')}
        hint={say('whenHint')}
        back="/mes-periodes"
        submit={say('continue')}
        ways={[{ href: `/mes-periodes/${period.id}/mots`, label: say('dontKnow') }]}
        saved
      >
        <Tag label={say(period.kind)} />
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
        <Years {...props} />
      </Question>
    )
  },
})

type Props = View<typeof periodWords> & { period: LifePeriod }

/** Years, folded away until wanted; months only for those who read long pages. */
function Years({ period, say, reading, typed, problemOf }: Props) {
  const [startYear = '', startMonth = ''] = period.start?.split('-') ?? []
  const [endYear = '', endMonth = ''] = period.end?.split('-') ?? []
  const kept = { startMonth, startYear, endMonth, endYear }
  const value = (field: Field) => typedText(typed, field, kept[field])
  const isOpen = FIELDS.some((field) => value(field) !== '' || problemOf(field))
  const months = monthsToChoose(reading).map((label, month) => ({
    value: String(month + 1).padStart(2, '0'),
    label,
  }))
  return (
    <Details summary={say('years')} open={isOpen}>
      {FIELDS.map((field) =>
        field.endsWith('Year') ? (
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
        ) : (
          (reading.mode !== 'facile' || value(field) !== '') && (
            <Select
              key={field}
              name={field}
              label={say(field)}
              options={[{ value: '', label: say('noMonth') }, ...months]}
              value={value(field)}
              error={problemOf(field)}
            />
          )
        ),
      )}
    </Details>
  )
}
