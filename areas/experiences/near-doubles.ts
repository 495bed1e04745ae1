import { wordsOf } from '../../engines/linker/normalise.ts'
import { stemOf } from '../../engines/linker/stem.ts'
import { isFrame, isGrammar } from '../../engines/linker/stop-words.ts'

/** The words that say what is done, whatever their ending. */
function meaning(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter(({ folded }) => !isGrammar(folded) && !isFrame(folded))
      .map(({ folded }) => stemOf(folded)),
  )
}

function isWithin(few: Set<string>, many: Set<string>): boolean {
  return [...few].every((word) => many.has(word))
}

/**
 * "Conseiller un client" beside "Conseiller un client et encaisser" asks the same thing twice: of two whose words hold
 * one another, the first is kept. What is already said in something told is not asked either.
 */
export function withoutNearDoubles<T extends { text: string }>(
  bestFirst: readonly T[],
  told: readonly string[] = [],
): T[] {
  const known = told.map(meaning)
  const kept: { one: T; words: Set<string> }[] = []
  for (const one of bestFirst) {
    const words = meaning(one.text)
    const isSaid = known.some((other) => isWithin(words, other))
    const isAsked = kept.some(
      (other) => isWithin(words, other.words) || isWithin(other.words, words),
    )
    if (!isSaid && !isAsked) kept.push({ one, words })
  }
  return kept.map(({ one }) => one)
}
