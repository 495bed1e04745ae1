import { inReading, type Reading, type Sentence } from '../../platform/words.ts'
import { factWords } from './fact-words.ts'

/** A fact ready to be shown: a text to read, a short value, or a yes or no. */
export type ShownFact = { name: string; texts: string[]; answer: boolean | null }

/** Facts in the order one wants to know them; those that are paragraphs come first. */
const TEXTS = ['definition', 'description', 'knowHow', 'counterExample', 'access', 'examples']

/** Said elsewhere on the page: as links, as the name itself, or nothing anybody reads. */
const ELSEWHERE = new Set([
  'place',
  'code',
  'label',
  'facile',
  'icon',
  'lang',
  'definitionLang',
  'occupation',
  'skills',
  'transversal',
  'interests',
  'contexts',
  'neighbours',
  'activities',
  'rome',
  'theme',
  'group',
  'centre',
  'axes',
  'answers',
  'question',
  'levels',
  'sector',
])

/** Codes of other people's lists: kept apart, whoever needs them finds them. */
const CODES = new Set(['ogr', 'parent', 'isco'])

export type ShownFacts = { texts: ShownFact[]; known: ShownFact[]; others: ShownFact[] }

/** Sorts what an edition says of a concept; packs of ours keep theirs under `entry`. */
export function shownFacts(facts: Record<string, unknown>, reading: Reading): ShownFacts {
  const inside = isRecord(facts['entry']) ? facts['entry'] : {}
  const all = Object.entries({ ...facts, ...inside })
    .filter(([name]) => name !== 'entry' && !ELSEWHERE.has(name))
    .flatMap(([name, value]) => factOf(name, value, reading))
  const rank = ({ name }: ShownFact) => TEXTS.indexOf(name)
  return {
    texts: all.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b)),
    known: all.filter((one) => rank(one) < 0 && isKnown(one)),
    others: all.filter((one) => rank(one) < 0 && !isKnown(one)),
  }
}

function isKnown({ name }: ShownFact): boolean {
  return Object.hasOwn(factWords, name) && !CODES.has(name)
}

function factOf(name: string, value: unknown, reading: Reading): ShownFact[] {
  if (typeof value === 'boolean') return [{ name, texts: [], answer: value }]
  const texts = textsIn(value, reading)
  return texts.length === 0 ? [] : [{ name, texts, answer: null }]
}

function textsIn(value: unknown, reading: Reading): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, reading))
  if (isSentence(value)) return [inReading(value, reading)]
  if (!isRecord(value)) return []
  if (typeof value['text'] === 'string') return [value['text']]
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, reading).map((text) => `${key} : ${text}`),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSentence(value: unknown): value is Sentence {
  return (
    isRecord(value) && ['fr', 'facile', 'en'].every((writing) => typeof value[writing] === 'string')
  )
}
