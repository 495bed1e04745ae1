import { describe, expect, it } from 'vitest'
import type { ListName } from '../../../engines/matching/matching.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { givenInterests } from '../../interests/server/testing.ts'
import type { ChoicePart } from '../choice.ts'
import type { Suggestion } from '../suggestion.ts'
import { chooseWhatCounts } from './choose-what-counts.ts'
import { forgetPerson } from './forget-person.ts'
import { handOverPerson } from './hand-over-person.ts'
import { occupationSheet } from './occupation-sheet.ts'
import { refuseOccupation } from './refuse-occupation.ts'
import { suggestOccupations } from './suggest-occupations.ts'
import { takeOpinionBack } from './take-opinion-back.ts'
import { givenOpinion } from './testing.ts'

const house = givenHouse()
const cooking = {
  theme: 'personal.cuisine',
  activities: ['personal.cuisine.repas', 'personal.cuisine.courses'],
  claims: { organiser: 3, equipe: 2 },
}
/** The three lists, as a person who looks at each sees them. */
const ideas = async (name: string) => {
  const of = (list: ListName) => suggestOccupations(house.ctx(name), { list })
  const [close, opening, surprise] = [await of('close'), await of('opening'), await of('surprise')]
  return { ...close, close: close.ideas, opening: opening.ideas, surprise: surprise.ideas }
}
type Three = Record<ListName, Suggestion[]>
const all = ({ close, opening, surprise }: Three) => [...close, ...opening, ...surprise]
const codes = (lists: Three) => all(lists).map((one) => one.occupation.code)
const choose = (part: ChoicePart, ticked: string[], shown = ticked) =>
  house.as('lina', chooseWhatCounts, { part, shown, ticked })

async function givenLina() {
  await givenPerson(house, 'lina')
  const experience = await givenExperience(house, 'lina', cooking)
  await givenInterests(house, 'lina', ['cuisine', 'contact'])
  return experience
}

describe('suggesting occupations', () => {
  it('is useful and honest from one single experience', async () => {
    await givenPerson(house, 'lina')
    await givenExperience(house, 'lina', cooking)
    const suggestions = await ideas('lina')
    expect(suggestions).toMatchObject({ experiences: 1, interests: 0, isFiltered: false })
    expect(suggestions.close).toHaveLength(6)
    expect(suggestions.close[0]?.held.length).toBeGreaterThan(0)
    expect(new Set(codes(suggestions)).size).toBe(codes(suggestions).length)
  })
  it('gives reasons that add up to the score', async () => {
    await givenLina()
    for (const { contributions, score } of all(await ideas('lina'))) {
      const sum = contributions.reduce((total, { value }) => total + value, 0)
      expect(sum).toBeCloseTo(score, 9)
    }
  })
  it('shows nothing to somebody who brought nothing', async () => {
    await givenPerson(house, 'lina')
    const lists = await ideas('lina')
    expect(codes(lists)).toEqual([])
    expect(lists.isEmpty).toBe(true)
  })
  it('works from tastes alone', async () => {
    await givenPerson(house, 'lina')
    await givenInterests(house, 'lina', ['animaux'])
    const { close, experiences } = await ideas('lina')
    expect(experiences).toBe(0)
    expect(close[0]?.inCommon).toEqual(['animaux'])
  })
  it('never mixes two people', async () => {
    await givenLina()
    await givenPerson(house, 'omar')
    await givenInterests(house, 'omar', ['conduire'])
    await givenOpinion(house, 'omar', 'N4105', 'refused')
    const [first] = (await ideas('lina')).close
    await givenOpinion(house, 'omar', first?.occupation.code ?? '', 'refused')
    expect((await ideas('lina')).close[0]?.occupation.code).toBe(first?.occupation.code)
  })
})

describe('saying no', () => {
  it('acts at once, and can be taken back', async () => {
    await givenLina()
    const before = codes(await ideas('lina'))
    const code = before[0] ?? ''
    await house.as('lina', refuseOccupation, { code, reason: 'hours', words: null })
    expect(codes(await ideas('lina'))).not.toContain(code)
    await house.as('lina', takeOpinionBack, { code, kind: 'refused' })
    expect(codes(await ideas('lina'))).toEqual(before)
  })
  it('remembers what was thought before', async () => {
    await givenLina()
    await givenOpinion(house, 'lina', 'G1602', 'favourite')
    const ask = { code: 'G1602', reason: null, words: null }
    const { before } = await house.as('lina', refuseOccupation, ask)
    expect(before?.kind).toBe('favourite')
  })
  it('does not know occupations that do not exist', async () => {
    await givenPerson(house, 'lina')
    await expect(
      house.as('lina', refuseOccupation, { code: 'Z9999', reason: null, words: null }),
    ).rejects.toMatchObject({ status: 404 })
  })
})

