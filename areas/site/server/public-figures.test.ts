import { describe, expect, it } from 'vitest'
import { inTransaction } from '../../../platform/server/db.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { startAnonymously } from '../../accounts/server/start-anonymously.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { publicFigures } from './public-figures.ts'

const house = givenHouse()
const figures = () => publicFigures(house.ctx('visitor'))
const claims = { organiser: 2, oral: 1 }

async function arrive(count: number, from = 0): Promise<string[]> {
  const names = Array.from({ length: count }, (_, rank) => `person ${from + rank}`)
  for (const name of names) await givenPerson(house, name)
  return names
}

describe('public figures', () => {
  it('show nothing that fewer than eleven people did, however often they did it', async () => {
    const names = await arrive(7)
    for (const name of [...names, ...names]) await givenExperience(house, name, { claims })
    expect(await figures()).toMatchObject({
      people: { kind: 'few' },
      experiences: { kind: 'few' },
      skills: { kind: 'few' },
    })
  })
  it('count people behind each row apart: eleven who started, ten who told', async () => {
    const names = await arrive(11)
    for (const name of names.slice(1)) await givenExperience(house, name, { claims })
    expect(await figures()).toMatchObject({
      people: { kind: 'about', count: 10 },
      experiences: { kind: 'few' },
      skills: { kind: 'few' },
    })
    await givenExperience(house, names[0] ?? '', { claims })
    expect(await figures()).toMatchObject({
      experiences: { kind: 'about', count: 10 },
      skills: { kind: 'about', count: 20 },
    })
  })
  it('leave fictitious people out', async () => {
    await arrive(10)
    await inTransaction(house.db, (db) =>
      startAnonymously(
        { ...house.ctx('visitor'), db },
        { nickname: 'Lina', mine: false, isFictitious: true },
      ),
    )
    expect((await figures()).people).toEqual({ kind: 'few' })
  })
})
