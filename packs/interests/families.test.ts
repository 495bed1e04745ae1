import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { hardToRead, hasPicture, officeTalk, readPack } from '../plain-words.ts'

const words = z.strictObject({
  fr: z.string().min(2),
  facile: z.string().min(2),
  en: z.string().min(2),
})
const place = z.int().min(-10).max(10)
const axes = z.strictObject({
  people: place,
  creative: place,
  physical: place,
  concrete: place,
  outdoors: place,
  lead: place,
})
const families = z
  .array(
    z.strictObject({
      code: z.string().regex(/^[a-z-]+$/),
      centre: z.string().regex(/^\d+$/),
      group: z.string(),
      riasec: z.enum(['R', 'I', 'A', 'S', 'E', 'C']),
      label: words.extend({
        fr: z.string().startsWith('J’aime'),
        facile: z.string().startsWith('J’aime'),
      }),
      icon: z.string(),
      axes,
      examples: words,
    }),
  )
  .parse(readPack('interests', 'families'))
const groups = z
  .array(z.strictObject({ code: z.string(), label: words, icon: z.string() }))
  .parse(readPack('interests', 'groups'))

describe('the thirty families of interests', () => {
  it('answers to the thirty interest centres of ROME, one each', () => {
    expect(families.map((family) => Number(family.centre))).toEqual(
      Array.from({ length: 30 }, (_, before) => before + 1),
    )
    expect(new Set(families.map((family) => family.code)).size).toBe(30)
  })

  it('is shown as six groups of five', () => {
    expect(groups).toHaveLength(6)
    for (const group of groups) {
      expect(families.filter((family) => family.group === group.code)).toHaveLength(5)
    }
  })

  it('places no two families at the same spot of the six axes', () => {
    expect(new Set(families.map((family) => JSON.stringify(family.axes))).size).toBe(30)
  })

  it('gives each family its own picture', () => {
    expect([...families, ...groups].filter((one) => !hasPicture(one.icon))).toEqual([])
    expect(new Set(families.map((family) => family.icon)).size).toBe(30)
  })

  it('is easy to read and free of office words', () => {
    const shown = [
      ...families.flatMap((one) => [one.label, one.examples]),
      ...groups.map((one) => one.label),
    ]
    expect(officeTalk(shown.flatMap((text) => [text.fr, text.facile]))).toEqual([])
    expect(hardToRead(shown.map((text) => text.facile))).toEqual([])
  })
})
