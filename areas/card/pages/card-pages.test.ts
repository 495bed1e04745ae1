import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenExperience } from '../../experiences/server/testing.ts'

const house = givenHouse()
const door = openDoor(house)

async function givenLina(): Promise<string> {
  await givenPerson(house, 'lina')
  const { id } = await givenExperience(house, 'lina', {
    theme: 'personal.cuisine',
    claims: { organiser: 3, equipe: 2 },
    sentences: { organiser: 'Je prépare tout la veille.' },
  })
  return id
}

const read = async (path: string, as: string) => (await door.get(path, { as })).text()

describe('opening one’s card', () => {
  it('says the words first, then draws them, then gives the same in a table', async () => {
    await givenLina()
    const page = await read('/ma-carte', 'lina')
    const places = [
      'Je prépare tout la veille.',
      'class="wake__drawing"',
      'id="sillage-tableau"',
    ].map((part) => page.indexOf(part))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(page).toContain('À l’aise')
    expect(page).toContain('Dit par vous')
  })
  it('offers the first step to somebody who told nothing', async () => {
    await givenPerson(house, 'omar')
    const page = await read('/ma-carte', 'omar')
    expect(page).toContain('href="/experiences/nouvelle"')
    expect(page).not.toContain('0 expérience')
  })
  it('leads back to a story left in the middle', async () => {
    await givenPerson(house, 'omar')
    const { id } = await givenExperience(house, 'omar', {
      theme: 'personal.jardin',
      finished: false,
    })
    expect(await read('/ma-carte', 'omar')).toContain(`href="/experiences/${id}`)
  })
  it('asks a visitor to start first', async () => {
    for (const path of ['/ma-carte', '/ma-carte/imprimer', '/ma-carte.pdf', '/ma-carte/organiser'])
      expect((await door.get(path)).status).toBe(401)
  })
})

describe('opening one skill', () => {
  it('shows the experience it comes from, and a way to change it', async () => {
    const id = await givenLina()
    const page = await read('/ma-carte/organiser', 'lina')
    expect(page).toContain(`href="/experiences/${id}/niveau/organiser"`)
    expect(page).toContain('Organiser son activité')
    expect(page).toContain('21 novembre 2026')
  })
  it('does not exist when it is not on the card, nor under an unknown name', async () => {
    await givenLina()
    expect((await door.get('/ma-carte/oral', { as: 'lina' })).status).toBe(404)
    expect((await door.get('/ma-carte/__proto__', { as: 'lina' })).status).toBe(404)
  })
  it('is nobody else’s', async () => {
    await givenLina()
    await givenPerson(house, 'omar')
    expect((await door.get('/ma-carte/organiser', { as: 'omar' })).status).toBe(404)
  })
})

describe('printing one’s card', () => {
  it('answers a PDF that nobody keeps, under a name that names nobody', async () => {
    await givenLina()
    const answer = await door.get('/ma-carte.pdf', { as: 'lina' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(answer.headers.get('content-disposition')).toBe('inline; filename="ma-carte.pdf"')
    expect((await answer.text()).slice(0, 5)).toBe('%PDF-')
  })
  it('shows the same page to read, with what was chosen only', async () => {
    await givenLina()
    const all = await read('/ma-carte/imprimer', 'lina')
    expect(all).toContain('« Je prépare tout la veille. »'.replace(/ (?=»)|(?<=«) /g, '\u00a0'))
    const some = await read('/ma-carte/imprimer?choix=oui&savoir=equipe', 'lina')
    expect(some).not.toContain('Je prépare tout la veille.')
    expect(some).toContain('href="/ma-carte.pdf?choix=oui&amp;savoir=equipe"')
  })
  it('is written in French for whoever reads in English and hands it over in France', async () => {
    await givenLina()
    const english = { as: 'lina', cookie: 'affichage=en.simple.light.normal' }
    const card = await (await door.get('/ma-carte', english)).text()
    expect(card).toContain('href="/ma-carte.pdf?langue=fr"')
    const path = '/ma-carte/imprimer?choix=oui&savoir=equipe&langue=fr'
    const sheet = await (await door.get(path, english)).text()
    expect([sheet.includes('Ce que je sais faire'), sheet.includes('What I can do')]).toEqual([
      true,
      false,
    ])
    expect(sheet).toContain('href="/ma-carte.pdf?choix=oui&amp;savoir=equipe&amp;langue=fr"')
    const strange = await (await door.get('/ma-carte/imprimer?langue=xx', english)).text()
    expect(strange).toContain('What I can do')
  })
  it('gives the table before the drawing', async () => {
    await givenLina()
    const page = await read('/ma-carte/imprimer', 'lina')
    const [table, drawing] = [
      page.indexOf('id="card-sheet-table"'),
      page.indexOf('"wake__drawing"'),
    ]
    expect(table).toBeGreaterThan(0)
    expect(drawing).toBeGreaterThan(table)
  })
  it('sends back to the first step when there is nothing to print', async () => {
    await givenPerson(house, 'omar')
    for (const path of ['/ma-carte.pdf', '/ma-carte/imprimer']) {
      const answer = await door.get(path, { as: 'omar' })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ma-carte'])
    }
  })
})
