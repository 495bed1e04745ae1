import { typedText } from '../../../../platform/web/form.ts'
import { ChoiceCards } from '../../../../ui/form/choice-cards.tsx'
import { TextArea } from '../../../../ui/form/text-area.tsx'
import { REPORT_MAX, REPORT_REASONS } from '../../collection-link.ts'

type Reason = (typeof REPORT_REASONS)[number]

type Props = {
  say: (key: `reason-${Reason}` | 'chosen' | 'reportWords') => string
  typed: Parameters<typeof typedText>[0]
  problemOf: (field: string) => string | undefined
}

/** What is wrong with what one was shown, and in one's own words; for whoever reports an address. */
export function ReportFields({ say, typed, problemOf }: Props) {
  return (
    <>
      <ChoiceCards
        name="reason"
        columns={1}
        error={problemOf('reason')}
        chosenLabel={say('chosen')}
        options={REPORT_REASONS.map((value) => ({
          value,
          label: say(`reason-${value}`),
          checked: typed.reason === value,
        }))}
      />
      <TextArea
        name="words"
        label={say('reportWords')}
        value={typedText(typed, 'words', '')}
        error={problemOf('words')}
        max={REPORT_MAX}
      />
    </>
  )
}
