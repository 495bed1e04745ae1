import { useSiteWords } from '../../../platform/web/layout.tsx'
import type { Reading } from '../../../platform/words.ts'
import { ChoiceCards } from '../../../ui/form/choice-cards.tsx'
import type { Family } from '../../knowledge/starter-pack.ts'
import { familyName } from '../interest.ts'

type Props = {
  /** Several groups of one screen post under the same name, so each needs its own id. */
  id?: string | undefined
  legend?: string | undefined
  error?: string | undefined
  families: readonly Family[]
  ticked: readonly string[]
  reading: Reading
}

/** Families of interests as pictures to touch. */
export function FamilyCards({ id, legend, error, families, ticked, reading }: Props) {
  const say = useSiteWords()
  return (
    <ChoiceCards
      name="families"
      id={id}
      type="checkbox"
      legend={legend}
      error={error}
      chosenLabel={say('chosen')}
      options={families.map((family) => ({
        value: family.code,
        label: familyName(family, reading),
        icon: family.icon,
        checked: ticked.includes(family.code),
      }))}
    />
  )
}
