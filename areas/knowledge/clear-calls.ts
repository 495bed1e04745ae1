import { clausesOf } from '../../engines/linker/clauses.ts'
import type { Hit } from '../../engines/linker/linker.ts'

/** A word that calls this many things about as well tells nothing of any of them: "course" is a race, an errand, a tournament. */
const TOO_MANY = 3

/** As well as the best: at least this share of its score. */
const ABOUT_AS_WELL = 0.7

/** The words that call a hit, when they never stand together in one part of the text; none when two of them do. */
function loneWordsOf({ because }: Hit, parts: readonly string[]): string[] {
  const words = [...new Set(because.map((word) => word.toLowerCase()))]
  const together = parts.some(
    (part) => words.filter((word) => part.toLowerCase().includes(word)).length > 1,
  )
  return together ? [] : words
}

/**
 * Keeps what the text clearly speaks of. A hit called by a single word, or by words said apart ("mangé, personne"),
 * is left out when its word calls many other things about as well, or when it lies below `loneFloor`.
 */
export function clearlyCalled<T extends Hit>(text: string, hits: readonly T[], loneFloor = 0): T[] {
  const parts = clausesOf(text)
  const heard = parts.length > 0 ? parts : [text]
  const lone = new Map(hits.map((hit) => [hit, loneWordsOf(hit, heard)]))
  const vague = vagueWords(lone)
  return hits.filter((hit) => {
    const words = lone.get(hit) ?? []
    if (words.length === 0) return true
    return hit.score >= loneFloor && words.some((word) => !vague.has(word))
  })
}

function vagueWords(lone: ReadonlyMap<Hit, readonly string[]>): Set<string> {
  const byWord = new Map<string, Hit[]>()
  for (const [hit, words] of lone)
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), hit])
  const vague = new Set<string>()
  for (const [word, hits] of byWord) {
    const best = Math.max(...hits.map(({ score }) => score))
    const rivals = hits.filter(({ score }) => score >= ABOUT_AS_WELL * best)
    if (new Set(rivals.map(({ id }) => id)).size >= TOO_MANY) vague.add(word)
  }
  return vague
}
