/** A word of a text: as it was written, and folded for comparing. */
export type Word = { raw: string; folded: string; start: number; bracketed: boolean }

const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
]
const ASCII_ONLY = /^[\x20-\x7e]*$/
const MARKS = /\p{M}+/gu
const WORD = /[\p{L}\p{N}\p{M}]+[+#]{0,2}|[()[\]]/gu
const APOSTROPHES = new Set(["'", '’', 'ʼ', '`', '´'])

/** Lower case, no accent, ligatures opened: "Œuvrer à l'Été" → "oeuvrer a l'ete". */
export function fold(text: string): string {
  let folded = text.toLowerCase()
  if (ASCII_ONLY.test(folded)) return folded
  for (const [ligature, letters] of LIGATURES) folded = folded.replace(ligature, letters)
  return folded.normalize('NFD').replace(MARKS, '')
}

/** One letter before an apostrophe is an elided article or pronoun: "l'", "d'", "j'". */
function isElided(text: string, start: number, raw: string): boolean {
  return raw.length === 1 && APOSTROPHES.has(text.charAt(start + 1))
}

/** Cuts a text into words, keeps where they stood and if they were in brackets. */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = []
  let depth = 0
  for (const match of text.matchAll(WORD)) {
    const raw = match[0]
    if (raw === '(' || raw === '[') depth++
    else if (raw === ')' || raw === ']') depth = Math.max(0, depth - 1)
    else if (!isElided(text, match.index, raw)) {
      words.push({ raw, folded: fold(raw), start: match.index, bracketed: depth > 0 })
      if (words.length >= most) break
    }
  }
  return words
}
