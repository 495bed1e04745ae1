import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../../apps/server/testing.tsx'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { givenPerson } from '../../../accounts/server/testing.ts'
import { givenExperience } from '../../../experiences/server/testing.ts'
import { kinshipOf, skillsInCommon } from '../../kinship.ts'
import { answerQuestions } from '../../server/answer-questions.ts'
import { givenOpinion } from '../../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }
const read = async (path: string) => {
  const answer = await door.get(path, lina)
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    html: (await answer.text()).replace(/[\u00a0\u202f]/g, ' '),
  }
}
const skill = (code: string, weight: number) => ({
  code,
  label: code,
  weight,
  kind: 'skill' as const,
})

describe('comparing two occupations', () => {
  it('is a table with real headers, with what the person knows and said', async () => {
    await givenPerson(house, 'lina')
    await givenExperience(house, 'lina', {
      theme: 'personal.cuisine',
      activities: ['personal.cuisine.repas'],
    })
    await house.as('lina', answerQuestions, { code: 'G1602', answers: { weekends: 'no' } })
    const { status, html } = await read('/metiers/comparer?a=G1602&b=G1603')
    expect(status).toBe(200)
    expect(html.match(/<th scope="col"/g)).toHaveLength(3)
    expect(html.match(/<th scope="row"/g)?.length).toBeGreaterThanOrEqual(6)
    for (const said of ['Vous savez déjà', 'Où et comment', 'cela ne vous va pas', 'Sans diplôme'])
      expect(html.includes(said)).toBe(true)
  })
  it('proposes the second among those kept and the neighbours, and says why', async () => {
    await givenPerson(house, 'lina')
    await givenOpinion(house, 'lina', 'D1106', 'favourite')
    const { html } = await read('/metiers/comparer?a=G1602')
    expect(html.includes('/metiers/comparer?a=G1602&amp;b=D1106')).toBe(true)
    expect(html.includes('Parmi les métiers voisins')).toBe(true)
    expect(html.includes('Pareil : ')).toBe(true)
  })
  it('begins with those kept, or with a way to keep one', async () => {
    await givenPerson(house, 'lina')
    expect((await read('/metiers/comparer')).html.includes('Gardez d’abord un métier')).toBe(true)
    await givenOpinion(house, 'lina', 'D1106', 'favourite')
    expect((await read('/metiers/comparer')).html.includes('comparer?a=D1106')).toBe(true)
  })
  it('is reached from the sheet, beside each neighbour', async () => {
    await givenPerson(house, 'lina')
    const { html } = await read('/metiers/G1602')
    expect(html.match(/\/metiers\/comparer\?a=G1602&amp;b=/g)?.length).toBeGreaterThan(2)
    expect(
      html.match(/Pareil : |Les mêmes goûts : |Le même secteur|Des gens passent/g)?.length,
    ).toBe(html.match(/\/metiers\/comparer\?a=G1602&amp;b=/g)?.length)
  })
  it('stays calm with anything', async () => {
    await givenPerson(house, 'lina')
    expect((await read('/metiers/comparer?a=G1602&b=Z9999')).status).toBe(404)
    expect((await read('/metiers/comparer?a=Z9999')).status).toBe(200)
    expect((await read('/metiers/comparer?a=G1602&b=G1602')).location).toBe(
      '/metiers/comparer?a=G1602',
    )
    expect((await read('/metiers/comparer?b=G1602')).location).toBe('/metiers/comparer?a=G1602')
    expect((await read('/metiers/comparer?a=%00&b=%3Cb%3E')).status).toBe(404)
    expect((await door.get('/metiers/comparer')).status).toBe(401)
  })
})

describe('why two occupations are neighbours', () => {
  const a = { skills: [skill('bread', 1), skill('till', 2)], interests: [], sector: 'D' }
  it('is what both ask most, else tastes, else the sector', () => {
    const b = { ...a, skills: [skill('till', 2), skill('bread', 1), skill('oven', 2)] }
    expect(skillsInCommon(a, b).map(({ code }) => code)).toEqual(['till', 'bread'])
    const bare = { skills: [], interests: [{ code: 'mains', weight: 1 }], sector: 'D' }
    expect(kinshipOf({ ...a, interests: bare.interests }, bare)).toEqual({
      because: 'tastes',
      families: ['mains'],
    })
    expect(kinshipOf(a, bare)).toEqual({ because: 'sector' })
    expect(kinshipOf(a, { ...bare, sector: 'N' })).toEqual({ because: 'moves' })
  })
})
