import { describe, expect, it } from 'vitest'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { secretsFrom } from '../../platform/server/secrets.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { openSite } from '../server/open-site.ts'
import { startWorker } from './worker.ts'

const house = givenHouse()

describe('the background work', () => {
  it('closes the sessions whose time is over, leaves the others, and forgets letters of last month', async () => {
    await givenPerson(house, 'lina')
    const secrets = secretsFrom(Buffer.alloc(32, 7))
    const told: string[] = []
    const log = (facts: Record<string, string | number>) => told.push(String(facts.task))
    const site = openSite({
      db: house.db,
      config: house.config,
      secrets,
      log,
      clock: () => house.now,
    })
    await house
      .ctx('visitor')
      .mail({ to: 'nous@sillage.test', subject: 'Un message', text: 'Bonjour' })
    house.now = new Date(house.now.getTime() + 31 * 24 * 3600 * 1000)
    await givenPerson(house, 'omar')
    const worker = startWorker(site, 10)
    await expect
      .poll(() =>
        house.db
          .selectFrom('session')
          .select('id')
          .where('closed_at', 'is', null)
          .execute()
          .then((rows) => rows.length),
      )
      .toBe(1)
    await expect.poll(() => house.letters()).toEqual([])
    await worker.stop()
    expect(told).toEqual([])
  })
})
