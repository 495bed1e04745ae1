import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hardToRead, hasPicture, officeTalk, readPack } from '../plain-words.ts'

const words = z.strictObject({
  fr: z.string().min(2),
  facile: z.string().min(2),
  en: z.string().min(2),
})
const competences = z
  .array(
    z.strictObject({
      code: z.string(),
      pole: z.enum(['organise', 'communicate', 'think']),
      official: z.string(),
      label: words,
      knowHow: words.extend({
        fr: z.string().startsWith('Vous savez'),
        facile: z.string().startsWith('Vous savez'),
      }),
      icon: z.string(),
      levels: z.array(words.extend({ level: z.int().min(1).max(4) })).length(4),
      counterExample: words,
    }),
  )
  .parse(readPack('rectec', 'competences'))
const questions = z
  .array(
    z.strictObject({
      code: z.enum(['autonomy', 'complexity', 'environment']),
      question: words,
      answers: z.array(words.extend({ rank: z.int().min(1).max(8) })).min(5),
    }),
  )
  .parse(readPack('rectec', 'context-questions'))

const shown = [
  ...competences.flatMap((one) => [one.label, one.knowHow, one.counterExample, ...one.levels]),
  ...questions.flatMap((one) => [one.question, ...one.answers]),
]

describe('the twelve competences in everyday words', () => {
  it('holds the twelve of RECTEC, four a pole', () => {
    const poles = Object.groupBy(competences, (one) => one.pole)
    expect(Object.values(poles).map((pole) => pole?.length)).toEqual([4, 4, 4])
    expect(new Set(competences.map((one) => one.code)).size).toBe(12)
  })

  it('describes four behaviours a competence, from helped to showing others, no two alike', () => {
    for (const one of competences)
      expect(one.levels.map((each) => each.level)).toEqual([1, 2, 3, 4])
    const behaviours = competences.flatMap((one) => one.levels.map((each) => each.fr))
    expect(new Set(behaviours).size).toBe(48)
  })

  it('speaks in the first person in each behaviour', () => {
    const behaviours = competences.flatMap((one) => one.levels.map((each) => each.fr))
    expect(behaviours.filter((text) => !/\b(je |j’)/i.test(text))).toEqual([])
  })

  it('asks three questions about the context, answers in order', () => {
    expect(questions.map((one) => one.code)).toEqual(['autonomy', 'complexity', 'environment'])
    for (const one of questions)
      expect(one.answers.map((answer) => answer.rank)).toEqual([1, 2, 3, 4, 5])
  })

  it('gives each competence its own picture', () => {
    expect(competences.filter((one) => !hasPicture(one.icon))).toEqual([])
    expect(new Set(competences.map((one) => one.icon)).size).toBe(12)
  })

  it('is easy to read and free of office words', () => {
    expect(officeTalk(shown.flatMap((text) => [text.fr, text.facile]))).toEqual([])
    expect(hardToRead(shown.map((text) => text.facile))).toEqual([])
  })
})
