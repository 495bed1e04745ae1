import { describe, expect, it } from 'vitest'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { askErasure, changeMind } from '../../areas/consent/server/erasure/ask-erasure.ts'
import { sayAgeBand } from '../../areas/consent/server/say-age-band.ts'
import { givenCv } from '../../areas/cv/server/testing.ts'
import { openCvLink } from '../../areas/cv-links/server/open-cv-link.ts'
import { shareCv } from '../../areas/cv-links/server/share-cv.ts'
import { givenHouse } from '../../platform/server/testing.ts'

const house = givenHouse()
const share = (cvId: string) =>
  house.as('lina', shareCv, { cvId, days: '7', label: null, pin: null })

describe('a CV shown by a link', () => {
  it('is seen no more once its person asked to be erased, and again if they stay', async () => {
    await givenPerson(house, 'lina')
    await house.as('lina', sayAgeBand, { band: 'adult' })
    const { id } = await givenCv(house, 'lina')
    const token = house.ctx('lina').secrets.unseal((await share(id)).sealedToken)
    const open = () => house.as('visitor', openCvLink, { token, key: undefined })
    expect(await open()).toMatchObject({ locked: false })
    await house.as('lina', askErasure, undefined)
    await expect(open()).rejects.toMatchObject({ code: 'cvLinks.linkClosed' })
    await house.as('lina', changeMind, undefined)
    expect(await open()).toMatchObject({ locked: false })
  })
  it('goes through whoever accompanies a minor', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenCv(house, 'lina')
    await expect(share(id)).rejects.toMatchObject({ code: 'cvLinks.ageNeeded' })
    for (const band of ['under15', 'under18'] as const) {
      await house.as('lina', sayAgeBand, { band })
      await expect(share(id)).rejects.toMatchObject({ code: 'cvLinks.throughReferent' })
    }
    await house.as('lina', sayAgeBand, { band: 'adult' })
    expect(await share(id)).toMatchObject({ cvId: id })
  })
})
