import { describe, expect, it } from 'vitest'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { occupationsCopy } from '../../areas/occupations/handed-over.ts'
import { forgetPerson } from '../../areas/occupations/server/forget-person.ts'
import { handOverPerson } from '../../areas/occupations/server/hand-over-person.ts'
import { likeOccupation } from '../../areas/occupations/server/like-occupation.ts'
import { noteFavourite } from '../../areas/occupations/server/note-favourite.ts'
import { opinionsOf } from '../../areas/occupations/server/opinions-of.ts'
import { takeInPerson } from '../../areas/occupations/server/take-in-person.ts'
import { takeOpinionBack } from '../../areas/occupations/server/take-opinion-back.ts'
import { tasks } from '../../areas/occupations/server/tasks.ts'
import { givenHouse } from '../../platform/server/testing.ts'

const house = givenHouse()
const G1602 = { code: 'G1602' }

/** Brought back by a copy that somebody changed to make it wait for ever, and looked for some hours later. */
async function broughtBack(hours: number) {
  const { personId } = await givenPerson(house, 'lina')
  await house.as('lina', likeOccupation, G1602)
  await house.as('lina', noteFavourite, { ...G1602, note: 'Ma tante le fait.' })
  await house.as('lina', takeOpinionBack, { ...G1602, kind: 'favourite' })
  const handed = await house.as('lina', handOverPerson, { personId })
  expect(handed.opinions[0]?.deletedOn).toBe(house.now.toISOString())
  await house.as('lina', forgetPerson, { personId })
  const said = JSON.stringify(handed).replace(/("deletedOn":")\d{4}/, '$12099')
  const copy = occupationsCopy.parse(JSON.parse(said))
  await house.as('lina', takeInPerson, { personId, copy, ids: new Map() })
  expect(await house.as('lina', opinionsOf, undefined)).toEqual([])
  house.now = new Date(house.now.getTime() + hours * 3_600_000)
  for (const { run } of tasks) await run(house.ctx('lina'))
  await house.as('lina', likeOccupation, G1602)
  return house.as('lina', opinionsOf, undefined)
}

describe('a favourite that waits in the bin', () => {
  it('travels with the copy, and can still be taken out there with its note', async () => {
    expect(await broughtBack(23)).toMatchObject([{ kind: 'favourite', note: 'Ma tante le fait.' }])
  })
  it('is gone after its day, whatever the copy says', async () => {
    expect(await broughtBack(25)).toMatchObject([{ kind: 'favourite', note: null }])
  })
})
