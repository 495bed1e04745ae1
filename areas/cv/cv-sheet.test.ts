import { describe, expect, it } from 'vitest'
import type { Reading } from '../../platform/words.ts'
import type { CvContent } from './cv-content.ts'
import { sheetOf } from './cv-sheet.ts'
import { plainTextOf } from './plain-text.ts'
import { givenContent } from './server/testing.ts'

const FRENCH: Reading = { language: 'fr', mode: 'simple' }
const ROOT = process.cwd()
const content = (life: Partial<Parameters<typeof givenContent>[1]> = {}) =>
  givenContent(ROOT, { skills: 2, experiences: 2, ...life })
const sectionsOf = (one: CvContent) => sheetOf(one, FRENCH).sections.map(({ key }) => key)

describe('the sheet of a CV', () => {
  it('keeps the person’s words as they are', () => {
    const words = 'jai fait a mangé pour 10, « tranquille » ; et voilà !'
    const sheet = sheetOf(content({ sentence: words, deed: words, profile: words }), FRENCH)
    expect(sheet.sections[0]?.text).toBe(words)
    expect(sheet.sections[1]?.entries[0]?.quote).toBe(`«\u00a0${words}\u00a0»`)
    expect(sheet.sections[2]?.entries[0]?.bullets[0]).toBe(`${words} 1`)
  })
  it('follows the order the person chose, and leaves out what is empty or not wanted', () => {
    const told = content({ profile: null })
    expect(sectionsOf(told)).toEqual(['skills', 'experiences', 'knowHow', 'periods', 'interests'])
    expect(sectionsOf({ ...told, sections: ['periods', 'skills'] })).toEqual(['periods', 'skills'])
  })
  it('has a title whatever the person left out', () => {
    const bare = sheetOf(content({ name: null, headline: null }), FRENCH)
    expect([bare.name, bare.headline, bare.title]).toEqual(['CV', '', 'CV'])
    const aimed = sheetOf(content({ name: null }), FRENCH)
    expect([aimed.name, aimed.headline]).toEqual(['Aide de cuisine', ''])
  })
  it('says how well only when the person wants it', () => {
    const detail = (showsLevels: boolean) =>
      sheetOf({ ...content(), showsLevels }, FRENCH).sections[1]?.entries[0]?.detail
    expect(detail(true)).toMatch(/^Je découvre · /)
    expect(detail(false)).not.toMatch(/Je découvre/)
  })
  it('puts a period in the person’s own words, or in one word', () => {
    const told = content()
    const [period] = told.periods
    const worded = period ? [{ ...period, words: 'Ma mère avait besoin de moi' }] : []
    const titles = (one: CvContent) =>
      sheetOf(one, FRENCH).sections.find(({ key }) => key === 'periods')?.entries[0]?.title
    expect(titles(told)).toBe('Soutien à un proche')
    expect(titles({ ...told, periods: worded })).toBe('Ma mère avait besoin de moi')
  })
})

describe('the CV as bare text', () => {
  it('is nothing but lines, in the order of the sheet', () => {
    const text = plainTextOf(sheetOf(content(), FRENCH))
    expect(text.split('\n').slice(0, 5)).toEqual([
      'Lina Haddad',
      'Aide de cuisine',
      'Villeurbanne',
      '06 00 00 00 00',
      'lina@courriel.test',
    ])
    expect(text).toContain('\n\nCE QUE JE SAIS FAIRE\n')
    expect(text).toContain('\n- je prépare les sacs la veille 1\n')
    expect(text).not.toMatch(/[\t\r]| {2}|\n{3}/)
  })
})
