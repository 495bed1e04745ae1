import { Readable, Writable } from 'node:stream'
import type { Context } from '../../platform/server/context.ts'
import type { House } from '../../platform/server/testing.ts'
import { type Command, WrongCall } from './command.ts'

export type Said = { code: number; out: string; told: string[] }

/** Runs one command of the command line in a test house, with this text on its standard input. */
export async function commanding(
  house: House,
  command: Command,
  words: string[],
  input: string | string[] = '',
): Promise<Said> {
  let out = ''
  const told: string[] = []
  const output = new Writable({
    write: (part, _encoding, done) => {
      out += String(part)
      done()
    },
  })
  const ctx = (): Context => ({
    ...house.ctx('visitor'),
    actor: { kind: 'task', name: 'command-line' },
  })
  try {
    const code = await command({
      words,
      config: house.config,
      open: (work) => work(ctx()),
      input: Readable.from([input].flat().map((part) => Buffer.from(part))),
      output,
      tell: (sentence) => told.push(sentence),
    })
    return { code, out, told }
  } catch (problem) {
    if (problem instanceof WrongCall) return { code: 2, out, told: [problem.message] }
    throw problem
  }
}

/** The JSON lines of an answer, of the shape the test expects: whatever else comes makes the test fail. */
export function jsonLines<T>(out: string): T[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line))
}
