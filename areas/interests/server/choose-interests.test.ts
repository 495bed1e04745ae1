import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { answerRound } from './answer-round.ts'
import { chooseInterests } from './choose-interests.ts'
import { discoveryOf } from './discovery-of.ts'
import { forgetPerson } from './forget-person.ts'
import { handOverPerson } from './hand-over-person.ts'
import { interestsOf } from './interests-of.ts'
import { moveInterest } from './move-interest.ts'
import { restartDiscovery } from './restart-discovery.ts'
import { givenInterests } from './testing.ts'

const house = givenHouse()
const likes = (name: string) => interestsOf(house.ctx(name))

describe('choosing what one likes', () => {
  it('keeps Lina’s tastes in her order, and only hers', async () => {
    await givenPerson(house, 'lina')
    await givenPerson(house, 'omar')
    await givenInterests(house, 'lina', ['cuisine', 'nature'])
    await givenInterests(house, 'omar', ['conduire'])
    expect(await likes('lina')).toEqual(['cuisine', 'nature'])
    expect(await likes('omar')).toEqual(['conduire'])
  })
  it('accepts five and refuses a sixth, changing nothing', async () => {
    await givenPerson(house, 'lina')
    const five = ['cuisine', 'nature', 'soin', 'mots', 'loi']
    await givenInterests(house, 'lina', five)
    await expect(
      house.as('lina', chooseInterests, { shown: ['bouger'], ticked: ['bouger'] }),
    ).rejects.toMatchObject({ code: 'interests.tooMany', facts: { count: 6, over: 1 } })
    expect(await likes('lina')).toEqual(five)
  })
  it('refuses a taste that is not in the list', async () => {
    await givenPerson(house, 'lina')
    await expect(
      house.as('lina', chooseInterests, { shown: [], ticked: ['telepathie'] }),
    ).rejects.toMatchObject({ code: 'interests.noSuchFamily' })
  })
  it('is for people only', async () => {
    await expect(
      house.as('visitor', chooseInterests, { shown: [], ticked: ['cuisine'] }),
    ).rejects.toMatchObject({ code: 'accounts.onlyForPeople' })
  })
})

describe('putting one’s tastes in order', () => {
  it('says where the taste now stands', async () => {
    await givenPerson(house, 'lina')
    await givenInterests(house, 'lina', ['cuisine', 'nature', 'soin'])
    const ask = { family: 'soin', move: 'up' as const }
    expect(await house.as('lina', moveInterest, ask)).toEqual({ position: 2, of: 3 })
    expect(await likes('lina')).toEqual(['cuisine', 'soin', 'nature'])
  })
  it('takes one out and closes the ranks', async () => {
    await givenPerson(house, 'lina')
    await givenInterests(house, 'lina', ['cuisine', 'nature', 'soin'])
    await house.as('lina', moveInterest, { family: 'cuisine', move: 'out' })
    expect(await likes('lina')).toEqual(['nature', 'soin'])
  })
  it('does not move what is not chosen', async () => {
    await givenPerson(house, 'lina')
    await expect(
      house.as('lina', moveInterest, { family: 'soin', move: 'up' }),
    ).rejects.toMatchObject({ code: 'interests.noSuchFamily' })
  })
})

describe('discovering other tastes', () => {
  const discovery = () => discoveryOf(house.ctx('lina'))
  it('counts what was met, and adds what was ticked', async () => {
    await givenPerson(house, 'lina')
    const answer = { shown: ['cuisine', 'nature', 'inventé'], ticked: ['nature'] }
    expect(await house.as('lina', answerRound, answer)).toMatchObject({ added: 1 })
    await house.as('lina', answerRound, { shown: ['cuisine'], ticked: [] })
    expect(await discovery()).toMatchObject({
      chosen: ['nature'],
      seen: { cuisine: 2, nature: 1 },
    })
  })
  it('begins again in another order, and keeps what was chosen', async () => {
    await givenPerson(house, 'lina')
    await house.as('lina', answerRound, { shown: ['cuisine'], ticked: ['cuisine'] })
    const before = await discovery()
    await house.as('lina', (ctx) => restartDiscovery(ctx), undefined)
    const after = await discovery()
    expect(after).toMatchObject({ chosen: ['cuisine'], seen: {} })
    expect(after.seed).not.toBe(before.seed)
  })
})

describe('leaving with one’s tastes', () => {
  it('hands everything over, then forgets it', async () => {
    const { personId } = await givenPerson(house, 'lina')
    await givenInterests(house, 'lina', ['cuisine'])
    await house.as('lina', answerRound, { shown: ['nature'], ticked: [] })
    const ctx = house.ctx('lina')
    expect(await handOverPerson(ctx, { personId })).toEqual({
      liked: ['cuisine'],
      proposed: { nature: 1 },
    })
    await forgetPerson(ctx, { personId })
    expect(await handOverPerson(ctx, { personId })).toEqual({ liked: [], proposed: {} })
  })
})
