/** Where a line of the person's stands: in the presentation of a CV, beside a skill, in an experience. */
export type Place =
  | { kind: 'profile' }
  | { kind: 'sentence'; skill: string }
  | { kind: 'story'; experienceId: string }

/** A line as the person wrote it, and how else it may be written. */
export type Rereading = { id: string; place: Place; written: string; proposed: string }

/** More than this is no longer a calm reading; the rest comes the next time. */
export const MOST_REREAD = 12
/** Words looked up for one reading. */
export const MOST_WORDS = 400

const WORD = /\p{L}+(?:[’'-]\p{L}+)*/gu
const SHORTEST = 3
/** No word that somebody tells is longer. */
const LONGEST = 30

/**
 * Words of a line worth looking up. What begins with a capital inside a sentence is a name, what is all capitals is a
 * set of letters, what touches a digit or an address is no word.
 */
export function wordsToLookUp(line: string): string[] {
  return [...line.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const before = line.slice(0, index)
    const touches = /[\d@/_.]$/.test(before) || /^[\d@/_]/.test(line.slice(index + word.length))
    if (word.length < SHORTEST || word.length > LONGEST || touches) return []
    if (word === word.toUpperCase()) return []
    const isName = /^\p{Lu}/u.test(word) && before.trim() !== '' && !/[.!?:]\s*$/.test(before)
    return isName ? [] : [word]
  })
}

/** The same line, its unknown words written as the dictionary does; undefined when none is near enough. */
export function rewritten(
  line: string,
  better: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const wanted = new Set(wordsToLookUp(line))
  const proposed = line.replace(WORD, (word) => {
    const near = wanted.has(word) && better.get(word)?.find((other) => isNear(word, other))
    return near ? asBegun(word, near) : word
  })
  return proposed === line ? undefined : proposed
}

function asBegun(word: string, other: string): string {
  return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other
}

/** One slip in a short word, two in a longer one; accents, apostrophes and spaces count for nothing. */
function isNear(word: string, other: string): boolean {
  // A name of the dictionary is not what somebody meant by an ordinary word.
  if (/^\p{Lu}/u.test(other) && !/^\p{Lu}/u.test(word)) return false
  const [one, two] = [bare(word), bare(other)]
  return slips(one, two) <= (one.length < 6 ? 1 : 2)
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}

/** How many letters to add, drop or change (V. Levenshtein). */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (let to = 1; to <= other.length; to++) {
      const same = (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1)
      next.push(Math.min(same, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
