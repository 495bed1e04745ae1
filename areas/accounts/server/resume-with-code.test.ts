import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { choosePin } from './choose-pin.ts'
import { issueAccessCard } from './issue-access-card.ts'
import { resumeWithCode } from './resume-with-code.ts'
import { showAccessCard } from './show-access-card.ts'
import { givenPerson } from './testing.ts'
import { whoIs } from './who-is.ts'

const house = givenHouse()
const card = () => house.as('lina', issueAccessCard, undefined)
const wrongTry = async (code: string, pin: string) => {
  const caught: unknown = await resumeWithCode(house.ctx('visitor'), {
    code,
    pin,
    mine: false,
  }).catch((problem) => problem)
  return caught instanceof Error ? caught.message : ''
}

describe('coming back with the access card', () => {
  it('opens the same account on another device, however the code is typed', async () => {
    const { personId } = await givenPerson(house, 'lina')
    const { code } = await card()
    const typed = `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`.toLowerCase()
    const { token } = await house.as('visitor', resumeWithCode, {
      code: typed,
      pin: null,
      mine: false,
    })
    expect(await whoIs(house.ctx('visitor'), token)).toMatchObject({ kind: 'person', personId })
  })
  it('shows the code again to its owner, and keeps none in clear in the database', async () => {
    await givenPerson(house, 'lina')
    const { code } = await card()
    expect(await house.as('lina', showAccessCard, undefined)).toEqual({ code, pinKind: null })
    const row = await house.db.selectFrom('access_card').selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(code)
  })
  it('kills the old card when a new one is made', async () => {
    await givenPerson(house, 'lina')
    const old = await card()
    await card()
    expect(await wrongTry(old.code, '')).toBe('accounts.wrongCode')
  })
  it('asks for the PIN when the card has one', async () => {
    await givenPerson(house, 'lina')
    const { code } = await card()
    await house.as('lina', choosePin, { pin: 'sun-tree-fish-house' })
    expect(await wrongTry(code, '')).toBe('accounts.pinNeeded')
    const { token } = await house.as('visitor', resumeWithCode, {
      code,
      pin: 'sun-tree-fish-house',
      mine: true,
    })
    expect((await whoIs(house.ctx('visitor'), token)).kind).toBe('person')
  })
  it('makes a card wait after five wrong PINs, and nobody else', async () => {
    await givenPerson(house, 'lina')
    const lina = await card()
    await house.as('lina', choosePin, { pin: '1234' })
    await givenPerson(house, 'omar')
    const omar = await house.as('omar', issueAccessCard, undefined)
    await house.as('omar', choosePin, { pin: '4321' })
    const tries = []
    for (let count = 0; count < 5; count++) tries.push(await wrongTry(lina.code, '0000'))
    expect(tries).toEqual([...Array(4).fill('accounts.wrongPin'), 'accounts.cardWaits'])
    expect(await wrongTry(lina.code, '1234')).toBe('accounts.cardWaits')
    await expect(
      house.as('visitor', resumeWithCode, { code: omar.code, pin: '4321', mine: false }),
    ).resolves.toBeDefined()
    house.now = new Date(house.now.getTime() + 16 * 60_000)
    await expect(
      house.as('visitor', resumeWithCode, { code: lina.code, pin: '1234', mine: false }),
    ).resolves.toBeDefined()
  })
  it('refuses a PIN that is neither four digits nor four pictures', async () => {
    await givenPerson(house, 'lina')
    await card()
    await expect(house.as('lina', choosePin, { pin: '12' })).rejects.toMatchObject({
      code: 'accounts.badPin',
    })
  })
})

describe('a session', () => {
  it('ends with its time: 30 days on one’s own device', async () => {
    const { token } = await givenPerson(house, 'lina')
    house.now = new Date(house.now.getTime() + 31 * 24 * 3600 * 1000)
    expect(await whoIs(house.ctx('visitor'), token)).toEqual({ kind: 'visitor' })
  })
})
