import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { cvsOf } from '../server/cvs-of.ts'
import { getCv } from '../server/get-cv.ts'
import { givenCv } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }

async function givenLina(): Promise<string> {
  await givenPerson(house, 'lina')
  await house.as('lina', sayAgeBand, { band: 'adult' })
  await givenExperience(house, 'lina', {
    title: 'Le marché',
    story: 'je monte le stand',
    claims: { organiser: 3, equipe: 2 },
    sentences: { organiser: 'Je prépare tout la veille.' },
  })
  const { id } = await givenCv(house, 'lina')
  return `/mes-cv/${id}`
}

const idIn = (start: string) => ({ cvId: start.split('/')[2] ?? '' })
const read = async (path: string, as = 'lina') => (await door.get(path, { as })).text()

describe('making a CV', () => {
  it('begins with a first thing to tell when nothing is told', async () => {
    await givenPerson(house, 'omar')
    expect(await read('/mes-cv', 'omar')).toContain('href="/experiences/nouvelle"')
  })
  it('goes from a name to how one is reached, then to the CV', async () => {
    await givenLina()
    const made = await door.post('/mes-cv/nouveau', { name: 'Pour l’été', language: 'fr' }, lina)
    const reread = await door.get(made.headers.get('location') ?? '', lina)
    const address = reread.headers.get('location') ?? ''
    expect([made.status, address]).toEqual([303, expect.stringMatching(/\/coordonnees$/)])
    const kept = await door.post(address, { name: 'Lina', town: 'Limoges' }, lina)
    expect(kept.headers.get('location')).toBe(address.replace('/coordonnees', ''))
    expect(await read(address.replace('/coordonnees', ''))).toContain('Lina, Limoges')
  })
  it('offers every part with its way to change it, and every document', async () => {
    const start = await givenLina()
    const page = await read(start)
    for (const part of [
      ...['nom', 'metier', 'coordonnees', 'presentation', 'savoir-faire', 'phrases'],
      ...['experiences', 'periodes', 'ordre', 'mise-en-page', 'apercu', 'partager', 'entretien'],
      ...['cv.pdf', 'cv.docx', 'texte', 'cv.json', 'europass.xml'],
    ])
      expect(page).toContain(`href="${start}/${part}"`)
  })
  it('shows the same words on the preview as in the text to paste', async () => {
    const start = await givenLina()
    const [preview, text] = [await read(`${start}/apercu`), await read(`${start}/texte`)]
    for (const words of ['Le marché', 'je monte le stand', 'Je prépare tout la veille.']) {
      expect(preview).toContain(words)
      expect(text).toContain(words)
    }
  })
  it('finds an occupation in everyday words and aims at it', async () => {
    const start = await givenLina()
    const page = await read(`${start}/metier?q=fringues`)
    const code = /name="occupation" value="([A-Z]\d{4}[^"]*)"/.exec(page)?.[1] ?? ''
    await door.post(`${start}/metier`, { occupation: code }, lina)
    expect((await house.as('lina', getCv, idIn(start))).occupationCode).toBe(code)
    await door.post(`${start}/metier`, { occupation: '' }, lina)
    expect((await house.as('lina', getCv, idIn(start))).occupationCode).toBeNull()
  })
  it('can be undone when deleted', async () => {
    const start = await givenLina()
    const gone = await door.post(`${start}/supprimer`, {}, lina)
    expect(gone.headers.get('location')).toBe('/mes-cv')
    expect((await door.get(start, lina)).status).toBe(404)
    await door.post(`${start}/retablir`, {}, lina)
    expect((await door.get(start, lina)).status).toBe(200)
  })
  it('changes nothing by a link alone', async () => {
    const start = await givenLina()
    for (const deed of ['supprimer', 'copier', 'retablir', 'montrer'])
      expect((await door.get(`${start}/${deed}`, lina)).status).toBe(303)
    expect(await house.as('lina', cvsOf, undefined)).toHaveLength(1)
  })
})

