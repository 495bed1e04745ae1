import type { Reading, Say } from '../../../platform/words.ts'
import { Details } from '../../../ui/show/details.tsx'
import { DataTable } from '../../../ui/show/table.tsx'
import type { Suggestion } from '../suggestion.ts'
import { inDecimals, sumOfParts } from '../sum-of-parts.ts'
import type { SheetWords } from './sheet-page-words.ts'
import { PART_LABEL } from './why-rows.ts'

type Props = { suggestion: Suggestion; say: Say<SheetWords>; reading: Reading }

/** The sum behind the bars, for whoever wants to check it; the only place where the score is a number. */
export function SumOfPartsTable({ suggestion, say, reading }: Props) {
  const { parts, total } = sumOfParts(suggestion.contributions, suggestion.score)
  return (
    <Details summary={say('sumSee')}>
      <p>{say('sumText')}</p>
      <DataTable
        id="calcul"
        caption={say('sumTable')}
        captionUnseen
        head={[say('sumPart'), say('sumValue')]}
        rows={[
          ...parts.map(({ part, hundredths }) => [
            say(PART_LABEL[part]),
            inDecimals(hundredths, reading.language),
          ]),
          [say('sumTotal'), inDecimals(total, reading.language)],
        ]}
      />
    </Details>
  )
}
