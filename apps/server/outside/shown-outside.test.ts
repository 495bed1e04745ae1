import { describe, expect, it } from 'vitest'
import { givenPerson } from '../../../areas/accounts/server/testing.ts'
import { showAward } from '../../../areas/awards/server/receiving/answer-award.ts'
import { givenAward, givenBadgeToGive } from '../../../areas/awards/server/testing.ts'
import { sayAgeBand } from '../../../areas/consent/server/say-age-band.ts'
import { givenCv } from '../../../areas/cv/server/testing.ts'
import { shareCv } from '../../../areas/cv-links/server/share-cv.ts'
import { givenExperience } from '../../../areas/experiences/server/testing.ts'
import { givenCollection } from '../../../areas/portfolio/server/testing.ts'
import { givenAsk } from '../../../areas/recommendations/server/testing.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { openDoor } from '../testing.tsx'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }

describe('who sees what', () => {
  it('lists every address that opens something today, and closes each where it stands', async () => {
    await givenPerson(house, 'lina')
    await house.as('lina', sayAgeBand, { band: 'adult' })
    const { id: experienceId } = await givenExperience(house, 'lina', { claims: { organiser: 3 } })
    const { id: cvId } = await givenCv(house, 'lina', 'Pour la vente')
    await house.as('lina', shareCv, { cvId, days: '7', label: 'La mairie', pin: null })
    const { token: collection } = await givenCollection(house, 'lina', { title: 'Mon marché' })
    const award = await givenAward(house, 'lina', await givenBadgeToGive(house))
    await house.as('lina', showAward, { awardId: award.id })
    const { token: ask } = await givenAsk(house, 'lina', { experienceId })
    const listed = async () =>
      (await (await door.get('/qui-voit-quoi', lina)).text()).replace(/[\u00a0\u202f]/g, ' ')
    const page = await listed()
    for (const shown of ['La mairie', '« Mon marché »', '« Tenir un stand »', 'Un mot demandé'])
      expect(page).toContain(shown)
    const stops = [
      ...page.matchAll(/action="(\/qui-voit-quoi\/adresses\/[^"]+)".*?name="kind" value="(\w+)"/gs),
    ]
    expect(stops.map(([, , kind]) => kind)).toEqual(['cv', 'collection', 'badge', 'ask'])
    await givenPerson(house, 'omar')
    for (const [, action = '', kind = ''] of stops) {
      expect((await door.post(action, { kind }, { as: 'omar' })).status).toBe(404)
      expect((await door.post(action, { kind }, lina)).status).toBe(303)
    }
    expect(await listed()).not.toContain('/qui-voit-quoi/adresses/')
    for (const closed of [`/p/${collection}`, `/r/${ask}`])
      expect([closed, (await door.get(closed)).status]).toEqual([closed, 410])
  })
})
