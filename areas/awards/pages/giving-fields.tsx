import { typedText } from '../../../platform/web/form.ts'
import type { View } from '../../../platform/web/page.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { LASTS, SEEN_MAX } from '../award.ts'
import type { givingWords } from '../giving-words.ts'

/** For ever, or so many years. */
export const YEARS: readonly ('' | (typeof LASTS)[number])[] = ['', ...LASTS]

type Props = Pick<View<typeof givingWords>, 'say' | 'typed' | 'problemOf'>

/** What was seen, for the person only. */
export function SeenField({ say, typed, problemOf }: Props) {
  return (
    <TextArea
      name="seen"
      label={say('seen')}
      hint={say('seenHint')}
      value={typedText(typed, 'seen', '')}
      error={problemOf('seen') ?? problemOf('form')}
      max={SEEN_MAX}
      rows={4}
    />
  )
}

/** For how long the badge counts. */
export function LastsField({
  say,
  typed,
  usual = null,
}: Omit<Props, 'problemOf'> & { usual?: string | null }) {
  return (
    <Select
      name="lasts"
      label={say('lasts')}
      value={typedText(typed, 'lasts', usual ?? '')}
      options={YEARS.map((value) => ({ value, label: say(`lasts-${value}`) }))}
    />
  )
}
