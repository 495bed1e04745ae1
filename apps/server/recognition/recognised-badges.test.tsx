import { describe, expect, it } from 'vitest'
import { beginBadgeFor } from '../../../areas/badges/server/begin-badge.ts'
import { publishBadge } from '../../../areas/badges/server/versions/publish-badge.ts'
import { addCriterion, writePiece } from '../../../areas/badges/server/writing/write-piece.ts'
import { givenOrganisation } from '../../../areas/organisations/server/testing.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { openDoor } from '../testing.tsx'

const house = givenHouse()
const door = openDoor(house)

describe('what an organisation recognises', () => {
  it('is listed on its own page once it is published, and only then', async () => {
    const { id: organisationId, slug } = await givenOrganisation(house)
    const shown = async () => (await door.get(`/structures/${slug}`)).text()
    const asked = { name: 'Tenir l’accueil', language: 'fr', organisationId } as const
    const { id: badgeId } = await house.as('nadia', beginBadgeFor, asked)
    const chair = { badgeId }
    const value = { text: 'Sait dire bonjour', evidence: '', level: '' }
    await house.as('nadia', addCriterion, { chair, value })
    await house.as('nadia', writePiece, {
      chair,
      key: 'purpose',
      value: { text: 'Montrer que l’on sait accueillir.' },
      seen: 0,
    })
    expect(await shown()).not.toContain('Ce que cette structure reconnaît')
    await house.as('nadia', publishBadge, chair)
    const html = await shown()
    expect(html).toContain('Ce que cette structure reconnaît')
    expect(html).toMatch(/href="\/b\/[a-z0-9-]+">Tenir l’accueil/)
  })
})
