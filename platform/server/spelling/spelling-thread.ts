/** Looks words up in a French dictionary, off the web thread: a suggestion takes some tenths of a second. */
import { parentPort } from 'node:worker_threads'
import dictionary from 'dictionary-fr'
import { loadModule } from 'hunspell-asm'

export type Lookup = { id: number; words: string[] }
/** The best other way to write each word that the dictionary does not know. */
export type Found = { id: number; better: [string, string[]][] }

/** Others wait meanwhile: what was not looked up by then is left as it is. */
const LONGEST_MS = 4_000

const factory = await loadModule()
const speller = factory.create(
  factory.mountBuffer(dictionary.aff, 'fr.aff'),
  factory.mountBuffer(dictionary.dic, 'fr.dic'),
)

/** Only the house asks, through askDictionary(). */
parentPort?.on('message', ({ id, words }: Lookup) => {
  const better: Found['better'] = []
  const until = Date.now() + LONGEST_MS
  for (const word of words) {
    if (Date.now() > until) break
    if (!speller.spell(word)) better.push([word, speller.suggest(word)])
  }
  parentPort?.postMessage({ id, better } satisfies Found)
})
