import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { ensureIssuer } from '../server/ensure-issuer.ts'
import { takeStatusPlace } from '../server/take-status-place.ts'
import { tasks } from '../server/tasks.ts'
import { atWork, givenRegie } from '../server/testing.ts'
import { withdrawStatus } from '../server/withdraw-status.ts'

const house = givenHouse()
const lines: unknown[] = []
const door = openDoor(house, (line) => lines.push(line))

describe('reading keys and lists from anywhere', () => {
  it('publishes the keys of the platform, of an organisation, of somebody without account', async () => {
    const regie = await givenRegie(house)
    const ctx = atWork(house)
    const id = crypto.randomUUID()
    await ensureIssuer(ctx, { kind: 'endorser', id, profile: { name: 'Monsieur Diallo' } })
    await ensureIssuer(ctx, { kind: 'platform' })
    for (const [path, did, known] of [
      ['/.well-known/did.json', 'did:web:sillage.test', ['http://sillage.test']],
      ['/o/regie-des-lilas/did.json', regie.did, ['http://sillage.test/o/regie-des-lilas']],
      [`/e/${id}/did.json`, `did:web:sillage.test:e:${id}`, undefined],
    ] as const) {
      const answer = await door.get(path)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.getSetCookie()).toEqual([])
      const document = await answer.json()
      expect(document).toMatchObject({ id: did, ...(known ? { alsoKnownAs: known } : {}) })
      expect(document.assertionMethod).toEqual([
        expect.stringMatching(/^did:web:sillage\.test.*#z6Mk/),
      ])
      expect(JSON.stringify(document)).not.toContain('Diallo')
    }
    for (const path of ['/o/inconnue/did.json', '/e/x/did.json', '/statuts/x'])
      expect((await door.get(path)).status).toBe(404)
  })
  it('serves a list that changes at a withdrawal, and says when it has not', async () => {
    const ctx = atWork(house)
    const place = await takeStatusPlace(ctx, 'award')
    const { pathname } = new URL(place.list)
    const referer = 'https://recruteur.test/urn:uuid:qui'
    const read = (headers = {}) => door.get(pathname, { headers: { referer, ...headers } })
    const first = await read()
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('public, max-age=900')
    expect(first.headers.getSetCookie()).toEqual([])
    const before = await first.json()
    expect((await read({ 'if-none-match': etag })).status).toBe(304)
    await withdrawStatus(ctx, place)
    const after = await (await read({ 'if-none-match': etag })).json()
    expect(after.credentialSubject.encodedList).not.toBe(before.credentialSubject.encodedList)
    house.now = new Date(house.now.getTime() + 13 * 3_600_000)
    for (const { run } of tasks) await run(atWork(house))
    const again = await (await read()).json()
    expect(Date.parse(again.validUntil)).toBe(house.now.getTime() + 24 * 3_600_000)
    expect(JSON.stringify(lines)).not.toMatch(/recruteur|urn:uuid|statuts\/[a-z0-9]{12}/)
  })
})