describe('choosing what counts', () => {
  it('leaves an experience out, and a new one counts by itself', async () => {
    const { id } = await givenLina()
    await choose('experiences', [], [id])
    expect(await ideas('lina')).toMatchObject({ experiences: 0, interests: 2 })
    await givenExperience(house, 'lina', cooking)
    expect(await ideas('lina')).toMatchObject({ experiences: 1 })
  })
  it('leaves a taste out', async () => {
    await givenLina()
    await choose('gouts', ['contact'], ['cuisine', 'contact'])
    expect(await ideas('lina')).toMatchObject({ interests: 1 })
  })
  it('shows only the sectors chosen', async () => {
    await givenLina()
    await choose('secteurs', ['A', 'K'])
    const suggestions = await ideas('lina')
    expect(suggestions.isFiltered).toBe(true)
    expect(codes(suggestions).every((code) => /^[AK]/.test(code))).toBe(true)
  })
  it('rules out what is refused, long studies and official authorisations', async () => {
    await givenLina()
    await choose('a-eviter', ['weekends'])
    await choose('entree', ['1'])
    await choose('transitions', ['noRegulated'])
    for (const { occupation } of all(await ideas('lina'))) {
      expect(occupation.contexts).not.toContain('weekends')
      expect(occupation.accessLevel ?? 0).toBeLessThanOrEqual(1)
      expect(occupation.flags).not.toContain('regulated')
    }
  })
  it('takes the last word when the same thing is wanted and refused', async () => {
    await givenLina()
    await choose('a-eviter', ['nights'])
    const { filters } = await choose('environnement', ['nights', 'outdoors'])
    expect(filters).toMatchObject({
      contextsWanted: ['nights', 'outdoors'],
      contextsRefused: [],
    })
  })
  it('refuses what is not in the list, and experiences of others', async () => {
    const { id } = await givenLina()
    await givenPerson(house, 'omar')
    await expect(choose('secteurs', ['Ω'])).rejects.toMatchObject({
      code: 'occupations.noSuchChoice',
    })
    await expect(
      house.as('omar', chooseWhatCounts, { part: 'experiences', shown: [id], ticked: [id] }),
    ).rejects.toMatchObject({ code: 'occupations.noSuchChoice' })
  })
})

describe('the sheet of an occupation', () => {
  it('tells what is known, what is missing and what would change', async () => {
    await givenLina()
    const [first] = (await ideas('lina')).close
    const code = first?.occupation.code ?? ''
    const sheet = await occupationSheet(house.ctx('lina'), { code })
    expect(sheet.suggestion.held).toEqual(first?.held)
    expect(sheet.suggestion.score).toBeCloseTo(first?.score ?? 0, 9)
    expect(sheet.levels).toHaveLength(12)
    expect(sheet.levels.find(({ competence }) => competence === 'organiser')?.mine).toBe(3)
    expect(sheet.neighbours.length).toBeGreaterThan(0)
  })
  it('is readable by somebody who brought nothing', async () => {
    await givenPerson(house, 'lina')
    const sheet = await occupationSheet(house.ctx('lina'), { code: 'G1602' })
    expect(sheet).toMatchObject({ isBare: true, changes: [] })
    expect(sheet.suggestion.missing.length).toBeGreaterThan(5)
  })
  it('still compares an occupation that was refused', async () => {
    await givenLina()
    await givenOpinion(house, 'lina', 'G1602', 'refused')
    const sheet = await occupationSheet(house.ctx('lina'), { code: 'G1602' })
    expect(sheet).toMatchObject({ isBare: false, opinion: { kind: 'refused' } })
  })
})

describe('leaving with what one said of occupations', () => {
  it('hands everything over, then forgets it', async () => {
    const { personId } = await givenPerson(house, 'lina')
    await givenOpinion(house, 'lina', 'G1602', 'favourite')
    await choose('secteurs', ['A'])
    const ctx = house.ctx('lina')
    expect(await handOverPerson(ctx, { personId })).toMatchObject({
      opinions: [{ occupation: 'G1602', kind: 'favourite' }],
      choice: { filters: { sectors: ['A'] } },
    })
    await forgetPerson(ctx, { personId })
    expect(await handOverPerson(ctx, { personId })).toMatchObject({
      opinions: [],
      choice: { filters: { sectors: [] } },
    })
  })
})
