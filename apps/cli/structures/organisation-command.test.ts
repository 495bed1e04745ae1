import { describe, expect, it } from 'vitest'
import { changeOrganisation } from '../../../areas/organisations/server/change-organisation.ts'
import { getOrganisation } from '../../../areas/organisations/server/get-organisation.ts'
import { givenOrganisation } from '../../../areas/organisations/server/testing.ts'
import { organisationOfDomain } from '../../../areas/organisations/server/verifying/organisation-of-domain.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { commanding } from '../testing.ts'
import { organisationCommand } from './organisation-command.ts'

const house = givenHouse()
const SIRET = '73282932000074'

describe('sillage organisation verify', () => {
  it('marks what the organisation says of itself, with the day; a new name clears it', async () => {
    const { id, slug, ...said } = await givenOrganisation(house, {
      siret: SIRET,
      site: 'https://www.pont.test/nous',
    })
    const verify = (...proof: string[]) =>
      commanding(house, organisationCommand, ['verify', slug, ...proof])
    expect((await verify('732 829', '320 00074')).out).toBe(
      'Les Ateliers du Pont : son SIRET est marqué vérifié aujourd’hui.\n',
    )
    expect((await verify('pont.test')).code).toBe(0)
    const now = () => getOrganisation(house.ctx('visitor'), { slug })
    expect(await now()).toMatchObject({ siretVerifiedAt: house.now, siteVerifiedAt: house.now })
    for (const other of ['35600000000048', 'autre.test', 'test'])
      await expect(verify(other)).rejects.toMatchObject({ code: 'organisations.notWhatTheySay' })
    const { out } = await commanding(house, organisationCommand, ['unverify', 'pont.test'])
    expect(out).toBe('Ce domaine n’est plus vérifié.\n')
    expect(await now()).toMatchObject({ siretVerifiedAt: house.now, siteVerifiedAt: null })
    const ask = { ...said, name: 'La Mairie' }
    await house.as('nadia', changeOrganisation, { organisationId: id, ask })
    expect(await now()).toMatchObject({ siretVerifiedAt: null, siteVerifiedAt: null })
  })

  it('marks the domain of one that has no page here, once, and no longer when the operator says so', async () => {
    const call = (...words: string[]) => commanding(house, organisationCommand, words)
    const domainOfMail = () => organisationOfDomain(house.ctx('visitor'), { domain: 'four.test' })
    await call('verify', 'Le Four', 'Four.test')
    expect([(await call('domains')).out, await domainOfMail()]).toEqual([
      expect.stringMatching(/^four\.test {2}[\d-]{10} {2}Le Four\n$/),
      'Le Four',
    ])
    await expect(call('verify', 'Tout le monde', 'gmail.com')).rejects.toMatchObject({
      code: 'organisations.badDomain',
    })
    await expect(call('verify', 'le-four', 'four.test')).rejects.toMatchObject({ status: 404 })
    await call('unverify', 'four.test')
    expect(await domainOfMail()).toBeNull()
    await expect(call('unverify', 'four.test')).rejects.toMatchObject({ status: 404 })
  })

  it('says how it is called', async () => {
    const { code, told } = await commanding(house, organisationCommand, ['verify', 'le-pont'])
    expect([code, told[0]?.split('\n')[0]]).toEqual([
      2,
      'Usage : sillage organisation verify NOM SIRET|DOMAINE',
    ])
  })
})
