import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { KINDS } from '../../areas/experiences/experience.ts'
import { COMPETENCE_CODES } from '../../areas/skills/competence.ts'
import { ROUGH_TIMES } from '../../platform/rough-time.ts'

const month = z.string().regex(/^\d{4}-\d{2}$/)
const rank = z.int().min(1).max(8)

/** Something a fictitious person lived, as they would tell it. */
const told = z.strictObject({
  kind: z.enum(KINDS),
  /** Code of a theme; or else what they type, and the occupation they recognise in the suggestions. */
  theme: z.string().optional(),
  typed: z.string().max(120).optional(),
  occupation: z.string().optional(),
  /** Codes ticked among the theme's activities. */
  activities: z.array(z.string()),
  /** How many of the first activities offered are ticked: those of an occupation depend on the referential loaded. */
  ticks: z.int().default(0),
  story: z.string().max(500).nullable().default(null),
  /** Codes accepted among the proposals made from the text. */
  accept: z.array(z.string()).default([]),
  answers: z.strictObject({ autonomy: rank, complexity: rank, environment: rank }).optional(),
  claims: z
    .array(
      z.strictObject({
        competence: z.string().refine((code) => COMPETENCE_CODES.includes(code)),
        level: z.int().min(1).max(4),
        sentence: z.string().max(300).nullable().default(null),
      }),
    )
    .max(4),
  when: z.enum(ROUGH_TIMES).nullable().default(null),
  start: month.optional(),
  end: month.optional(),
  place: z.string().max(80).nullable().default(null),
  organisation: z.string().max(80).nullable().default(null),
  finished: z.boolean().default(true),
})

/** One of the six fictitious people of `db/people/`. */
export const fictitiousPerson = z.strictObject({
  code: z.string(),
  nickname: z.string().max(40),
  age: z.int(),
  about: z.string(),
  experiences: z.array(told).min(1),
  /** Families of interests, the dearest first. */
  interests: z.array(z.string()).max(5),
})

export type FictitiousPerson = z.infer<typeof fictitiousPerson>
export type Told = FictitiousPerson['experiences'][number]

/** The six people, in alphabetical order. */
export function readPeople(root: string): FictitiousPerson[] {
  const folder = join(root, 'db/people')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files
    .sort()
    .map((name) => fictitiousPerson.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}
