import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hardToRead, hasPicture, officeTalk, readPack } from '../plain-words.ts'

const kindCodes = [
  'personal',
  'volunteering',
  'sport',
  'internship',
  'work',
  'study',
  'service',
  'other',
] as const
const groups = [
  'personal',
  'volunteering',
  'sport',
  'study',
  'service',
  'other',
  'internship',
] as const

const words = z.strictObject({ fr: z.string(), facile: z.string(), en: z.string() })
const slugs = z
  .array(z.looseObject({ code: z.string() }))
  .transform((all) => all.map((one) => one.code))
const activity = z.strictObject({
  code: z.string().regex(/^[a-z]+(\.[a-z-]+){2}$/),
  label: z.string().max(70),
  facile: z.string().optional(),
  skills: z.array(z.string()).min(1).max(3),
  transversal: z.array(z.string()).min(1).max(3),
})
const theme = z.strictObject({
  code: z.string().regex(/^[a-z]+\.[a-z-]+$/),
  group: z.enum(groups),
  label: z.string().max(70),
  facile: z.string().optional(),
  icon: z.string(),
  activities: z.array(activity).min(5).max(10),
})

const skills = new Set(slugs.parse(readPack('skills', 'skills')))
const competences = new Set(slugs.parse(readPack('rectec', 'competences')))
const kinds = z
  .array(z.strictObject({ code: z.enum(kindCodes), label: words, icon: z.string() }))
  .parse(readPack('themes', 'kinds'))
const themes = groups.flatMap((group) => z.array(theme).parse(readPack('themes', group)))
const activities = themes.flatMap((one) => one.activities)

const howMany = (...wanted: string[]) => themes.filter((one) => wanted.includes(one.group)).length

describe('themes of life and their activities', () => {
  it('covers every kind of experience', () => {
    expect(kinds.map((kind) => kind.code)).toEqual([...kindCodes])
    expect(howMany('personal')).toBeGreaterThanOrEqual(30)
    expect(howMany('volunteering')).toBeGreaterThanOrEqual(36)
    expect(howMany('sport')).toBeGreaterThanOrEqual(13)
    expect(howMany('study', 'service', 'other')).toBeGreaterThanOrEqual(14)
    expect(howMany('internship')).toBeGreaterThanOrEqual(8)
  })

  it('names each theme and each activity once, under its own group', () => {
    const codes = [...themes, ...activities].map((one) => one.code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(themes.filter((one) => !one.code.startsWith(`${one.group}.`))).toEqual([])
    expect(
      themes.flatMap((one) => one.activities.filter((act) => !act.code.startsWith(`${one.code}.`))),
    ).toEqual([])
  })

  it('links each activity to skills and competences that exist', () => {
    expect(activities.flatMap((one) => one.skills).filter((slug) => !skills.has(slug))).toEqual([])
    expect(
      activities.flatMap((one) => one.transversal).filter((code) => !competences.has(code)),
    ).toEqual([])
  })

  it.each(groups)('lets a person reach all twelve competences through %s', (group) => {
    const own = themes.filter((one) => one.group === group)
    expect(new Set(own.flatMap(competencesOf)).size).toBe(12)
  })

  it('proposes at least four competences a theme', () => {
    expect(themes.filter((one) => new Set(competencesOf(one)).size < 4)).toEqual([])
  })

  it('starts each activity with a verb', () => {
    const firstWords = /^(Se |S’|L’|L[ae] |Lui |Ne |Tout )?\p{L}+(er|ir|re)(\b|$)/u
    expect(activities.map((one) => one.label).filter((label) => !firstWords.test(label))).toEqual(
      [],
    )
  })

  it('gives each theme a picture, never twice in a group', () => {
    expect([...themes, ...kinds].filter((one) => !hasPicture(one.icon))).toEqual([])
    expect(new Set(themes.map((one) => `${one.group} ${one.icon}`)).size).toBe(themes.length)
  })

  it('is easy to read and free of office words', () => {
    const shown = [...themes, ...activities]
    const labels = kinds.map((kind) => kind.label)
    expect(officeTalk(shown.flatMap((one) => [one.label, one.facile ?? '']))).toEqual([])
    expect(officeTalk(labels.flatMap((label) => [label.fr, label.facile]))).toEqual([])
    expect(
      hardToRead([
        ...shown.map((one) => one.facile ?? one.label),
        ...labels.map((label) => label.facile),
      ]),
    ).toEqual([])
  })
})

function competencesOf(one: z.infer<typeof theme>): string[] {
  return one.activities.flatMap((act) => act.transversal)
}
