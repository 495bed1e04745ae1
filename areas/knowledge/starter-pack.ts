import { z } from 'zod'

/** Shapes of the starter packs: written by us, readable by anybody, checked when they are loaded. */

const sentence = z.string().trim().min(1).max(600)
const code = z
  .string()
  .regex(/^[\p{L}\d._-]+$/u)
  .max(80)
const said = z.object({ fr: sentence, facile: sentence, en: sentence })
const icon = z.string().max(60)

export const packFacts = z.object({
  name: code,
  version: z.string(),
  language: z.literal('fr'),
  licence: z.string(),
  author: z.string(),
  date: z.iso.date(),
})

/** A transversal competence (RECTEC, own wording) with four described levels. */
export const competence = z.object({
  code,
  pole: z.string(),
  official: sentence.optional(),
  label: said,
  knowHow: said,
  icon,
  levels: z.array(said.extend({ level: z.int().min(1).max(4) })).length(4),
  counterExample: said,
})

/** One of the three questions from which a level is derived. */
export const contextQuestion = z.object({
  code: z.enum(['autonomy', 'complexity', 'environment']),
  question: said,
  answers: z.array(said.extend({ rank: z.int().min(1).max(8) })).min(2),
})

/** A kind of life experience (personal life, sport…). */
export const themeKind = z.object({ code, label: said, icon })

export const activity = z.object({
  code,
  label: sentence,
  facile: sentence.optional(),
  skills: z.array(code).max(6),
  transversal: z.array(code).max(6),
})

/** A theme of life with the activities one may have done in it. */
export const theme = z.object({
  code,
  group: code,
  label: sentence,
  facile: sentence.optional(),
  icon,
  activities: z.array(activity).min(1),
})

const axis = z.number().min(-10).max(10)

/** A family of interests, paired with one ROME interest centre. */
export const family = z.object({
  code,
  centre: z.string().regex(/^\d{1,3}$/),
  group: code.optional(),
  riasec: z.string().regex(/^[RIASEC]{1,2}$/),
  label: said,
  icon,
  axes: z.object({
    people: axis,
    creative: axis,
    physical: axis,
    concrete: axis,
    outdoors: axis,
    lead: axis,
  }),
  examples: said,
})

export const familyGroup = z.object({ code, label: said, icon })

/** A skill in everyday words, with the ROME codes that mean the same. */
export const everydaySkill = z.object({
  code,
  label: sentence,
  facile: sentence.optional(),
  words: z.array(sentence),
  rome: z.array(z.string().regex(/^\d+$/)).max(6),
  transversal: z.array(code),
})

const flag = z.enum([
  'green',
  'greenStrategic',
  'brown',
  'digital',
  'demographic',
  'regulated',
  'executive',
])

/** An occupation within reach of the public, described by us. */
export const starterOccupation = z.object({
  code: z.string().regex(/^[A-N]\d{4}$/),
  label: sentence,
  everyday: z.array(sentence),
  definition: sentence,
  skills: z.array(z.object({ code, core: z.boolean() })).min(1),
  transversal: z.record(code, z.number().min(1).max(4)),
  interests: z.array(z.object({ code, weight: z.number().min(0).max(1) })).min(1),
  contexts: z.array(code),
  access: z.object({ level: z.int().min(0).max(5), text: sentence }),
  riasec: z.string().regex(/^[RIASEC]{0,3}$/),
  neighbours: z.array(z.string()),
  flags: z.array(flag),
})

export const workContext = z.object({ code, label: said, icon })

/** One of the fourteen families of occupations, by the first letter of the ROME code. */
export const sector = z.object({ code: z.string().regex(/^[A-N]$/), label: said, icon })

export type Competence = z.infer<typeof competence>
export type ContextQuestion = z.infer<typeof contextQuestion>
export type ThemeKind = z.infer<typeof themeKind>
export type Activity = z.infer<typeof activity>
export type Theme = z.infer<typeof theme>
export type Family = z.infer<typeof family>
export type FamilyGroup = z.infer<typeof familyGroup>
export type EverydaySkill = z.infer<typeof everydaySkill>
export type StarterOccupation = z.infer<typeof starterOccupation>
export type WorkContext = z.infer<typeof workContext>
export type Sector = z.infer<typeof sector>

/** Everything our own packs say. */
export type StarterPack = {
  competences: Competence[]
  contextQuestions: ContextQuestion[]
  kinds: ThemeKind[]
  themes: Theme[]
  families: Family[]
  familyGroups: FamilyGroup[]
  skills: EverydaySkill[]
  occupations: StarterOccupation[]
  contexts: WorkContext[]
  sectors: Sector[]
}
