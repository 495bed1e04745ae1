import { type Label, type LinkerIndex, link } from '../engines/linker/linker.ts'
import { wordsOf } from '../engines/linker/normalise.ts'
import { stemOf } from '../engines/linker/stem.ts'
import { isGrammar } from '../engines/linker/stop-words.ts'
import type { Question } from './linker-files.ts'
import type { BenchReport } from './report.ts'

/** Why the right label did not come first, from what can be seen to what cannot be known. */
const CLASSES = [
  'right',
  'answer shares no word',
  'answer shares less than first',
  'first of the other kind',
  'as many words shared',
  'answer shares more',
] as const

type Class = (typeof CLASSES)[number]

function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter(({ folded }) => !isGrammar(folded))
      .map(({ folded }) => stemOf(folded)),
  )
}

/** Rarity of the stems a text and a label share, in nats. */
function sharedBy(index: LinkerIndex, text: string, label: string): number {
  const said = stemsOf(text)
  let sum = 0
  for (const stem of stemsOf(label))
    if (said.has(stem)) sum += index.idf[index.stemIds.get(stem) ?? -1] ?? 0
  return sum
}

/** Sorts questions by what stands between the text and its answer; names of a kind are ids of `sameKind`. */
export function missRow(
  what: string,
  {
    index,
    labels,
    sameKind,
  }: { index: LinkerIndex; labels: readonly Label[]; sameKind: Set<string> },
  questions: readonly Question[],
): BenchReport['rows'][number] {
  const names = new Map(labels.map(({ id, label }) => [id, label]))
  const counts = new Map<Class, number>(CLASSES.map((one) => [one, 0]))
  for (const { text, right } of questions) {
    const first = link(index, text, { top: 1 })[0]
    const answers = [...right].map((id) => sharedBy(index, text, names.get(id) ?? ''))
    const answer = Math.max(0, ...answers)
    const other = sharedBy(index, text, first?.label ?? '')
    const found = ((): Class => {
      if (first !== undefined && right.has(first.id)) return 'right'
      if (answer === 0) return 'answer shares no word'
      if (first !== undefined && !sameKind.has(first.id)) return 'first of the other kind'
      if (answer < other) return 'answer shares less than first'
      return answer === other ? 'as many words shared' : 'answer shares more'
    })()
    counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  return { what, kind: 'ours', figures: Object.fromEntries(counts) }
}
