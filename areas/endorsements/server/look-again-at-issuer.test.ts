import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { changeOrganisation } from '../../organisations/server/change-organisation.ts'
import { givenOrganisation } from '../../organisations/server/testing.ts'
import {
  unverifySiret,
  verifyOrganisation,
} from '../../organisations/server/verifying/verify-organisation.ts'
import { endorsementsBy } from './asking/asks-of.ts'
import { endorseNow } from './granting/grant-endorsement.ts'
import { lookAgainAtIssuer } from './look-again-at-issuer.ts'
import { endorsementsOfIssuer } from './standing/standing.ts'
import { asTask, givenTwoOrganisations } from './testing.ts'

let ground: Awaited<ReturnType<typeof givenTwoOrganisations>>
const house = givenHouse(async (built) => {
  ground = await givenTwoOrganisations(built)
})

const check = (credential: string | null) =>
  verifyCredential(readDocument(credential ?? ''), outsideOf(asTask(house)))

describe('who gives badges is endorsed', () => {
  const SIRET = '73282932000074'
  const ofIssuer = (organisationId: string) =>
    endorsementsOfIssuer(house.ctx('visitor'), { organisationId })

  it('by the platform for what its operator checked, as long as it is so and under that name', async () => {
    const {
      id: organisationId,
      slug,
      ...said
    } = await givenOrganisation(house, {
      by: 'karim',
      name: 'La Régie',
      siret: SIRET,
    })
    const verify = async () => {
      await verifyOrganisation(asTask(house), { name: slug, proof: SIRET })
      await lookAgainAtIssuer(asTask(house), { organisationId })
    }
    await verify()
    await verify()
    const [first, ...others] = await ofIssuer(organisationId)
    expect([first?.by, first?.assurance, others]).toEqual(['platform', 'operator', []])
    expect(first?.comment).toContain('732 829 320 00074')
    expect(await check(first?.credential ?? '')).toMatchObject({
      proof: { answer: 'yes' },
      issuer: { answer: 'yes' },
    })
    await unverifySiret(asTask(house), { name: slug })
    await lookAgainAtIssuer(asTask(house), { organisationId })
    expect(await ofIssuer(organisationId)).toEqual([])
    expect((await check(first?.credential ?? '')).status.code).toBe('revoked')
    await verify()
    const [second] = await ofIssuer(organisationId)
    const ask = { ...said, name: 'La Mairie' }
    await house.as('karim', changeOrganisation, { organisationId, ask })
    await lookAgainAtIssuer(asTask(house), { organisationId })
    expect(await ofIssuer(organisationId)).toEqual([])
    expect((await check(second?.credential ?? '')).status.code).toBe('revoked')
  })
  it('by another organisation, never by itself; under another name it is asked again', async () => {
    const { organisationId, other } = ground
    const target = { kind: 'issuer' as const, organisationId }
    const own = { target, organisationId, comment: null }
    await expect(house.as('nadia', endorseNow, own)).rejects.toMatchObject({ status: 409 })
    const said = { target, organisationId: other.id, comment: 'Dix ans que nous travaillons.' }
    const { credential } = await house.as('karim', endorseNow, said)
    expect(await ofIssuer(organisationId)).toMatchObject([{ name: 'L’École du Rail' }])
    const renamed = {
      name: 'Les Ateliers du Rail',
      kind: 'insertion' as const,
      about: null,
      town: 'Limoges',
      postalCode: '87000',
      site: null,
      siret: null,
      isListed: true,
    }
    await house.as('nadia', changeOrganisation, { organisationId, ask: renamed })
    await lookAgainAtIssuer(asTask(house), { organisationId })
    expect(await ofIssuer(organisationId)).toEqual([])
    expect((await check(credential)).status.code).toBe('revoked')
    const { received } = await house.as('karim', endorsementsBy, { organisationSlug: other.slug })
    expect(received).toMatchObject([{ one: { way: 'again' } }])
  })
})
