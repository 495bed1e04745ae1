import { fold, wordsOf } from '../normalise.ts'
import { stemOf } from '../stem.ts'
import { isGrammar } from '../stop-words.ts'
import { EVERYDAY } from './everyday.ts'
import { FAMILIES } from './families.ts'
import { NEAR, TRADES } from './trades.ts'

/** What a spoken wording stands for: alternatives, each a list of folded words. */
export type Meaning = { said: string[]; means: string[][] }

const lines = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const contentOf = (text: string): string[] =>
  wordsOf(text)
    .map((word) => word.folded)
    .filter((folded) => !isGrammar(folded))

/** Stem → stems of the other words of its sets. */
function setsOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const kin = new Map<string, Set<string>>()
  for (const line of lines(text)) {
    const stems = [...new Set(line.split(/\s+/).map((word) => stemOf(fold(word))))]
    for (const stem of stems) {
      const others = kin.get(stem) ?? new Set<string>()
      for (const other of stems) if (other !== stem) others.add(other)
      kin.set(stem, others)
    }
  }
  return kin
}

function meaningsOf(text: string): ReadonlyMap<string, readonly Meaning[]> {
  const byFirst = new Map<string, Meaning[]>()
  for (const line of lines(text)) {
    const [left = '', right = ''] = line.split('=')
    const means = right.split('|').map(contentOf)
    for (const wording of left.split('|')) {
      const said = contentOf(wording).map(stemOf)
      const first = said[0]
      if (first === undefined) continue
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { said, means }].sort(
          (a, b) => b.said.length - a.said.length,
        ),
      )
    }
  }
  return byFirst
}

/** Same family, another ending: vendre, vente, vendeur. */
export const relatives = setsOf(FAMILIES)

/** Another word for much the same thing. */
export const neighbours = setsOf(`${TRADES};${NEAR}`)

/** Everyday wordings by the stem of their first word, the longest first. */
export const meanings = meaningsOf(EVERYDAY)
