import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { givenInterests } from '../../interests/server/testing.ts'
import { opinionsOf } from '../server/opinions-of.ts'

const house = givenHouse()
const door = openDoor(house)
const lina: { as: string; cookie?: string } = { as: 'lina' }
const easy = { as: 'lina', cookie: 'affichage=fr.facile.auto.normal' }
const opinions = async (name: string) =>
  (await opinionsOf(house.ctx(name))).map(({ occupation, kind }) => `${kind} ${occupation}`)
const read = async (path: string, options = lina) => {
  const answer = await door.get(path, options)
  // Ordinary spaces make the sentences easy to look for.
  return { status: answer.status, html: (await answer.text()).replace(/[\u00a0\u202f]/g, ' ') }
}

async function givenLina() {
  await givenPerson(house, 'lina')
  await givenInterests(house, 'lina', ['cuisine', 'contact'])
  return givenExperience(house, 'lina', {
    theme: 'personal.cuisine',
    activities: ['personal.cuisine.repas'],
    claims: { organiser: 3 },
  })
}

describe('the page of ideas', () => {
  it('says what it rests on, and why each idea comes up', async () => {
    await givenLina()
    const { html } = await read('/metiers')
    for (const said of ['D’après 1 expérience et 2 goûts', 'Une seule expérience', 'Pourquoi ?'])
      expect(html.includes(said)).toBe(true)
    expect(html.match(/<article/g)).toHaveLength(6)
    expect(html.includes('%"')).toBe(true)
    expect(/\d ?%[^"]/.test(html.replace(/<svg[\s\S]*?<\/svg>/g, ''))).toBe(false)
  })
  it('shows three ideas in easy reading', async () => {
    await givenLina()
    expect((await read('/metiers?liste=surprise', easy)).html.match(/<article/g)).toHaveLength(3)
  })
  it('has a page for each list, and the first one for anything else', async () => {
    await givenLina()
    for (const list of ['proches', 'ouverture', 'surprise', '%00', '<b>'])
      expect((await read(`/metiers?liste=${list}`)).status).toBe(200)
  })
  it('offers the first step to who brought nothing', async () => {
    await givenPerson(house, 'lina')
    const { html } = await read('/metiers')
    expect(html.includes('/experiences/nouvelle')).toBe(true)
    expect(html.includes('/mes-gouts')).toBe(true)
  })
  it('says so when filters leave nothing', async () => {
    await givenLina()
    await door.post('/metiers/choix/secteurs', { choice: 'C' }, lina)
    await door.post('/metiers/choix/entree', { choice: '0' }, lina)
    const { html } = await read('/metiers')
    expect(html.includes('Aucun métier ne passe tous vos choix')).toBe(true)
  })
})

describe('saying yes or no', () => {
  it('keeps an occupation, and no longer', async () => {
    await givenPerson(house, 'lina')
    await givenPerson(house, 'omar')
    const kept = await door.post('/metiers/G1602/garder', { retour: '/metiers/favoris' }, lina)
    expect(kept.headers.get('location')).toBe('/metiers/favoris')
    expect(await opinions('lina')).toEqual(['favourite G1602'])
    expect(await opinions('omar')).toEqual([])
    expect((await read('/metiers/favoris')).html.includes('/metiers/G1602')).toBe(true)
    await door.post('/metiers/G1602/ne-plus-garder', {}, lina)
    expect(await opinions('lina')).toEqual([])
  })
  it('puts an occupation away, with an undo that brings the favourite back', async () => {
    await givenPerson(house, 'lina')
    await door.post('/metiers/G1602/garder', {}, lina)
    const answer = await door.post(
      '/metiers/G1602/pas-pour-moi',
      { reason: 'hours', words: 'Trop tard le soir <b>' },
      lina,
    )
    expect(answer.headers.get('location')).toBe('/metiers')
    expect(await opinions('lina')).toEqual(['refused G1602'])
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    const { html } = await read('/metiers', { ...lina, cookie })
    const undo = /action="([^"]*remettre[^"]*)"/.exec(html)?.[1] ?? ''
    await door.post(undo, {}, lina)
    expect(await opinions('lina')).toEqual(['favourite G1602'])
  })
  it('needs no reason', async () => {
    await givenPerson(house, 'lina')
    expect((await door.post('/metiers/G1602/pas-pour-moi', {}, lina)).status).toBe(303)
  })
  it('keeps what was typed when something is wrong', async () => {
    await givenPerson(house, 'lina')
    const words = 'x'.repeat(301)
    const answer = await door.post('/metiers/G1602/pas-pour-moi', { reason: 'place', words }, lina)
    expect(answer.status).toBe(422)
    expect((await answer.text()).includes(words)).toBe(true)
    const forged = await door.post('/metiers/G1602/pas-pour-moi', { reason: 'santé' }, lina)
    expect(forged.status).toBe(422)
    expect(await opinions('lina')).toEqual([])
  })
  it('comes back to pages of ours only', async () => {
    await givenPerson(house, 'lina')
    for (const retour of ['//evil.test', 'https://evil.test', '/metiersevil', '/metiers//\n']) {
      const answer = await door.post('/metiers/G1602/garder', { retour }, lina)
      expect(answer.headers.get('location')?.startsWith('/metiers')).toBe(true)
      expect(answer.headers.get('location')).not.toContain('evil')
    }
  })
})

describe('what counts', () => {
  it('shows each part, and keeps the answer', async () => {
    await givenLina()
    expect((await read('/metiers/choix')).html.includes('Tout compte.')).toBe(true)
    const parts = ['experiences', 'gouts', 'secteurs', 'environnement', 'a-eviter', 'entree']
    for (const part of [...parts, 'transitions'])
      expect((await read(`/metiers/choix/${part}`)).status).toBe(200)
    const answer = await door.post('/metiers/choix/secteurs', { choice: ['A', 'D'] }, lina)
    expect(answer.headers.get('location')).toBe('/metiers/choix/secteurs?page=2')
    const last = await door.post('/metiers/choix/secteurs?page=2', {}, lina)
    expect(last.headers.get('location')).toBe('/metiers/choix')
    expect((await read('/metiers/choix')).html.includes('Commerce et vente.')).toBe(true)
  })
  it('shows at most nine choices a screen', async () => {
    await givenLina()
    for (const part of ['secteurs', 'environnement', 'a-eviter', 'entree']) {
      const { html } = await read(`/metiers/choix/${part}`)
      expect(html.match(/class="choice__input"/g)?.length).toBeLessThanOrEqual(9)
    }
  })
  it('shows at most seven choices a screen in easy reading', async () => {
    await givenLina()
    for (const part of ['secteurs', 'environnement', 'a-eviter', 'entree']) {
      const { html } = await read(`/metiers/choix/${part}`, easy)
      expect(html.match(/class="choice__input"/g)?.length).toBeLessThanOrEqual(7)
    }
    const answer = await door.post('/metiers/choix/secteurs', { choice: 'A' }, easy)
    expect(answer.headers.get('location')).toBe('/metiers/choix/secteurs?page=2')
  })
  it('answers forged choices with a sentence', async () => {
    await givenLina()
    const answer = await door.post('/metiers/choix/secteurs', { choice: 'DROP TABLE' }, lina)
    expect(answer.status).toBe(422)
    expect((await read('/metiers/choix/nothing')).status).toBe(404)
    expect((await door.post('/metiers/choix/nothing', {}, lina)).status).toBe(404)
  })
})

describe('looking for an occupation', () => {
  it('understands everyday words', async () => {
    await givenPerson(house, 'lina')
    const { html } = await read('/metiers/recherche?q=cuisinier')
    expect(html.includes('/metiers/G1602')).toBe(true)
  })
  it('understands words that say how one works, and puts first what is within reach', async () => {
    await givenPerson(house, 'lina')
    const { html } = await read('/metiers/recherche?q=boulot+dehors')
    expect(html.includes('/metiers/recherche?contexte=outdoors')).toBe(true)
    expect(html.match(/<article/g)).toHaveLength(12)
    const list = await read('/metiers/recherche?contexte=outdoors&page=2')
    expect(list.html.includes('Page 2 sur')).toBe(true)
  })
  it('goes through a sector page by page', async () => {
    await givenPerson(house, 'lina')
    const { html } = await read('/metiers/recherche?secteur=K&page=2')
    expect(html.includes('Page 2 sur')).toBe(true)
  })
  it('stays calm with anything', async () => {
    await givenPerson(house, 'lina')
    const queries = ['', 'q=', 'q=%00', 'q=zzzzqqqq', 'secteur=%3Cb%3E', 'q=cuisinier&page=-5']
    for (const query of [
      ...queries,
      `q=${'a'.repeat(3000)}`,
      'q=cuisinier&page=1e99',
      'q=%F0%9F%99%82',
    ])
      expect((await read(`/metiers/recherche?${query}`)).status).toBe(200)
  })
})

describe('the sheet', () => {
  it('tells everything, in words and in tables', async () => {
    await givenLina()
    const { html } = await read('/metiers/G1602')
    for (const said of ['Comment y entrer', 'La façon de travailler', 'Source : Sillage', '<table'])
      expect(html.includes(said)).toBe(true)
  })
  it('shows a sum that adds up, and the score nowhere else', async () => {
    await givenLina()
    const { html } = await read('/metiers/G1602')
    const table = /<caption id="calcul"[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
    const values = [...table.matchAll(/<td[^>]*>(−?)(\d),(\d\d)<\/td>/g)].map(
      ([, sign, whole, part]) => (sign ? -1 : 1) * Number(`${whole}${part}`),
    )
    expect(values.length).toBeGreaterThan(2)
    expect(values.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(values.at(-1))
  })
  it('says what is in French inside an English page', async () => {
    await givenLina()
    const english = { as: 'lina', cookie: 'affichage=en.simple.auto.normal' }
    const { html } = await read('/metiers/G1602', english)
    expect(/<html lang="en"/.test(html)).toBe(true)
    expect(/<li><span lang="fr">/.test(html)).toBe(true)
    for (const path of ['/metiers', '/metiers/recherche?q=cuisinier'])
      expect(
        /<a href="\/metiers\/\w+"><span lang="fr">/.test((await read(path, english)).html),
      ).toBe(true)
    // Hard words are French whoever reads: they say so in their own list.
    const french = (await read('/metiers/G1602')).html.replace(/<dt lang="fr">/g, '')
    expect(french.match(/lang="fr"/g)).toHaveLength(1)
  })
  it('is a calm page when the occupation does not exist', async () => {
    await givenPerson(house, 'lina')
    for (const code of ['Z9999', 'g1602x', '%00', '..%2F..', 'D1106%27', 'D110612345678'])
      expect((await read(`/metiers/${code}`)).status).toBe(404)
    expect((await door.post('/metiers/Z9999/garder', {}, lina)).status).toBe(404)
    expect((await read('/metiers/Z9999/pas-pour-moi')).status).toBe(404)
  })
})

describe('coming without an account', () => {
  it('is asked to come in first, everywhere', async () => {
    const paths = ['', '/choix', '/choix/secteurs', '/recherche', '/favoris', '/G1602']
    for (const path of [...paths, '/G1602/pas-pour-moi', '/G1602/garder'])
      expect((await door.get(`/metiers${path}`)).status).toBe(401)
    expect((await door.post('/metiers/G1602/garder', {})).status).toBe(401)
  })
})
