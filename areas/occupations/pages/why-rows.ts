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

const LABEL = {
  skills: 'partSkills',
  interests: 'partInterests',
  transversal: 'partTransversal',
  wishes: 'partWishes',
} as const

/** The parts that speak for an idea, longest first; `heaviest` is the longest bar of the screen, so that cards compare. */
export function whyRows(
  { contributions }: Pick<Suggestion, 'contributions'>,
  heaviest: number,
  say: Say<typeof occupationWords>,
): WhyRow[] {
  return contributions
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .map(({ part, value }) => ({
      label: say(LABEL[part]),
      value: heaviest > 0 ? value / heaviest : 0,
      tone: TONE[part],
      words: say(amountOf(value, heaviest)),
    }))
}

/** The longest bar of several ideas. */
export function heaviestOf(suggestions: readonly Pick<Suggestion, 'contributions'>[]): number {
  const values = suggestions.flatMap(({ contributions }) => contributions.map(({ value }) => value))
  return Math.max(0, ...values)
}
