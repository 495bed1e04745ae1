import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { verifyAudit } from '../../../platform/server/audit/audit.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import { chooseLastDay, chooseScopes, giveGrant } from './give-grant.ts'
import { makeShareCode, shareCodeNow } from './make-share-code.ts'
import { mayRead, mustRead } from './must-read.ts'
import { peopleWhoShare } from './people-who-share.ts'
import { proposeGrant } from './propose-grant.ts'
import { ageOf, noteSignedForm, sayAgeBand } from './say-age-band.ts'
import { resumeGrant, stopGrant } from './stop-grant.ts'
import { tasks } from './tasks.ts'
import { givenGrant } from './testing.ts'
import { whoSeesWhat } from './who-sees-what.ts'

const house = givenHouse()
let lina = ''

beforeEach(async () => {
  lina = (await givenPerson(house, 'lina')).personId
  await givenProfessional(house, 'Nadia')
})

const hours = (count: number) => {
  house.now = new Date(house.now.getTime() + count * 3600 * 1000)
}
const sweep = () => tasks[0]?.run(house.ctx('lina'))

describe('letting a professional read', () => {
  it('is nobody’s right before the person gives it', async () => {
    const wanted = { personId: lina, scope: 'card' } as const
    expect(await house.as('nadia', mayRead, wanted)).toBe(false)
    await expect(house.as('nadia', mustRead, wanted)).rejects.toMatchObject({ status: 404 })
    await givenPerson(house, 'omar')
    await expect(house.as('omar', mustRead, wanted)).rejects.toMatchObject({ status: 404 })
    await expect(house.as('visitor', mustRead, wanted)).rejects.toMatchObject({ status: 404 })
    expect(await house.as('lina', mayRead, wanted)).toBe(true)
  })
  it('opens only what the person chose, and leaves one line a request', async () => {
    await givenGrant(house, 'lina', 'nadia', ['card'])
    const ctx = house.ctx('nadia')
    await mustRead(ctx, { personId: lina, scope: 'card' })
    await mustRead(ctx, { personId: lina, scope: 'card' })
    await expect(mustRead(ctx, { personId: lina, scope: 'likes' })).rejects.toMatchObject({
      code: 'consent.notShared',
      status: 403,
    })
    const { standing, readings } = await house.as('lina', whoSeesWhat, undefined)
    expect(standing).toMatchObject([{ professional: 'Nadia', scopes: ['card'] }])
    expect(readings).toEqual([{ professional: 'Nadia', scope: 'card', at: house.now, times: 1 }])
    // Given, and read once.
    const { rows } = await sql<{ kind: string }>`
      select kind from audit_line where kind in ('grant.given', 'person.read')`.execute(house.db)
    expect(rows.map(({ kind }) => kind)).toEqual(['grant.given', 'person.read'])
    expect(await verifyAudit(house.db)).toMatchObject({ isWhole: true })
  })
  it('shares nothing before the person has confirmed', async () => {
    const { code } = await house.as('nadia', makeShareCode, undefined)
    const { grantId } = await house.as('lina', proposeGrant, { code })
    await expect(house.as('lina', giveGrant, { grantId })).rejects.toMatchObject({ status: 409 })
    await house.as('lina', chooseScopes, { grantId, scopes: ['card'] })
    await expect(house.as('lina', giveGrant, { grantId })).rejects.toMatchObject({ status: 409 })
    await house.as('lina', chooseLastDay, { grantId, months: '3' })
    expect(await house.as('nadia', peopleWhoShare, undefined)).toEqual([])
    await givenPerson(house, 'omar')
    await expect(house.as('omar', giveGrant, { grantId })).rejects.toMatchObject({ status: 404 })
    hours(25)
    await sweep()
    await expect(house.as('lina', giveGrant, { grantId })).rejects.toMatchObject({ status: 404 })
  })
  it('stops at once, and by itself on its day', async () => {
    const { grantId } = await givenGrant(house, 'lina', 'nadia', ['card', 'likes'])
    const wanted = { personId: lina, scope: 'card' } as const
    expect(await house.as('nadia', mayRead, wanted)).toBe(true)
    await house.as('lina', stopGrant, { grantId })
    await house.as('lina', stopGrant, { grantId })
    await expect(house.as('nadia', mustRead, wanted)).rejects.toMatchObject({ status: 403 })
    await house.as('lina', resumeGrant, { grantId })
    expect(await house.as('nadia', mayRead, wanted)).toBe(true)
    await house.as('lina', stopGrant, { grantId })
    hours(2)
    await expect(house.as('lina', resumeGrant, { grantId })).rejects.toMatchObject({ status: 404 })
    await givenGrant(house, 'lina', 'nadia', ['card'])
    hours(24 * 190)
    expect(await house.as('nadia', mayRead, wanted)).toBe(false)
    expect(await house.as('nadia', peopleWhoShare, undefined)).toEqual([])
    const { standing, past } = await house.as('lina', whoSeesWhat, undefined)
    expect([standing.length, past.length]).toEqual([0, 2])
  })
  it('replaces what stood between the two', async () => {
    await givenGrant(house, 'lina', 'nadia', ['card', 'likes'])
    await givenGrant(house, 'lina', 'nadia', ['experiences'])
    const wanted = { personId: lina, scope: 'card' } as const
    expect(await house.as('nadia', mayRead, wanted)).toBe(false)
    expect(await house.as('nadia', peopleWhoShare, undefined)).toMatchObject([
      { personId: lina, nickname: 'lina', scopes: ['experiences'] },
    ])
  })
})

