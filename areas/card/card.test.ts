import { describe, expect, it } from 'vitest'
import { sheetOf } from './card-sheet.ts'
import { nextStepOf } from './next-step.ts'
import { givenCard } from './server/testing.ts'
import { choiceInAddress, EVERYTHING, readChoice } from './sheet-choice.ts'

const ROOT = process.cwd()
const FRENCH = { language: 'fr', mode: 'simple' } as const

describe('the next step suggested', () => {
  const full = givenCard(ROOT, { skills: 3, experiences: 2 })
  it('is to tell a first thing, when nothing is there', () => {
    const next = nextStepOf(givenCard(ROOT, { skills: 0, experiences: 0 }))
    expect(next).toEqual({ step: 'begin', address: '/experiences/nouvelle' })
  })
  it('is to say what one can do, when something was told without it', () => {
    const next = nextStepOf(givenCard(ROOT, { skills: 0, experiences: 1 }))
    expect(next).toEqual({ step: 'chooseSkills', address: '/experiences/lived-0/savoirs' })
  })
  it('is to go on with a story left in the middle, before anything else', () => {
    const next = nextStepOf({
      ...full,
      unfinished: { title: 'Le camping', address: '/experiences/x/quand' },
    })
    expect(next).toMatchObject({ step: 'goOn', address: '/experiences/x/quand' })
  })
  it('is to find words for a strong skill that has none', () => {
    const next = nextStepOf(givenCard(ROOT, { skills: 2, experiences: 2, sentence: null }))
    expect(next).toMatchObject({ step: 'sayHow', address: '/experiences/lived-0/niveau/organiser' })
  })
  it('is then a second experience, then tastes, then occupations', () => {
    expect(nextStepOf(givenCard(ROOT, { skills: 1, experiences: 1 })).step).toBe('tellAnother')
    expect(nextStepOf(givenCard(ROOT, { skills: 1, experiences: 2, interests: 0 })).step).toBe(
      'sayTastes',
    )
    expect(nextStepOf(full).step).toBe('seeOccupations')
  })
})

describe('the page to print', () => {
  const card = givenCard(ROOT, { skills: 12, experiences: 15 })
  it('says how many experiences it leaves out', () => {
    const { lived, quotes } = sheetOf(card, EVERYTHING, FRENCH)
    expect(lived.items).toHaveLength(6)
    expect(lived.more).toBe('et 9 autres')
    expect(quotes.items[0]?.where).toBe('La cantine et 14 autres')
  })
  it('speaks as the person, who vouches for themselves', () => {
    const { table, by } = sheetOf(card, EVERYTHING, FRENCH)
    expect(table.rows[0]).toMatchObject({
      label: 'M’organiser',
      firmness: 'Dit par moi',
      count: '15 fois',
    })
    expect(by).toBe('Lina · 21 novembre 2026')
  })
  it('gives the years, not the months', () => {
    const { lived } = sheetOf(givenCard(ROOT, { skills: 1, experiences: 2 }), EVERYTHING, FRENCH)
    expect(lived.items.map(({ detail }) => detail)).toEqual([
      'Vie personnelle · La cantine · 2024',
      'Bénévolat · La cantine · 2024–2025',
    ])
  })
  it('shows only what was chosen', () => {
    const choice = readChoice(
      new URLSearchParams('choix=oui&savoir=oral&vecu=lived-2&savoir=inconnu'),
    )
    const sheet = sheetOf(card, choice, FRENCH)
    expect(sheet.table.rows.map(({ label }) => label)).toEqual(['Parler et écouter'])
    expect(sheet.lived.items).toHaveLength(1)
    expect(sheet.quotes.items[0]?.where).toBe('La cantine 3')
    expect(sheet.liked.items).toEqual([])
    expect(sheet.by).toBe('21 novembre 2026')
    expect(sheet.title).toBe('Ce que je sais faire')
  })
  it('is never blank: with every box empty the skills stay', () => {
    expect(
      sheetOf(card, readChoice(new URLSearchParams('choix=oui')), FRENCH).table.rows,
    ).toHaveLength(12)
  })
  it('carries the choice in the address, and nothing when all is chosen', () => {
    expect(choiceInAddress(EVERYTHING, card)).toBe('')
    const asked = 'choix=oui&savoir=oral&vecu=lived-2&prenom=oui'
    expect(choiceInAddress(readChoice(new URLSearchParams(asked)), card)).toBe(`?${asked}`)
  })
})
