/** A term of the text and how surely it stands for a word. */
type Answer = { term: number; weight: number }

/** Which terms each word of the vocabulary answers to, laid flat: asked some ten thousand times a text. */
export type Asked = {
  /** Line of each word; 0 for the words that answer to nothing. */
  lineOf: Uint16Array
  /** Line l is terms[start[l]] … terms[start[l + 1] - 1], a weight beside each. */
  start: Uint32Array
  terms: Uint8Array
  weights: Float32Array
}

/** Gathers the answers of each term by word and lays them flat; words are numbers below `size`. */
export function askedOf(
  answersOfTerm: readonly (readonly { word: number; weight: number }[])[],
  size: number,
): Asked {
  const byWord = new Map<number, Answer[]>()
  answersOfTerm.forEach((answers, term) => {
    for (const { word, weight } of answers) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [{ term, weight }])
      else known.push({ term, weight })
    }
  })
  const lineOf = new Uint16Array(size)
  const start = new Uint32Array(byWord.size + 2)
  const all = [...byWord.values()].flat()
  let line = 1
  let count = 0
  for (const [word, own] of byWord) {
    lineOf[word] = line
    start[line] = count
    count += own.length
    start[++line] = count
  }
  return {
    lineOf,
    start,
    terms: Uint8Array.from(all, ({ term }) => term),
    weights: Float32Array.from(all, ({ weight }) => weight),
  }
}
