import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { emptyPeriodBins } from '../server/delete-period.ts'
import { handOverPerson } from '../server/hand-over-person.ts'
import { periodsOf } from '../server/periods-of.ts'

const house = givenHouse()
const door = openDoor(house)
const as = { as: 'samia' }
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const see = async (path: string) => plain(await (await door.get(path, as)).text())
const periods = () => house.as('samia', periodsOf, undefined)

async function givenPeriod(kind: string): Promise<string> {
  const { headers } = await door.post('/mes-periodes/nouvelle', { kind }, as)
  return (headers.get('location') ?? '').replace('/quand', '')
}

describe('explaining a gap', () => {
  it('goes from a picture to a sentence of the list, one question a screen', async () => {
    await givenPerson(house, 'samia')
    expect(await see('/mes-periodes')).toContain('Une vie n’est pas qu’une suite de postes')
    const here = await givenPeriod('caring')
    expect(await see(`${here}/quand`)).toContain('C’était quand ?')
    const when = await door.post(
      `${here}/quand`,
      { startYear: '2019', endYear: '2021', endMonth: '06' },
      as,
    )
    expect(when.headers.get('location')).toBe(`${here}/mots`)
    await door.post(`${here}/mots`, { words: 'Ma mère à la maison', shown: 'yes' }, as)
    const list = await see('/mes-periodes')
    for (const said of [
      'J’aidais un proche',
      '2019 – juin 2021',
      'Ma mère à la maison',
      'À montrer sur un CV',
    ])
      expect(list).toContain(said)
    expect(await periods()).toMatchObject([
      {
        kind: 'caring',
        words: 'Ma mère à la maison',
        start: '2019',
        end: '2021-06',
        rough: null,
        shown: true,
      },
    ])
  })
  it('shows nothing to a CV unless the person says so', async () => {
    await givenPerson(house, 'samia')
    const here = await givenPeriod('child')
    await door.post(`${here}/mots`, { words: 'Deux enfants' }, as)
    expect(await periods()).toMatchObject([{ words: 'Deux enfants', shown: false }])
  })
  it('asks nothing about health, and keeps nothing of it', async () => {
    await givenPerson(house, 'samia')
    const here = await givenPeriod('health')
    expect(await see(`${here}/mots`)).not.toContain('name="words"')
    await door.post(`${here}/mots`, { words: 'le dos', shown: 'yes' }, as)
    expect(await periods()).toMatchObject([{ kind: 'health', words: null, shown: true }])
  })
  it('says what is wrong with a date, and keeps what was typed', async () => {
    await givenPerson(house, 'samia')
    const here = await givenPeriod('search')
    const cases: [Record<string, string>, string][] = [
      [{ startYear: 'hier' }, 'Écrivez une année'],
      [{ startMonth: '04' }, 'Il manque l’année'],
      [{ startYear: '2019', startMonth: '13' }, 'Écrivez une année'],
      [{ startYear: '2031' }, 'n’est pas encore là'],
      [{ startYear: '2021', endYear: '2019' }, 'La fin vient avant le début'],
      [{ rough: 'now', startYear: '2020', endYear: '2021' }, 'laissez la fin vide'],
      [{ startYear: '20211' }, 'trop long'],
    ]
    for (const [fields, sentence] of cases) {
      const answer = await door.post(`${here}/quand`, fields, as)
      const text = plain(await answer.text())
      expect([sentence, answer.status, text.includes(sentence)]).toEqual([sentence, 422, true])
      for (const [name, value] of Object.entries(fields))
        if (name.endsWith('Year')) expect(text).toContain(`value="${value}"`)
    }
    expect((await door.post('/mes-periodes/nouvelle', { kind: '' }, as)).status).toBe(422)
    expect((await door.post('/mes-periodes/nouvelle', { kind: 'prison' }, as)).status).toBe(422)
    expect((await door.post(`${here}/mots`, { words: 'a'.repeat(201) }, as)).status).toBe(422)
  })
  it('can be deleted, brought back for a day, and is nobody else’s', async () => {
    const { personId } = await givenPerson(house, 'samia')
    await givenPerson(house, 'omar')
    const here = await givenPeriod('training')
    for (const path of ['/quand', '/mots'])
      expect((await door.get(here + path, { as: 'omar' })).status).toBe(404)
    expect((await door.post(`${here}/supprimer`, {}, { as: 'omar' })).status).toBe(404)
    await door.post(`${here}/supprimer`, {}, as)
    expect(await periods()).toEqual([])
    expect(await handOverPerson(house.ctx('samia'), { personId })).toMatchObject([
      { kind: 'training' },
    ])
    await door.post(`${here}/retablir`, {}, as)
    expect(await periods()).toHaveLength(1)
    await door.post(`${here}/supprimer`, {}, as)
    const tomorrow = new Date(house.now.getTime() + 25 * 3_600_000)
    expect(await emptyPeriodBins({ db: house.db, now: tomorrow })).toBe(1)
    expect((await door.post(`${here}/retablir`, {}, as)).status).toBe(404)
  })
})
