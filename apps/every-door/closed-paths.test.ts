import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from '../server/testing.tsx'

const house = givenHouse()
const door = openDoor(house)

/** What scanners ask for: nothing of the kind is served (ASVS 5.0 §13.4). */
const PATHS = [
  '/.git/config',
  '/.env',
  '/package.json',
  '/dist/server/main.mjs',
  '/assets/../../package.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%00',
  '/debug',
  '/metrics',
  '/admin',
  '/api/v2',
  '/test',
  '/server-status',
]

describe('addresses that are nobody’s business', () => {
  it('do not exist', async () => {
    for (const path of PATHS) {
      const answer = await door.get(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).not.toContain('"dependencies"')
    }
  })
})