describe('the documents of a CV', () => {
  it.each([
    ['cv.pdf', 'application/pdf', '%PDF-'],
    ['cv.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['cv.txt', 'text/plain; charset=utf-8', 'CV'],
    ['cv.json', 'application/json; charset=utf-8', '{'],
    ['europass.xml', 'application/xml; charset=utf-8', '<?xml'],
    ['entretien.pdf', 'application/pdf', '%PDF-'],
  ])(
    '%s is kept by nobody on the way, under a name that names nobody',
    async (file, type, start) => {
      const answer = await door.get(`${await givenLina()}/${file}`, lina)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
      expect(answer.headers.get('cache-control')).toContain('no-store')
      expect(answer.headers.get('content-disposition')).toMatch(/filename="[a-z.]+"$/)
      expect((await answer.text()).startsWith(start)).toBe(true)
    },
  )
})

describe('what cannot be', () => {
  it('is somebody else’s CV', async () => {
    const start = await givenLina()
    await givenPerson(house, 'omar')
    for (const path of ['', '/apercu', '/partager', '/cv.pdf', '/entretien', '/phrases/organiser'])
      expect((await door.get(start + path, { as: 'omar' })).status).toBe(404)
    expect((await door.post(`${start}/supprimer`, {}, { as: 'omar' })).status).toBe(404)
    for (const path of ['', '/cv.pdf', '/partager'])
      expect((await door.get(start + path)).status).toBe(401)
  })
  it.each<[string, Record<string, string | string[]>, string]>([
    ['/nom', { name: '', language: 'fr' }, 'name'],
    ['/nom', { name: 'x'.repeat(61), language: 'fr' }, 'name'],
    ['/nom', { name: 'Mon CV', language: 'de' }, 'language'],
    ['/coordonnees', { email: 'lina' }, 'email'],
    ['/coordonnees', { phone: 'appelez-moi' }, 'phone'],
    ['/coordonnees', { town: 'é'.repeat(61) }, 'town'],
    ['/presentation', { profile: 'x'.repeat(401) }, 'profile'],
    ['/phrases/organiser', { words: 'x'.repeat(301) }, 'words'],
    ['/mise-en-page', { layout: 'rose' }, 'layout'],
    ['/partager', { label: 'Le Fournil' }, 'days'],
    ['/partager', { days: '365' }, 'days'],
    ['/partager', { days: '7', protect: 'yes', pin: '12' }, 'pin'],
  ])('is told at its field, with what was typed kept: %s %o', async (path, typed, field) => {
    const answer = await door.post((await givenLina()) + path, typed, lina)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(`id="${field}-error"`)
    for (const words of Object.values(typed).flat())
      if (words && !['de', 'rose', '365'].includes(words)) expect(page).toContain(words)
  })
  it.each<[string, Record<string, string>, number]>([
    ['/metier', { occupation: 'Z9999' }, 404],
    ['/metier', { occupation: 'x'.repeat(300) }, 422],
    ['/ordre', { move: 'sideways.skills.oral' }, 422],
    ['/ordre', { move: 'up.sections.__proto__' }, 422],
    ['/ordre', {}, 422],
    ['/phrases/voler', { words: 'x' }, 404],
    ['/montrer', { shows: 'yes' }, 404],
    ['/liens/01a21d41-c149-751b-9425-f427a0e3179c/arreter', {}, 404],
  ])('is refused calmly: %s %o', async (path, typed, status) => {
    expect((await door.post((await givenLina()) + path, typed, lina)).status).toBe(status)
  })
  it('is a choice of what is not on the list: it is left aside', async () => {
    const start = await givenLina()
    await door.post(`${start}/savoir-faire`, { skills: ['equipe', 'voler'], knowHow: 'x' }, lina)
    const { skills, knowHow } = await house.as('lina', getCv, idIn(start))
    expect([skills, knowHow]).toEqual([['equipe'], []])
  })
})
