import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { givenGraph } from '../api/testing.ts'

const house = givenHouse(givenGraph)
const door = openDoor(house)

describe('the pages about the API', () => {
  it('show every address of the running API and every file to take away', async () => {
    const html = await (await door.get('/api')).text()
    const { paths } = await (await door.get('/api/v1/openapi.json')).json()
    for (const path of Object.keys(paths)) expect(html).toContain(`/api/v1${path}`)
    expect(html).toContain('Licence Ouverte 2.0')
    expect(html).toMatch(/\/api\/v1\/dumps\/\d+\/ndjson/)
  })

  it('send a key that opens the API wider, keep neither key nor address, and give few a day', async () => {
    const ask = () => door.post('/api/cle', { email: 'equipe@partenaire.test' })
    const answer = await ask()
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/api'])
    const [letter] = await house.letters()
    const [key = ''] = /sillage_[\w-]{32}/.exec(letter?.text ?? '') ?? []
    expect(letter?.to).toBe('equipe@partenaire.test')
    const known = await door.get('/api/v1/shelves', { headers: { authorization: `Bearer ${key}` } })
    expect(known.status).toBe(200)
    const rows = JSON.stringify(await house.db.selectFrom('api_key').selectAll().execute())
    expect(rows).not.toContain(key)
    expect(rows).not.toContain('partenaire')
    await ask()
    await ask()
    const fourth = await ask()
    expect(fourth.status).toBe(429)
    expect(await fourth.text()).toContain('3 clés aujourd’hui')
  })

  it('say under the field that an address is not right, and keep it', async () => {
    const answer = await door.post('/api/cle', { email: 'equipe@' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('ne semble pas juste')
    expect(html).toContain('value="equipe@"')
  })
})

describe('lasting addresses', () => {
  const lighter = conceptId({ referential: 'rome', kind: 'occupation', code: 'X1101' })
  const asking = (accept: string) => door.get(`/id/${lighter}`, { headers: { accept } })

  it('lead people to the page of a concept, and programs to its data', async () => {
    const person = await asking('text/html,application/xhtml+xml')
    expect([person.status, person.headers.get('location')]).toEqual([303, `/explorer/${lighter}`])
    const json = await asking('application/json')
    expect(json.headers.get('location')).toBe(`/api/v1/concepts/${lighter}`)
    const linked = await (await asking('application/ld+json')).json()
    expect(linked).toMatchObject({ notation: 'X1101', type: 'skos:Concept' })
    expect(linked['sillage:requires']).toHaveLength(3)
    const turtle = await (await asking('text/turtle')).text()
    expect(turtle).toContain('"Allumeur / Allumeuse de réverbères"@fr')
  })

  it('take whatever is typed as one piece of the next address', async () => {
    for (const typed of ['%0d%0ax', '..%2f..%2fpro', '%F0%9F%92%A5', '%00']) {
      const answer = await door.get(`/id/${typed}`, { headers: { accept: 'text/html' } })
      expect([typed, answer.status]).toEqual([typed, 303])
      expect(answer.headers.get('location')).toMatch(/^\/explorer\/[\w%.-]+$/)
    }
  })

  it('ask who goes too fast to wait, like the rest of the API', async () => {
    const { lastingAddresses } = await import('../api/lasting-addresses.ts')
    const { db, config, secrets } = house.ctx('visitor')
    const rates = { open: { burst: 2, perSecond: 1 }, keyed: { burst: 5, perSecond: 1 } }
    const clock = () => new Date('2026-11-27T10:00:00Z')
    const app = lastingAddresses({ db, config, secrets, clock, rates, log: () => undefined })
    const statuses: number[] = []
    for (let time = 0; time < 3; time++) statuses.push((await app.request('/0123')).status)
    expect(statuses).toEqual([303, 303, 429])
  })

  it('say that nothing is there', async () => {
    const none = await door.get('/id/0000000000000000', { headers: { accept: 'text/turtle' } })
    expect(none.status).toBe(404)
  })
})
