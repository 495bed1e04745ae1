import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { readTableMap } from '../../../platform/server/table-map.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { GOALS } from '../goal-words.ts'
import { purposeWords } from '../keeping-words.ts'
import { readResults } from '../server/read-results.ts'
import { tableWords } from '../table-words.ts'

const house = givenHouse()
const door = openDoor(house)
const textOf = async (path: string, cookie?: string) =>
  (await door.get(path, cookie ? { cookie } : {})).text()

describe('the home page', () => {
  it('says what one knows how to do, and offers to start or to come back', async () => {
    const html = await textOf('/')
    expect(html).toContain('Vous savez faire plus que vous ne croyez.')
    expect(html).toContain('href="/bienvenue"')
    expect(html).toContain('href="/reprendre"')
  })
  it('mentions the state of accessibility, which nobody has audited yet', async () => {
    expect(await textOf('/')).toContain('Accessibilité\u00a0: non conforme')
  })
})

describe('the pages every public service owes', () => {
  it.each([
    '/methode',
    '/accessibilite',
    '/confidentialite',
    '/confidentialite/tables',
    '/recu-d-effacement',
    '/mentions-legales',
    '/stats',
    '/plan-du-site',
    '/contact',
    '/aide',
    '/affichage',
    '/pro',
  ])('%s opens in French, in easy reading and in English', async (path) => {
    for (const cookie of ['fr.simple', 'fr.facile', 'en.simple']) {
      const response = await door.get(path, { cookie: `affichage=${cookie}.auto.normal` })
      expect(response.status).toBe(200)
      expect(await response.text()).toContain(`<html lang="${cookie.slice(0, 2)}"`)
    }
  })
  it('carry the words the law asks for', async () => {
    const legal = await textOf('/mentions-legales')
    for (const word of ['Éditeur', 'publication', 'Hébergeur']) expect(legal).toContain(word)
    const privacy = await textOf('/confidentialite')
    for (const word of ['@', 'finalité', 'Durée de conservation', 'sous-traitant', '30 jours'])
      expect(privacy).toContain(word)
    const accessibility = await textOf('/accessibilite')
    for (const word of [
      'non conforme',
      'Défenseur des droits',
      '@',
      'Schéma pluriannuel',
      'Mes goûts',
    ])
      expect(accessibility).toContain(word)
    const stats = await textOf('/stats')
    for (const word of ['Utilisable', 'Utilisé', 'Utile', 'Impactant', 'Efficient'])
      expect(stats).toContain(word)
  })
  it('tell, from the database itself, what each table is for and how long it is kept', async () => {
    const html = await textOf('/confidentialite/tables')
    for (const table of await readTableMap(house.db)) {
      expect(html).toContain(table.name)
      expect(Object.keys(purposeWords)).toContain(table.purpose)
      expect(Object.keys(tableWords)).toContain(table.name)
    }
    for (const words of ['Finalité', 'Durée de conservation', '24 mois sans visite', '7 jours'])
      expect(html).toContain(words)
  })
  it('shows no public figure below eleven people', async () => {
    expect(await textOf('/stats')).toContain('moins de 11')
  })
})

describe('a reading choice', () => {
  it('is kept on the device and never leads to another site', async () => {
    const choice = { mode: 'facile', theme: 'dark', size: 'large', language: 'fr' }
    const response = await door.post('/affichage', { ...choice, from: '/aide' })
    expect(response.headers.get('location')).toBe('/aide')
    expect(response.headers.get('set-cookie')).toContain(
      'affichage=fr.facile.dark.large.atkinson.normal',
    )
    const other = { ...choice, font: 'lexend', spacing: 'wide' }
    const asChosen = await door.post('/affichage', other)
    expect(asChosen.headers.get('set-cookie')).toContain('large.lexend.wide')
    const elsewhere = [
      'https://ailleurs.test',
      '//ailleurs.test',
      '/\\ailleurs.test',
      '/\t/ailleurs.test',
    ]
    for (const from of elsewhere) {
      expect((await door.post('/affichage', { ...choice, from })).headers.get('location')).toBe('/')
    }
  })
  it('refuses what is not offered, with a sentence', async () => {
    expect((await door.post('/affichage', { mode: 'braille' })).status).toBe(422)
  })
})

