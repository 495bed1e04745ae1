import { ChoiceCards } from '../../ui/form/choice-cards.tsx'
import { LIFETIMES, lifetimeWords } from '../link-lifetime.ts'
import { type Reading, sayer } from '../words.ts'
import { typedText } from './form.ts'

type Props = {
  reading: Reading
  typed: Parameters<typeof typedText>[0]
  problemOf: (field: string) => string | undefined
}

/** For how long a link is open: a month unless one says otherwise. */
export function LifetimeChoice({ reading, typed, problemOf }: Props) {
  const say = sayer(lifetimeWords, reading)
  const days = typedText(typed, 'days', '30')
  return (
    <ChoiceCards
      name="days"
      columns={3}
      legend={say('howLong')}
      error={problemOf('days')}
      chosenLabel={say('chosen')}
      options={LIFETIMES.map((value) => ({
        value,
        label: say(`days${value}`),
        checked: days === value,
      }))}
    />
  )
}
