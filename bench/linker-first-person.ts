import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Question } from './linker-files.ts'

type Told = { text: string; competences: string[]; occupations: string[] }

function isTold(value: unknown): value is { texts: Told[] } {
  return (
    typeof value === 'object' && value !== null && 'texts' in value && Array.isArray(value.texts)
  )
}

/**
 * Accounts in the first person, written by us: misspelt, spoken, all kinds of experience.
 * Right answers were picked by reading ROME labels, never by running a search.
 * The unseen half is not looked at while the engine is tuned.
 */
export function toldBy(half: 'tuning' | 'unseen'): Question[] {
  const path = fileURLToPath(new URL(`./first-person/${half}.json`, import.meta.url))
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isTold(read)) throw new Error(`${half}.json holds no texts`)
  return read.texts.map(({ text, competences, occupations }) => ({
    text,
    right: new Set([...competences, ...occupations]),
  }))
}
