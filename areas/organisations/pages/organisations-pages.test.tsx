import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenProfessional } from '../../professionals/server/testing.ts'
import { findPlaces } from '../server/places/find-places.ts'
import { givenCommunes, givenMember, givenOrganisation } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const nadia = { as: 'nadia' }

const textOf = async (path: string, options = {}) => (await door.get(path, options)).text()
const unspaced = (html: string) => html.replaceAll('\u00a0', ' ')

describe('speaking for an organisation', () => {
  it('goes from nothing to a page; what was typed stays when something is to be corrected', async () => {
    await givenProfessional(house, 'nadia')
    expect(await textOf('/pro/organisations', nadia)).toContain('Pas encore de structure')
    const typed = { name: 'Le Pont', kind: 'association', town: 'Limoges', postalCode: '87000' }
    const wrong = await door.post(
      '/pro/organisations/nouvelle',
      { ...typed, siret: '73282932000075', site: 'http://pont.test' },
      nadia,
    )
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('relisez les quatorze chiffres')
    expect(html).toContain('value="http://pont.test"')
    expect(html).toContain('value="Le Pont"')
    const right = await door.post('/pro/organisations/nouvelle', typed, nadia)
    expect(right.headers.get('location')).toBe('/pro/organisations/le-pont')
    expect(await textOf('/pro/organisations/le-pont', nadia)).toContain('nadia@mission.test')
    expect(await textOf('/pro/organisations/le-pont/changer', nadia)).toContain('value="87000"')
  })

  it('shows a member what is theirs, and lets only those in charge change it', async () => {
    const one = await givenOrganisation(house)
    const { professionalId } = await givenMember(house, one, 'karim', 'giver')
    const here = `/pro/organisations/${one.slug}`
    const page = await textOf(here, { as: 'karim' })
    expect(page).toContain('Donne les badges')
    expect(page).not.toContain('/inviter')
    for (const path of [
      `${here}/inviter`,
      `${here}/changer`,
      `${here}/membres/${professionalId}/role`,
    ])
      expect([path, (await door.get(path, { as: 'karim' })).status]).toEqual([path, 403])
    const removed = await door.post(`${here}/membres/${professionalId}/retirer`, {}, nadia)
    expect(removed.status).toBe(303)
    expect((await door.get(here, { as: 'karim' })).status).toBe(404)
    const last = await door.post(`${here}/quitter`, {}, nadia)
    expect(last.status).toBe(409)
    expect(await last.text()).toContain('Il faut au moins un responsable')
  })
})

describe('the directory', () => {
  it('lists those who want to be there; without communes it says there is no map', async () => {
    await givenOrganisation(house, { name: 'Le Pont' })
    await givenOrganisation(house, {
      name: 'La Forge',
      kind: 'company',
      town: 'Brive',
      postalCode: '19100',
    })
    const hidden = await givenOrganisation(house, { name: 'La Cachée', isListed: false })
    const all = await textOf('/structures')
    expect(all).toContain('2 structures')
    expect(all).not.toContain('La Cachée')
    expect(all).toContain('la liste des communes n’est pas chargée')
    expect(all).not.toContain('mission.test')
    const corrèze = await textOf('/structures?lieu=corr%C3%A8ze')
    expect([corrèze.includes('La Forge'), corrèze.includes('Le Pont')]).toEqual([true, false])
    expect(await textOf('/structures?sorte=school')).toContain('Aucune structure ici')
    expect((await door.get(`/structures/${hidden.slug}`)).status).toBe(200)
    expect((await door.get('/structures/inconnue')).status).toBe(404)
  })

  it('draws where they are once communes are loaded, and keeps in the list what has no place', async () => {
    await givenOrganisation(house, { name: 'Le Pont' })
    await givenOrganisation(house, { name: 'Le Phare', town: 'Ailleurs', postalCode: '99999' })
    await givenCommunes(house)
    house.actors.set('worker', { kind: 'task', name: 'organisations.findPlaces' })
    await findPlaces(house.ctx('worker'))
    await givenOrganisation(house, {
      name: 'La Forge',
      town: 'St-Étienne-du-Test',
      postalCode: '87001',
    })
    const html = unspaced(await textOf('/structures'))
    expect(html).toMatch(/role="img" aria-label="Carte : (Limoges, St-Étienne-du-Test)"/)
    expect(html).toContain('1 structure n’est pas sur la carte')
    expect(html).toContain('La Poste, Base officielle des codes postaux')
  })

  it('shows who an organisation is, and only what was verified', async () => {
    const one = await givenOrganisation(house, {
      siret: '73282932000074',
      site: 'https://pont.test/',
    })
    const here = `/structures/${one.slug}`
    expect(await textOf(here)).toContain('Rien n’a été vérifié')
    await house.db
      .updateTable('organisation')
      .set({ siret_verified_at: house.now })
      .where('id', '=', one.id)
      .execute()
    const html = unspaced(await textOf(here))
    expect(html).toContain('Numéro SIRET 732 829 320 00074 vérifié le 21 novembre 2026.')
    expect(html).not.toMatch(/Site pont\.test vérifié|nadia/)
    expect(html).not.toContain('Ce que cette structure reconnaît')
  })
})

describe('the page of employers', () => {
  it('leads to a sheet to print: one tagged page, in each reading', async () => {
    expect(await textOf('/employeurs')).toContain('/employeurs/fiche-badge.pdf')
    for (const cookie of ['', 'affichage=fr.facile', 'affichage=en.simple']) {
      const answer = await door.get('/employeurs/fiche-badge.pdf', cookie ? { cookie } : {})
      expect(answer.headers.get('content-type')).toBe('application/pdf')
      const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
      expect(pdf).toContain('/MarkInfo')
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
    }
  })
})
