import { beforeEach, describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { experiencesOf } from '../../experiences/server/experiences-of.ts'
import { movesOf } from '../server/moves-of.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }
const omar = { as: 'omar' }

const textOf = async (path: string, options = lina) => (await door.get(path, options)).text()
const noted = async () => {
  const [first] = await house.as('lina', movesOf, undefined)
  return first?.id ?? ''
}

beforeEach(async () => {
  await givenPerson(house, 'lina')
  await givenPerson(house, 'omar')
})

describe('noting a move', () => {
  it('begins with an empty list that says what will be there', async () => {
    expect(await textOf('/mes-demarches')).toContain('Un petit pas suffit pour commencer')
  })
  it('asks what sort, then what it is about, and keeps it for the person alone', async () => {
    const sort = await door.post('/mes-demarches/nouvelle', { kind: 'call' }, lina)
    const about = sort.headers.get('location') ?? ''
    expect(about).toBe('/mes-demarches/nouvelle/details?quoi=call')
    const said = { title: 'Appeler la boulangerie', plannedOn: '2026-12-01', note: 'demander Ali' }
    const kept = await door.post(about, said, lina)
    expect([kept.status, kept.headers.get('location')]).toEqual([303, '/mes-demarches'])
    const list = await textOf('/mes-demarches')
    expect(list).toContain('Appeler la boulangerie')
    expect(list).toContain('Prévu le 1 décembre 2026')
    expect(await textOf('/mes-demarches', omar)).not.toContain('boulangerie')
    expect((await door.get(`/mes-demarches/${await noted()}`, omar)).status).toBe(404)
  })
  it('remembers the occupation it is for', async () => {
    const about = '/mes-demarches/nouvelle?metier=D1106'
    expect(await textOf(about)).toContain('Pour le métier')
    const sort = await door.post(about, { kind: 'immersion' }, lina)
    expect(sort.headers.get('location')).toContain('metier=D1106')
    await door.post(sort.headers.get('location') ?? '', { title: 'Essayer' }, lina)
    expect(await house.as('lina', movesOf, undefined)).toMatchObject([{ occupationCode: 'D1106' }])
  })
  it('says on the same screen what is wrong, and keeps what was typed', async () => {
    const wrong = { title: '', plannedOn: '31/02/2026', note: 'mon idée' }
    const empty = await door.post('/mes-demarches/nouvelle/details', wrong, lina)
    expect([empty.status, (await empty.text()).includes('mon idée')]).toEqual([422, true])
    const day = await door.post('/mes-demarches/nouvelle/details', { ...wrong, title: 'x' }, lina)
    const html = await day.text()
    expect([
      day.status,
      html.includes('Ce jour n’existe pas'),
      html.includes('31/02/2026'),
    ]).toEqual([422, true, true])
    const none = await door.post('/mes-demarches/nouvelle', {}, lina)
    expect(none.status).toBe(422)
    const odd = { title: '🙂<b>\u0000', note: 'x'.repeat(501) }
    expect((await door.post('/mes-demarches/nouvelle/details', odd, lina)).status).toBe(422)
  })
})

describe('a move that is done', () => {
  const done = async (kind: string) => {
    const said = { title: 'Boulangerie Martin', organisation: 'Chez Martin' }
    await door.post(`/mes-demarches/nouvelle/details?quoi=${kind}`, said, lina)
    return noted()
  }
  it('keeps what came of it, today unless another day is said', async () => {
    const id = await done('call')
    await door.post(`/mes-demarches/${id}/resultat`, { result: 'waiting' }, lina)
    const list = await textOf('/mes-demarches')
    expect(list).toContain('J’attends une réponse')
    expect(list).toContain('Fait le 21 novembre 2026')
    const future = { result: 'yes', doneOn: '2027-01-01' }
    expect((await door.post(`/mes-demarches/${id}/resultat`, future, lina)).status).toBe(422)
  })
  it('becomes an experience in one click when it was an immersion', async () => {
    const id = await done('immersion')
    const early = await door.post(`/mes-demarches/${id}/raconter`, {}, lina)
    expect(early.status).toBe(409)
    await door.post(`/mes-demarches/${id}/resultat`, { result: 'yes', doneOn: '2026-11-10' }, lina)
    const told = await door.post(`/mes-demarches/${id}/raconter`, {}, lina)
    expect(told.headers.get('location')).toMatch(/^\/experiences\/[0-9a-f-]+\/activites$/)
    expect(await house.as('lina', experiencesOf, undefined)).toMatchObject([
      {
        kind: 'internship',
        title: 'Boulangerie Martin',
        organisation: 'Chez Martin',
        period: { end: '2026-11' },
        step: 'activities',
      },
    ])
    expect((await door.get(told.headers.get('location') ?? '', lina)).status).toBe(200)
    expect((await door.post(`/mes-demarches/${id}/raconter`, {}, lina)).status).toBe(409)
    expect(await textOf('/mes-demarches')).toContain('Voir l’expérience')
  })
  it('can be taken off the list, and put back', async () => {
    const id = await done('visit')
    const removed = await door.post(`/mes-demarches/${id}/enlever`, {}, lina)
    expect(removed.status).toBe(303)
    expect(await textOf('/mes-demarches')).toContain('Un petit pas')
    expect((await door.post(`/mes-demarches/${id}/remettre`, {}, omar)).status).toBe(404)
    await door.post(`/mes-demarches/${id}/remettre`, {}, lina)
    expect(await textOf('/mes-demarches')).toContain('Boulangerie Martin')
  })
})
