import type { Reading, Say } from '../../../platform/words.ts'
import { countInWords } from '../../explorer/pages/concept-name.tsx'
import { type Need, outlookOf, type Region, roughly, totalOf } from '../prospect.ts'
import { whereInWords } from '../prospect-words.ts'
import type { aheadWords } from '../words.ts'

/** What is told of the place one looks at: a region, or all those that count the family alone. */
export function toFillOf(needs: readonly Need[], region: Region | null): number | undefined {
  if (!region) return totalOf(needs)?.toFill
  return needs.find((one) => one.region.code === region.code)?.figures.toFill
}

/** The one sentence to remember. */
export function outlookInWords(
  needs: readonly Need[],
  region: Region | null,
  say: Say<typeof aheadWords>,
  reading: Reading,
): string {
  if (needs.length === 0) return say('noFigure')
  const where = whereInWords(region, reading)
  const toFill = toFillOf(needs, region)
  if (toFill === undefined) return say('notHere', { where })
  const until = needs[0]?.until ?? ''
  return say(outlookOf(toFill), {
    where,
    until,
    count: countInWords(roughly(toFill), reading),
    what: say(isGroupedIn(needs, region) ? 'inGroup' : 'inFamily'),
  })
}

function isGroupedIn(needs: readonly Need[], region: Region | null): boolean {
  return needs.some((one) => one.region.code === region?.code && one.isGrouped)
}
