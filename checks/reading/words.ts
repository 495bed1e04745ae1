import type { Breach } from '../tree.ts'
import type { Mode } from './gates.ts'
import { screenBreaches, stringBreaches, wordsOf } from './readability.ts'

type Entry = { key: string; fr: string; facile: string; en: string }

/** A label of three words is no sentence: it has no score, only words to avoid. */
const SENTENCE_WORDS = 4
/** Below this many words a score says nothing. */
const ENOUGH_WORDS = 20

/** The files that hold what people read. */
export function isWords(path: string): boolean {
  return /^areas\/[^/]+\/([\w-]+-)?words\.ts$|^platform\/[\w-]+-words\.ts$/.test(path)
}

/**
 * Reads every exported list of sentences of a words file. An export named `…ProfessionalWords` is written
 * for people at work; any other is written for the person. `facile` is easy to read for everybody.
 */
export function wordsBreaches(path: string, text: string, exported: object): Breach[] {
  return Object.entries(exported).flatMap(([name, list]) => {
    const entries = entriesOf(list)
    if (entries.length === 0) return []
    const mode: Mode = /Professional/.test(name) ? 'professional' : 'simple'
    const found = (line: number, say: string): Breach => ({ path, line, rule: 'words', say })
    return [
      ...listBreaches(entries, 'fr', mode).map((say) =>
        found(lineOf(text, name), `${name}, fr: ${say}`),
      ),
      ...listBreaches(entries, 'facile', 'facile').map((say) =>
        found(lineOf(text, name), `${name}, facile: ${say}`),
      ),
      ...entries.flatMap((entry) =>
        entryBreaches(entry, mode).map((say) =>
          found(lineOf(text, entry.key), `${entry.key}, ${say}`),
        ),
      ),
    ]
  })
}

/** All sentences of a list read as one screen. */
function listBreaches(entries: Entry[], writing: 'fr' | 'facile', mode: Mode): string[] {
  const sentences = entries
    .map((entry) => entry[writing])
    .filter((text) => wordsOf(text).length >= SENTENCE_WORDS)
  const screen = sentences.join('\n')
  return wordsOf(screen).length < ENOUGH_WORDS ? [] : screenBreaches(screen, mode)
}

function entryBreaches(entry: Entry, mode: Mode): string[] {
  const known = factsOf(entry.fr)
  const unknown = [...factsOf(entry.facile), ...factsOf(entry.en)].find(
    (fact) => !known.includes(fact),
  )
  return [
    ...stringBreaches(entry.fr, mode).map((say) => `fr: ${say}`),
    ...stringBreaches(entry.facile, 'facile').map((say) => `facile: ${say}`),
    ...(unknown === undefined ? [] : [`Give the fact {${unknown}} to the French sentence too.`]),
  ]
}

function factsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)[|}]/g)].flatMap((match) => match[1] ?? [])
}

function entriesOf(list: unknown): Entry[] {
  if (typeof list !== 'object' || list === null) return []
  return Object.entries(list).flatMap(([key, entry]) =>
    isSentence(entry) ? [{ key, ...entry }] : [],
  )
}

function isSentence(entry: unknown): entry is Omit<Entry, 'key'> {
  if (typeof entry !== 'object' || entry === null) return false
  const writings = new Map<string, unknown>(Object.entries(entry))
  return ['fr', 'facile', 'en'].every((writing) => typeof writings.get(writing) === 'string')
}

/** The line where a key or an export is written; the first line when it is made elsewhere. */
function lineOf(text: string, name: string): number {
  const at = text
    .split('\n')
    .findIndex((line) => new RegExp(`(^|[\\s{,'"])${name}['"]?\\s*[:=]`).test(line))
  return at < 0 ? 1 : at + 1
}
