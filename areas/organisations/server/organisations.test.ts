import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { getOrganisation } from './get-organisation.ts'
import { mustActFor } from './must-act-for.ts'
import { organisationsOf } from './organisations-of.ts'
import { givenMember, givenOrganisation } from './testing.ts'

const house = givenHouse()

describe('founding an organisation', () => {
  it('makes whoever says it first its admin, under a name of its own', async () => {
    const first = await givenOrganisation(house)
    const second = await givenOrganisation(house, { by: 'karim' })
    expect([first.slug, second.slug]).toEqual(['les-ateliers-du-pont', 'les-ateliers-du-pont-2'])
    expect(await house.as('nadia', organisationsOf, undefined)).toEqual([
      { organisation: first, role: 'admin' },
    ])
    expect(await house.as('visitor', getOrganisation, { slug: second.slug })).toEqual(second)
    expect(await house.as('visitor', getOrganisation, { organisationId: first.id })).toEqual(first)
    expect((await givenOrganisation(house, { name: 'Nouvelle' })).slug).toBe('nouvelle-2')
  })

  it('is for professionals', async () => {
    await givenPerson(house, 'lina')
    await expect(givenOrganisation(house, { by: 'lina' })).rejects.toMatchObject({ status: 403 })
  })
})

describe('speaking for an organisation', () => {
  it('is asked by role: an admin may all, others what they were asked to do', async () => {
    const one = await givenOrganisation(house)
    await givenMember(house, one, 'karim', 'writer')
    const as = (who: string, role: 'admin' | 'writer' | 'giver') =>
      mustActFor(house.ctx(who), one.id, role)
    for (const role of ['admin', 'writer', 'giver'] as const)
      expect(await as('nadia', role)).toEqual(one)
    expect(await as('karim', 'writer')).toEqual(one)
    for (const role of ['admin', 'giver'] as const)
      await expect(as('karim', role)).rejects.toMatchObject({ code: 'organisations.roleNeeded' })
  })

  it('does not exist for whoever is no member', async () => {
    const one = await givenOrganisation(house)
    await givenOrganisation(house, { by: 'karim', name: 'Une autre' })
    for (const id of [one.id, 'nothing'])
      await expect(mustActFor(house.ctx('karim'), id, 'writer')).rejects.toMatchObject({
        code: 'organisations.noSuchOrganisation',
        status: 404,
      })
  })
})
