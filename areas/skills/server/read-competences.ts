import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  competence as competenceShape,
  contextQuestion as questionShape,
} from '../../knowledge/starter-pack.ts'
import {
  type Competence,
  type ContextQuestion,
  noSuchCompetence,
  poleOf,
  type ShownLevel,
} from '../competence.ts'

const competences = new Map<string, Competence[]>()
const questions = new Map<string, ContextQuestion[]>()

/** The twelve competences in our words, read once from the pack. */
export function readCompetences(root: string): Competence[] {
  return kept(competences, root, () =>
    readPack(root, 'competences.json', competenceShape).map(({ official, levels, ...one }) => ({
      ...one,
      pole: poleOf(one.code),
      official: official ?? one.label.fr,
      levels: levels.map(({ level, ...sentence }) => ({ level: shownAs(level), sentence })),
    })),
  )
}

/** One of the twelve. */
export function readCompetence(root: string, code: string): Competence {
  const found = readCompetences(root).find((one) => one.code === code)
  if (!found) throw noSuchCompetence()
  return found
}

/** The three questions about how it was there. */
export function readContextQuestions(root: string): ContextQuestion[] {
  return kept(questions, root, () =>
    readPack(root, 'context-questions.json', questionShape).map(({ answers, ...one }) => ({
      ...one,
      answers: answers.map(({ rank, ...sentence }) => ({ rank, sentence })),
    })),
  )
}

function readPack<T>(root: string, file: string, shape: z.ZodType<T>): T[] {
  return z.array(shape).parse(JSON.parse(readFileSync(join(root, 'packs/rectec', file), 'utf8')))
}

function kept<T>(cache: Map<string, T>, root: string, read: () => T): T {
  const known = cache.get(root)
  if (known) return known
  const fresh = read()
  cache.set(root, fresh)
  return fresh
}

function shownAs(level: number): ShownLevel {
  // The pack's shape allows 1 to 4 only.
  return level as ShownLevel
}
