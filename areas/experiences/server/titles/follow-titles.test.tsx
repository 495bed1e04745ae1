import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../../apps/server/testing.tsx'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { givenPerson } from '../../../accounts/server/testing.ts'
import { currentKnowledge } from '../../../knowledge/server/current-knowledge.ts'
import { importReferential } from '../../../knowledge/server/import-referential.ts'
import { givenExport, romeImporter, zipOf } from '../../../knowledge/server/importers/testing.ts'
import { chooseTitle } from '../choose-theme.ts'
import { getExperience } from '../get-experience.ts'
import { startExperience } from '../start-experience.ts'
import { followTitles } from './follow-titles.ts'

const house = givenHouse()
const door = openDoor(house)

type Change = Parameters<typeof givenExport>[0]

function load(change: Change = {}, hours = 0) {
  const now = new Date(house.now.getTime() + hours * 3_600_000)
  return importReferential(
    { ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' }, now },
    { importer: romeImporter, source: { bytes: zipOf(givenExport(change)) } },
  )
}

/** What is known is looked at again after two seconds. */
const LOOK_AGAIN_MS = 2_100

/** Lina was a chief lighter; in the next ROME this title stands under another occupation. */
async function givenMovedTitle() {
  await load({}, -24)
  await givenPerson(house, 'lina')
  const { id: experienceId } = await house.as('lina', startExperience, { kind: 'work' })
  await house.as('lina', chooseTitle, { experienceId, typed: 'chef allumeur', occupation: 'X1101' })
  const before = await house.as('lina', getExperience, { experienceId })
  await load(
    {
      referentiel_appellation: (text) =>
        text.replace(/^("102",.*?),"X1101",/m, '$1,"X1201",').replace('"X1101","O"', '"X1201","O"'),
    },
    1,
  )
  await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  return { experienceId, before }
}

describe('a new edition of ROME', () => {
  it('takes along the experiences told under a title it has moved, and nothing else of them', async () => {
    const { experienceId, before } = await givenMovedTitle()
    expect(before.occupationCode).toBe('X1101')
    expect((await currentKnowledge(house.ctx('lina'))).titles.get('102')?.occupation).toBe('X1201')
    expect(await followTitles(house.ctx('visitor'))).toBe(1)
    const after = await house.as('lina', getExperience, { experienceId })
    expect(after).toEqual({ ...before, occupationCode: 'X1201' })
    expect(await followTitles(house.ctx('visitor'))).toBe(0)
  })

  it('is told to the person where they read their story', async () => {
    const { experienceId } = await givenMovedTitle()
    await followTitles(house.ctx('visitor'))
    const html = await (await door.get(`/experiences/${experienceId}`, { as: 'lina' })).text()
    expect(html).toContain('La liste officielle des métiers a changé')
    expect(html).toMatch(/sous «.Dompteur \/ Dompteuse de vagues.»/)
  })
})
