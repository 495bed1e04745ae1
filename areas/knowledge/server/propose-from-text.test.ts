import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { occupationByCode } from './occupation-by-code.ts'
import { proposeFromText } from './propose-from-text.ts'
import { searchOccupations } from './search-occupations.ts'
import { suggestTitles } from './suggest-titles.ts'

const house = givenHouse()

describe('finding what a person’s own words speak of', () => {
  it('proposes activities and skills for a misspelt story, each with the words that called it', {
    timeout: 60_000,
  }, async () => {
    const { activities, skills } = await proposeFromText(
      house.ctx('visitor'),
      'je gardé mon petit frere et jai réparé des vélo',
    )
    expect(activities.length + skills.length).toBeGreaterThan(0)
    expect(skills.map(({ label }) => label)).toEqual(expect.arrayContaining(['Garder des enfants']))
    for (const { because, score } of [...activities, ...skills]) {
      expect(because.length).toBeGreaterThan(0)
      expect(score).toBeGreaterThan(0)
    }
  })

  it('proposes nothing for nonsense', async () => {
    for (const text of ['asdkjh qwe zzz', '12345', '🎉🎉', ' ', '\u0000'])
      expect(await proposeFromText(house.ctx('visitor'), text)).toEqual({
        activities: [],
        skills: [],
      })
  })
})

describe('words that say too little', () => {
  const proposed = async (text: string): Promise<string[]> => {
    const { activities, skills } = await proposeFromText(house.ctx('visitor'), text)
    return [...activities, ...skills].map(({ label }) => label)
  }

  it('proposes no tournament to who wrote "course"', async () => {
    expect(await proposed('course')).toEqual([])
  })

  it('reads nothing into words said apart', async () => {
    const labels = await proposed('mangé, personne')
    expect(labels.filter((label) => /personne|règles/.test(label))).toEqual([])
  })

  it('still hears one word that says one thing', async () => {
    expect(await proposed('on a refait le carrelage')).toContain('Carreler un sol ou un mur')
  })
})

describe('finding the occupation somebody worked in', () => {
  it('understands spoken, misspelt titles, one line an occupation', async () => {
    const titles = await suggestTitles(house.ctx('visitor'), 'je vendai des fringues')
    expect(titles[0]?.because).toContain('fringues')
    expect(new Set(titles.map(({ code }) => code)).size).toBe(titles.length)
    expect(titles.length).toBeLessThanOrEqual(8)
  })

  it('finds an occupation by its code or by a word', async () => {
    expect(await searchOccupations(house.ctx('visitor'), 'd1106')).toMatchObject([
      { code: 'D1106' },
    ])
    expect(
      (await searchOccupations(house.ctx('visitor'), 'boulanger')).map(({ code }) => code),
    ).toContain('D1102')
  })

  it('says calmly that an occupation is not there', async () => {
    await expect(occupationByCode(house.ctx('visitor'), 'Z9999')).rejects.toMatchObject({
      code: 'knowledge.noSuchOccupation',
      status: 404,
    })
  })
})