describe('the letters a professional shows', () => {
  it('last a day, and the last ones count', async () => {
    const first = await house.as('nadia', makeShareCode, undefined)
    const second = await house.as('nadia', makeShareCode, undefined)
    expect(await house.as('nadia', shareCodeNow, undefined)).toMatchObject({ code: second.code })
    await expect(house.as('lina', proposeGrant, first)).rejects.toMatchObject({ status: 401 })
    hours(25)
    await expect(house.as('lina', proposeGrant, second)).rejects.toMatchObject({ status: 401 })
    expect(await house.as('nadia', shareCodeNow, undefined)).toBeUndefined()
    await expect(house.as('lina', makeShareCode, undefined)).rejects.toMatchObject({ status: 403 })
  })
  it('let a whole room in, and make only the account that guesses wait', async () => {
    const { code } = await house.as('nadia', makeShareCode, undefined)
    const ctx = house.ctx('lina')
    for (const status of [401, 401, 401, 401, 429, 429])
      await expect(proposeGrant(ctx, { code: 'BBBBBB' })).rejects.toMatchObject({ status })
    await expect(proposeGrant(ctx, { code })).rejects.toMatchObject({ status: 429 })
    for (let seat = 0; seat < 40; seat++) {
      await givenPerson(house, 'omar')
      expect((await house.as('omar', proposeGrant, { code })).grantId).toBeTruthy()
    }
    hours(1)
    expect((await house.as('lina', proposeGrant, { code })).grantId).toBeTruthy()
  })
})

describe('an age band', () => {
  it('is free to say and to take back', async () => {
    expect(await house.as('lina', ageOf, { personId: lina })).toBeNull()
    await house.as('lina', sayAgeBand, { band: 'under18' })
    expect(await house.as('lina', ageOf, { personId: lina })).toEqual({
      band: 'under18',
      hasSignedForm: false,
    })
    await house.as('lina', sayAgeBand, { band: null })
    expect(await house.as('lina', ageOf, { personId: lina })).toBeNull()
  })
  it('takes note of the signed form from a professional the person lets in', async () => {
    await house.as('lina', sayAgeBand, { band: 'under15' })
    const note = () => house.as('nadia', noteSignedForm, { personId: lina })
    await expect(note()).rejects.toMatchObject({ status: 404 })
    await givenGrant(house, 'lina', 'nadia', ['card'])
    await note()
    expect(await house.as('lina', ageOf, { personId: lina })).toMatchObject({ hasSignedForm: true })
  })
})
