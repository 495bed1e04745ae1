/** Every sentence shown, in the three writings of the product: plain French, easy-to-read French ("lecture facile"), English. */
export type Sentence = { fr: string; facile: string; en: string }
export type Words = Record<string, Sentence>

export type Language = 'fr' | 'en'
export type ReadingMode = 'simple' | 'facile' | 'audio'
export type Reading = { language: Language; mode: ReadingMode }

export type Facts = Record<string, string | number>
export type Say<W extends Words = Words> = (key: keyof W & string, facts?: Facts) => string

const registry = new Map<string, Words>()

/** Declares the sentences of an area; the name lets refusals (`area.key`) find their sentence on any page. */
export function words<const W extends Words>(area: string, entries: W): W {
  registry.set(area, entries)
  return entries
}

/** Chooses the writing that fits how the person reads. */
export function inReading(sentence: Sentence, reading: Reading): string {
  if (reading.language === 'en') return sentence.en
  return typesetOnce(reading.mode === 'facile' ? sentence.facile : sentence.fr)
}

/** Sentences are few and said often: each is typeset once. */
const typesetAlready = new Map<string, string>()

function typesetOnce(text: string): string {
  const known = typesetAlready.get(text)
  if (known !== undefined) return known
  const set = typeset(text)
  typesetAlready.set(text, set)
  return set
}

/** Gives a function that says the sentences of one area, with `{name}` and `{count|singular|plural}` filled in. */
export function sayer<W extends Words>(entries: W, reading: Reading): Say<W> {
  return (key, facts = {}) => {
    const sentence = entries[key]
    if (!sentence) throw new Error(`No sentence for the key "${key}"`)
    return fill(inReading(sentence, reading), facts, reading.language)
  }
}

/** The word of a code in one of these lists, or the code itself: a new table is shown before it is translated. */
export function wordOf(list: Words, code: string, reading: Reading): string {
  return Object.hasOwn(list, code) ? sayer(list, reading)(code) : code
}

/** Says the sentence of a code such as `accounts.wrongCode`, whatever area declared it. */
export function sayCode(code: string, reading: Reading, facts: Facts = {}): string {
  const sentence = sentenceOf(code)
  if (!sentence) throw new Error(`No sentence for the code "${code}"`)
  return fill(inReading(sentence, reading), facts, reading.language)
}

/** True when a sentence exists for this code. */
export function canSay(code: string): boolean {
  return sentenceOf(code) !== undefined
}

function sentenceOf(code: string): Sentence | undefined {
  const dot = code.indexOf('.')
  const entries = registry.get(code.slice(0, dot))
  const key = code.slice(dot + 1)
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined
}

const PLURAL = /\{(\w+)\|([^|}]*)\|([^}]*)\}/g
const FACT = /\{(\w+)\}/g

/** French puts an unbreakable space before double marks and inside quotation marks, so that no line starts with one. */
function typeset(text: string): string {
  return text
    .replace(/ ([?!:;»])/g, '\u00a0$1')

    .replace(/« /g, '«\u00a0')
}

/** Plural starts at 2 in French, everywhere but at 1 in English (CLDR cardinal rules). */
function fill(text: string, facts: Facts, language: Language): string {
  if (!text.includes('{')) return text
  return text
    .replace(PLURAL, (_all, name: string, one: string, many: string) => {
      const count = Number(facts[name] ?? 0)
      const isPlural = language === 'fr' ? Math.abs(count) >= 2 : Math.abs(count) !== 1
      return isPlural ? many : one
    })
    .replace(FACT, (all, name: string) => String(facts[name] ?? all))
}
