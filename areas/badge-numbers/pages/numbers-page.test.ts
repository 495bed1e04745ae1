import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { forgetPerson } from '../../awards/server/forget-person.ts'
import { refuseAward } from '../../awards/server/receiving/answer-award.ts'
import { forgetLapsedOffers } from '../../awards/server/tasks.ts'
import { givenAward, givenBadgeToGive, givenOffers } from '../../awards/server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const HERE = '/pro/badges-a-donner/chiffres'
const textOf = async (path: string, as: string) =>
  (await (await door.get(path, { as })).text()).replace(/[\u00a0\u202f]/g, ' ')

/** Ten people at once, so many of whom refuse. */
async function givenRefusals(badgeSlug: string, count: number): Promise<void> {
  const mails = Array.from({ length: 10 }, (_, at) => `p${at}@liste.test`)
  await givenOffers(house, { badgeSlug, mails })
  const letters = (await house.letters()).filter(({ to }) => to.endsWith('@liste.test'))
  for (const { text } of letters.slice(0, count)) {
    const token = /badge-offert\/([\w-]+)/.exec(text)?.[1] ?? ''
    await house.as('visitor', refuseAward, { token })
  }
}

describe('badges in numbers', () => {
  it('counts what was given and taken, names nobody, and hides a few refusals', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    await givenPerson(house, 'lina')
    await givenAward(house, 'lina', { badgeSlug })
    await givenRefusals(badgeSlug, 4)
    const csv = await textOf(`${HERE}.csv`, 'nadia')
    expect(csv.split('\r\n')[1]).toBe('2026-11,Les Ateliers du Pont,Tenir un stand,11,1,10,<5,0,<5')
    const page = await textOf(HERE, 'nadia')
    expect(page).toContain('novembre 2026')
    expect(page).toContain('moins de 5')
    expect(page + csv).not.toMatch(/Zoé|Lina|liste\.test/)
  })
  it('tells five refusals, and goes on counting what is no longer here', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const { personId } = await givenPerson(house, 'lina')
    await givenAward(house, 'lina', { badgeSlug })
    await givenRefusals(badgeSlug, 5)
    const line = async () => (await textOf(`${HERE}.csv`, 'nadia')).split('\r\n')[1]
    const told = '2026-11,Les Ateliers du Pont,Tenir un stand,11,1,10,5,0,<5'
    expect(await line()).toBe(told)
    await house.as('lina', forgetPerson, { personId })
    house.now = new Date(house.now.getTime() + 91 * 86_400_000)
    await forgetLapsedOffers({ ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } })
    expect(await house.db.selectFrom('award').selectAll().execute()).toEqual([])
    expect(await line()).toBe(told)
  })
  it('is for whoever gives there, and empty for anybody else', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    await givenRefusals(badgeSlug, 0)
    await givenBadgeToGive(house, { by: 'karim', name: 'Autre', organisation: 'Ailleurs' })
    expect(await textOf(HERE, 'karim')).not.toContain('Tenir un stand')
    expect(await textOf(HERE, 'karim')).toContain('Pas encore de chiffre')
    expect((await door.get(HERE)).status).not.toBe(200)
  })
})