describe('help', () => {
  it('leads back to the page one comes from, never to another site', async () => {
    const html = await textOf('/aide?depuis=%2Fmes-gouts%2Fordre')
    expect(html).toMatch(/href="\/mes-gouts\/ordre"[\s\S]{0,80}Je reviens à ma page/)
    for (const way of ['', '?depuis=%2F%2Failleurs.test', '?depuis=https%3A%2F%2Failleurs.test'])
      expect(await textOf(`/aide${way}`)).not.toContain('Je reviens à ma page')
  })
})

describe('reading with the sound', () => {
  it('promises a button, on devices that have a voice', async () => {
    expect(await textOf('/affichage')).toContain('si votre appareil a une voix')
  })
})

describe('writing to us', () => {
  it('says only what is sure: the message is noted, and where else to write', async () => {
    const response = await door.post('/contact', { message: 'Bonjour' })
    const cookie = /annonce=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? ''
    const html = await textOf('/', cookie)
    expect(html).toContain('Votre message est noté.')
    expect(html).toContain(house.config.contact.email)
  })
  it('puts one letter in the outbox', async () => {
    const response = await door.post('/contact', { message: 'Bonjour', email: 'lina@exemple.test' })
    expect(response.status).toBe(303)
    expect(await house.letters()).toMatchObject([{ text: 'Bonjour', replyTo: 'lina@exemple.test' }])
  })
  it('keeps what was typed when something is missing', async () => {
    const wrong = await door.post('/contact', { message: 'Bonjour à tous', email: 'lina' })
    const html = await wrong.text()
    expect([
      wrong.status,
      html.includes('Bonjour à tous'),
      html.includes('Cet e-mail a une erreur'),
    ]).toEqual([422, true, true])
    expect((await door.post('/contact', { message: ' ' })).status).toBe(422)
    expect(await house.letters()).toEqual([])
  })
})

describe('what machines ask for', () => {
  it('says that the service is well', async () => {
    expect(await (await door.get('/sante')).json()).toEqual({ service: 'sillage', database: 'ok' })
  })
  it('tells where to write about security, for less than a year', async () => {
    const text = await textOf('/.well-known/security.txt')
    for (const line of ['Contact: mailto:', 'Preferred-Languages: fr, en', 'Canonical: '])
      expect(text).toContain(line)
    const expires = new Date(/Expires: (.*)/.exec(text)?.[1] ?? '').getTime() - house.now.getTime()
    const days = expires / (24 * 3600 * 1000)
    expect([days > 30, days < 365]).toEqual([true, true])
  })
})

describe('the published measures', () => {
  it('are all named in words', () => {
    const measured = readResults(house.config.root).flatMap(({ musts }) => musts)
    expect(measured.map(({ what }) => what).filter((what) => !(what in GOALS))).toEqual([])
    expect(measured.length).toBeGreaterThan(20)
  })
})

describe('hard words', () => {
  it('are explained at the foot of the page that holds them, and nowhere else', async () => {
    const method = await (await door.get('/methode')).text()
    expect(method).toContain('Les mots difficiles de cette page')
    const welcome = await (await door.get('/bienvenue')).text()
    expect(welcome).not.toContain('Les mots difficiles de cette page')
  })
  it('have a page of their own, in alphabetical order', async () => {
    const html = await (await door.get('/mots')).text()
    const names = [...html.matchAll(/<dt lang="fr">([^<]+)</g)].map(([, name]) => name ?? '')
    expect(names.length).toBeGreaterThan(30)
    expect(names).toEqual([...names].sort(new Intl.Collator('fr').compare))
  })
  it('leave no mark of their place in any page', async () => {
    for (const path of ['/', '/bienvenue', '/methode', '/nulle-part']) {
      expect(await (await door.get(path)).text()).not.toContain('\u0001')
    }
  })
})
