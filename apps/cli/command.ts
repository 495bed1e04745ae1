import type { Readable, Writable } from 'node:stream'
import type { Config } from '../../platform/server/config.ts'
import type { Context } from '../../platform/server/context.ts'

/** What a command gets: its words, and the three streams. Answers the exit code. */
export type Call = {
  words: string[]
  config: Config
  /** Opens the installation's database for the time of the work. */
  open: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>
  input: Readable
  output: Writable
  /** Sentences for the person at the terminal; never mixed with the answers. */
  tell: (sentence: string) => void
}

export type Command = (call: Call) => Promise<number>

/** A wrong way of calling a command: said in one sentence, exit code 2. */
export class WrongCall extends Error {}

/** Options (`--name value`) and plain words of a command line. */
export function optionsOf(
  words: readonly string[],
  known: readonly string[],
): { options: Map<string, string>; plain: string[] } {
  const options = new Map<string, string>()
  const plain: string[] = []
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? ''
    if (!word.startsWith('--')) {
      plain.push(word)
      continue
    }
    const [name = '', joined] = word.slice(2).split(/=(.*)/s)
    if (!known.includes(name))
      throw new WrongCall(
        `Option inconnue : --${name}. Options : ${known.map((one) => `--${one}`).join(', ')}.`,
      )
    const value = joined ?? words[++place]
    if (value === undefined) throw new WrongCall(`Il manque une valeur après --${name}.`)
    options.set(name, value)
  }
  return { options, plain }
}

const MOST = 1_000

/** How many results are wanted, 10 unless said. */
export function topOf(options: ReadonlyMap<string, string>): number {
  const text = options.get('top') ?? '10'
  const top = Number(text)
  if (!Number.isInteger(top) || top < 1 || top > MOST)
    throw new WrongCall(`--top attend un nombre entre 1 et ${MOST}, pas « ${text} ».`)
  return top
}
