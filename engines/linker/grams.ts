/** Character n-grams are kept as numbers below this bound; rare clashes cost less than strings would. */
export const GRAM_SPACE = 1 << 16

const SHORTEST = 3
const LONGEST = 5

/** Hashes of the 3- to 5-letter pieces of one word, its edges marked. */
export function gramsOf(word: string): number[] {
  const padded = `^${word}$`
  const grams: number[] = []
  for (let start = 0; start < padded.length; start++) {
    let hash = 2166136261
    for (let end = start; end < padded.length && end - start < LONGEST; end++) {
      hash = Math.imul(hash ^ padded.charCodeAt(end), 16777619)
      if (end - start + 1 >= SHORTEST) grams.push(((hash >>> 16) ^ hash) & (GRAM_SPACE - 1))
    }
  }
  if (padded.length < SHORTEST) grams.push(padded.charCodeAt(1) & (GRAM_SPACE - 1))
  return grams
}

/** Rows of numbers of uneven length in two flat arrays: row r is values[start[r]] … values[start[r + 1] - 1]. */
export type Rows = { start: Uint32Array; values: Uint32Array }

/** Flattens lists into rows. */
export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const start = new Uint32Array(lists.length + 1)
  let size = 0
  lists.forEach((list, row) => {
    size += list.length
    start[row + 1] = size
  })
  const values = new Uint32Array(size)
  lists.forEach((list, row) => {
    values.set(list, start[row] ?? 0)
  })
  return { start, values }
}

/** Turns rows round: which rows hold each value, in rising order. */
export function inverted(rows: Rows, valueCount: number): Rows {
  const start = new Uint32Array(valueCount + 1)
  for (const value of rows.values) start[value + 1] = (start[value + 1] ?? 0) + 1
  for (let value = 0; value < valueCount; value++)
    start[value + 1] = (start[value + 1] ?? 0) + (start[value] ?? 0)
  const next = start.slice()
  const values = new Uint32Array(rows.values.length)
  for (let row = 0; row + 1 < rows.start.length; row++) {
    for (let at = rows.start[row] ?? 0; at < (rows.start[row + 1] ?? 0); at++) {
      const value = rows.values[at] ?? 0
      const place = next[value] ?? 0
      values[place] = row
      next[value] = place + 1
    }
  }
  return { start, values }
}
