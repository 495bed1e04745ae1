import type { Part } from '../../../engines/matching/matching.ts'
import type { Say } from '../../../platform/words.ts'
import type { WhyRow } from '../../../ui/skill/why-bars.tsx'
import { amountOf, type Suggestion } from '../suggestion.ts'
import type { occupationWords } from '../words.ts'

const TONE: Record<Part, WhyRow['tone']> = {
  skills: 'organise',
  interests: 'think',
  transversal: 'communicate',
  wishes: 'organise',
}

export const PART_LABEL = {
  skills: 'partSkills',
  interests: 'partInterests',
  transversal: 'partTransversal',
  wishes: 'partWishes',
} as const

/** What speaks for an idea, longest first, then what takes away, without a bar; `heaviest` is the longest bar of the screen, so that cards compare. */
export function whyRows(
  { contributions }: Pick<Suggestion, 'contributions'>,
  heaviest: number,
  say: Say<typeof occupationWords>,
): WhyRow[] {
  return contributions
    .filter(({ value }) => value !== 0)
    .toSorted((a, b) => b.value - a.value)
    .map(({ part, value }) => ({
      label: say(PART_LABEL[part]),
      value: value > 0 ? value / heaviest : null,
      tone: TONE[part],
      words: say(amountOf(value, heaviest)),
    }))
}

/** The longest bar of several ideas. */
export function heaviestOf(suggestions: readonly Pick<Suggestion, 'contributions'>[]): number {
  const values = suggestions.flatMap(({ contributions }) => contributions.map(({ value }) => value))
  return Math.max(0, ...values)
}
