import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { MOST_LISTINGS } from '../listing.ts'
import { forgetPerson } from '../server/forget-person.ts'
import { handOverPerson } from '../server/hand-over-person.ts'
import { historyOf } from '../server/history-of.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }
const turns = async () => (await historyOf(house.ctx('lina'))).turns
const read = async (path = '/metiers/historique') =>
  (await (await door.get(path, lina)).text()).replace(/[\u00a0\u202f]/g, ' ')
const later = () => {
  house.now = new Date(house.now.getTime() + 60_000)
}

/** Lina tells her cooking, page by page but for the last button, which is pressed for real. */
async function tellCooking() {
  const experience = await givenExperience(house, 'lina', {
    theme: 'personal.cuisine',
    activities: ['personal.cuisine.repas'],
    claims: { organiser: 3 },
    finished: false,
  })
  await door.post(`/experiences/${experience.id}`, {}, lina)
  later()
  return experience
}

describe('the history of the ideas', () => {
  it('begins with the first ideas, then says what came in, what went out, and why', async () => {
    await givenPerson(house, 'lina')
    expect((await read()).includes('Rien n’a encore changé')).toBe(true)
    await tellCooking()
    expect((await read()).includes('Le début : vos premières idées.')).toBe(true)
    await door.post('/mes-gouts', { families: ['animaux', 'nature'] }, lina)
    later()
    await door.post('/metiers/choix/secteurs', { choice: 'A' }, lina)
    const html = await read()
    expect(html.includes('Vous aimez : ')).toBe(true)
    expect(html.includes('Vous avez changé ce qui compte pour vous.')).toBe(true)
    for (const said of ['Entrés', 'Sortis']) expect(html.includes(said)).toBe(true)
    const [last, ...older] = await turns()
    expect(last?.entered.length).toBeGreaterThan(0)
    expect(older.length).toBeGreaterThan(0)
  })
  it('names the experience that was told, as it is called today', async () => {
    await givenPerson(house, 'lina')
    await tellCooking()
    const next = await givenExperience(house, 'lina', {
      theme: 'volunteering.centre-de-loisirs',
      activities: ['volunteering.centre-de-loisirs.jeux'],
      claims: { equipe: 4, oral: 4 },
      finished: false,
    })
    await door.post(`/experiences/${next.id}`, {}, lina)
    expect((await read()).includes(`Vous avez raconté « ${next.title} ».`)).toBe(true)
  })
  it('writes nothing when nobody did anything, nor when no list changed', async () => {
    await givenPerson(house, 'lina')
    await tellCooking()
    const before = await turns()
    await read('/metiers')
    await read()
    await door.post('/metiers/choix/secteurs', {}, lina)
    expect(await turns()).toEqual(before)
  })
  it('keeps the twenty last changes at most', async () => {
    await givenPerson(house, 'lina')
    await tellCooking()
    for (let turn = 0; turn < MOST_LISTINGS + 2; turn += 1) {
      const deed = turn % 2 === 0 ? 'pas-pour-moi' : 'remettre'
      await door.post(
        `/metiers/${(await turns())[0]?.entered[0]?.code ?? 'G1602'}/${deed}`,
        {},
        lina,
      )
      later()
    }
    expect((await turns()).length).toBeLessThanOrEqual(MOST_LISTINGS)
  })
  it('is handed over and forgotten with the person, and is nobody else’s', async () => {
    const { personId } = await givenPerson(house, 'lina')
    await givenPerson(house, 'omar')
    await tellCooking()
    expect(await handOverPerson(house.ctx('lina'), { personId })).toHaveLength(1)
    expect((await historyOf(house.ctx('omar'))).turns).toEqual([])
    await forgetPerson(house.ctx('lina'), { personId })
    expect(await turns()).toEqual([])
    expect((await door.get('/metiers/historique')).status).toBe(401)
  })
})
