import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { issueAccessCard } from '../../areas/accounts/server/issue-access-card.ts'
import { givenMail, givenPerson } from '../../areas/accounts/server/testing.ts'
import { askErasure } from '../../areas/consent/server/erasure/ask-erasure.ts'
import { verifyAudit } from '../../platform/server/audit/audit.ts'
import type { Context } from '../../platform/server/context.ts'
import { countRowsOf } from '../../platform/server/table-map.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from '../server/testing.tsx'
import { eraseDue, retireInactive } from './tasks.ts'

const house = givenHouse()
const door = openDoor(house)

const task = (): Context => ({ ...house.ctx('visitor'), actor: { kind: 'task', name: 'test' } })
const daysPass = (days: number) => {
  house.now = new Date(house.now.getTime() + days * 24 * 3600 * 1000)
}
const isThere = async (personId: string) => (await countRowsOf(house.db, personId)).person === 1

/** Lets time go by day by day, as the background work does, and answers on which days something was written. */
async function liveThrough(days: number): Promise<number[]> {
  const told: number[] = []
  let letters = (await house.letters()).length
  for (let day = 1; day <= days; day++) {
    daysPass(1)
    await retireInactive(task())
    const now = (await house.letters()).length
    if (now > letters) told.push(day)
    letters = now
  }
  return told
}

describe('an erasure that was asked', () => {
  it('is done on its day, not before', async () => {
    const { personId } = await givenPerson(house, 'lina')
    await house.as('lina', askErasure, undefined)
    daysPass(6)
    await eraseDue(task())
    expect(await isThere(personId)).toBe(true)
    daysPass(1)
    await eraseDue(task())
    expect(await isThere(personId)).toBe(false)
    const { rows } = await sql<{ files: number }>`select files from erasure_receipt`.execute(
      house.db,
    )
    expect(rows).toEqual([{ files: 0 }])
  })
  it('is the first thing heard by whoever comes back in the meantime', async () => {
    await givenPerson(house, 'lina')
    const { code } = await house.as('lina', issueAccessCard, undefined)
    await house.as('lina', askErasure, undefined)
    const back = await door.post('/reprendre', { code })
    expect(back.headers.get('location')).toBe('/mon-espace/effacement')
  })
})

describe('an account nobody opens for two years', () => {
  it('is warned three times, then erased by the same way out', async () => {
    const { personId } = await givenPerson(house, 'lina')
    await givenMail(house, 'lina', 'lina@exemple.test')
    await givenPerson(house, 'omar')
    await sql`update person set is_fictitious = true where nickname = 'omar'`.execute(house.db)
    daysPass(661)
    expect(await liveThrough(69)).toEqual([10, 40, 63])
    expect(await isThere(personId)).toBe(true)
    await liveThrough(1)
    expect(await isThere(personId)).toBe(false)
    const letters = await house.letters()
    expect(letters[0]).toMatchObject({ to: 'lina@exemple.test' })
    expect(letters[0]?.text).toContain('effacé le 21 novembre 2028')
    const { rows } = await sql`select code_hash, asked_at from erasure_receipt`.execute(house.db)
    expect(rows).toEqual([{ code_hash: null, asked_at: null }])
    expect(await verifyAudit(house.db)).toMatchObject({ isWhole: true })
  })
  it('is kept by one visit, which is told how near it was', async () => {
    const { personId } = await givenPerson(house, 'lina')
    const { code } = await house.as('lina', issueAccessCard, undefined)
    await givenMail(house, 'lina', 'lina@exemple.test')
    daysPass(672)
    expect(await liveThrough(1)).toEqual([1])
    const back = await door.post('/reprendre', { code })
    const cookie = (back.headers.get('set-cookie') ?? '').match(/annonce=[^;]+/)?.[0] ?? ''
    const session = (back.headers.get('set-cookie') ?? '').match(/session=[^;]+/)?.[0] ?? ''
    const page = await door.get('/mon-espace', { cookie: `${cookie}; ${session}` })
    expect(await page.text()).toContain('Votre espace allait être effacé')
    expect(await liveThrough(60)).toEqual([])
    expect(await isThere(personId)).toBe(true)
  })
  it('is warned first, even by a service that slept for years', async () => {
    const { personId } = await givenPerson(house, 'lina')
    await givenMail(house, 'lina', 'lina@exemple.test')
    daysPass(2_000)
    expect(await liveThrough(7)).toEqual([1])
    expect(await isThere(personId)).toBe(true)
    await liveThrough(1)
    expect(await isThere(personId)).toBe(false)
  })
})
