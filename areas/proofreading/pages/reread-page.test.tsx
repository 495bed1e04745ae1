import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { leads } from '../../../apps/server/testing-browser.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { changeCv } from '../../cv/server/change-cv.ts'
import { readCv } from '../../cv/server/read-cv.ts'
import { givenCv } from '../../cv/server/testing.ts'
import { getExperience } from '../../experiences/server/get-experience.ts'
import { givenExperience } from '../../experiences/server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const as = { as: 'lina' }

/** Lina's CV, with three lines that a hurried finger wrote, and one that is as it should be. */
async function givenHurried() {
  await givenPerson(house, 'lina')
  const { id: experienceId } = await givenExperience(house, 'lina', {
    title: 'Le marché',
    story: '- Je fais le netoyage du stand\nJe rends la monnaie',
    claims: { organiser: 3 },
    sentences: { organiser: 'Je prépare le matérielle' },
  })
  const { id: cvId } = await givenCv(house, 'lina')
  const profile = 'Je cherche un travaille\ndans la réstauration à Guéret'
  await house.as('lina', changeCv, { cvId, change: { profile } })
  const path = `/mes-cv/${cvId}/relire`
  const html = await (await door.get(path, as)).text()
  const lines = [...html.matchAll(/value="([\w-]{22})"/g)].map(([, id = '']) => id)
  return { experienceId, cvId, path, html, lines }
}

const storyOf = async (experienceId: string) =>
  (await house.as('lina', getExperience, { experienceId })).story

describe('reading my words again', { timeout: 60_000 }, () => {
  it('shows each line beside another spelling, and changes only what is ticked', async () => {
    const { html, lines, path, experienceId, cvId } = await givenHurried()
    expect(html).toContain('Je fais le nettoyage du stand')
    expect(html).toContain('dans la restauration à Guéret')
    expect(html).not.toContain('Je rends la monnaie')
    expect(lines).toHaveLength(2)
    expect(leads(await door.post(path, { taken: lines[1] ?? '' }, as))).toEqual([
      303,
      `/mes-cv/${cvId}`,
    ])
    expect(await storyOf(experienceId)).toBe('- Je fais le nettoyage du stand\nJe rends la monnaie')
    const { content } = await house.as('lina', readCv, { cvId })
    expect(content.profile).toBe('Je cherche un travaille\ndans la réstauration à Guéret')
    await door.post(path, { taken: lines }, as)
    expect((await house.as('lina', readCv, { cvId })).content.profile).toBe(
      'Je cherche un travaille\ndans la restauration à Guéret',
    )
    expect(leads(await door.get(path, as))).toEqual([303, `/mes-cv/${cvId}`])
  })
  it('changes nothing without a tick, nor what was written again meanwhile', async () => {
    const { lines, path, cvId, experienceId } = await givenHurried()
    const before = await storyOf(experienceId)
    await door.post(path, {}, as)
    await house.as('lina', changeCv, { cvId, change: { profile: 'Autre réstauration' } })
    await door.post(path, { taken: [lines[0] ?? '', 'x'.repeat(22)] }, as)
    expect(await storyOf(experienceId)).toBe(before)
    const { content } = await house.as('lina', readCv, { cvId })
    expect(content.profile).toBe('Autre réstauration')
  })
  it('is passed over when a CV begins and nothing looks misspelt, and for a CV in English', async () => {
    const { path, cvId } = await givenHurried()
    const suite = `${path}?suite=coordonnees`
    expect((await door.get(suite, as)).status).toBe(200)
    await house.as('lina', changeCv, { cvId, change: { language: 'en' } })
    expect(leads(await door.get(suite, as))).toEqual([303, `/mes-cv/${cvId}/coordonnees`])
  })
  it('is for the person alone', async () => {
    const { path } = await givenHurried()
    await givenPerson(house, 'omar')
    expect((await door.get(path, { as: 'omar' })).status).toBe(404)
    expect((await door.post(path, {}, { as: 'omar' })).status).toBe(404)
  })
})
