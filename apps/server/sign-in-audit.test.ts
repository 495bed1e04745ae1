import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { showAccessCard } from '../../areas/accounts/server/show-access-card.ts'
import { whoIs } from '../../areas/accounts/server/who-is.ts'
import { givenProfessional, setUpSecondKey } from '../../areas/professionals/server/testing.ts'
import { pseudonymOf, verifyAudit } from '../../platform/server/audit/audit.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from './testing.tsx'
import { type Browser, openBrowser } from './testing-browser.ts'

const house = givenHouse()
const door = openDoor(house)

/** The lines written since the last time, each as one word after the other. */
async function newLines(): Promise<string[]> {
  const { rows } = await sql<{ place: number; kind: string; facts: Record<string, unknown> }>`
    select place, kind, facts from audit_line order by place`.execute(house.db)
  const fresh = rows.slice(read)
  read = rows.length
  return fresh.map(({ kind, facts }) =>
    [
      kind,
      ...Object.entries(facts)
        .map(([name, value]) => `${name}=${value}`)
        .toSorted(),
    ].join(' '),
  )
}
let read = 0

/** Somebody with a card and a PIN, in a browser of their own. */
async function givenCard(): Promise<{ browser: Browser; code: string; personId: string }> {
  read = 0
  const browser = openBrowser(door, 'phone')
  await browser.post('/bienvenue', { nickname: 'Samira', mine: 'yes' })
  await browser.post('/ma-carte-d-acces')
  await browser.post('/ma-carte-d-acces/code-secret', { pin: '4821' })
  const actor = await whoIs(house.ctx('visitor'), browser.cookie('session') ?? '')
  if (actor.kind !== 'person') throw new Error('Nobody came in')
  house.actors.set('samira', actor)
  const card = await showAccessCard(house.ctx('samira'))
  return { browser, code: card?.code ?? '', personId: actor.personId }
}

describe('what is written of somebody coming and going', () => {
  it('tells a start, a card, a PIN, and leaving', async () => {
    const { browser } = await givenCard()
    await browser.post('/quitter')
    expect(await newLines()).toEqual([
      expect.stringMatching(/^session.opened device=(own|shared) way=start$/),
      'secret.changed what=card',
      'secret.changed what=pin',
      'session.closed why=left',
    ])
  })
  it('tells every refusal by its reason, and the card that waits', async () => {
    const { code } = await givenCard()
    await newLines()
    const thief = openBrowser(door)
    await thief.post('/reprendre', { code: '0000000000' })
    for (let turn = 0; turn < 6; turn++) await thief.post('/reprendre', { code, pin: '0000' })
    expect(await newLines()).toEqual([
      'session.refused way=card why=code',
      ...Array(4).fill('session.refused way=card why=pin'),
      'session.refused way=card why=blocked',
      'session.refused way=card why=waits',
    ])
  })
  it('tells who came back with their card, and that an old one was revoked', async () => {
    const { code, personId } = await givenCard()
    await newLines()
    const library = openBrowser(door)
    await library.post('/reprendre', { code, pin: '4821' })
    await library.post('/ma-carte-d-acces')
    expect(await newLines()).toEqual([
      'session.opened device=shared way=card',
      'secret.revoked what=card',
      'secret.changed what=card',
    ])
    const { rows } = await sql<{ subject: string }>`
      select distinct subject from audit_line`.execute(house.db)
    expect(rows).toEqual([{ subject: pseudonymOf(house.ctx('visitor'), personId) }])
  })
  it('tells that an e-mail was added by its code, used to come in, and refused when wrong', async () => {
    const { browser } = await givenCard()
    await newLines()
    const codeOfLetter = async () =>
      /(\d{3}) (\d{3})/
        .exec((await house.letters()).at(-1)?.text ?? '')
        ?.slice(1)
        .join('') ?? ''
    await browser.post('/mon-espace/e-mail', { mail: 'samira@exemple.test' })
    await browser.post('/code-recu', { code: await codeOfLetter() })
    const library = openBrowser(door)
    await library.post('/reprendre/e-mail', { mail: 'samira@exemple.test' })
    const right = await codeOfLetter()
    await library.post('/code-recu', { code: right === '000000' ? '111111' : '000000' })
    await library.post('/code-recu', { code: right })
    await browser.post('/mon-espace/e-mail/retirer')
    expect(await newLines()).toEqual([
      'secret.used purpose=add what=mail-code',
      'secret.changed what=mail',
      'session.refused way=mail why=code',
      'secret.used purpose=enter what=mail-code',
      'session.opened device=shared way=mail',
      'secret.revoked what=mail',
    ])
  })
  it('tells the two keys of a professional, one after the other', async () => {
    read = 0
    const { access } = await givenProfessional(house, 'Nadia')
    const browser = openBrowser(door)
    await browser.post('/pro/entrer', { code: 'rien' })
    const app = await setUpSecondKey(house, browser, access)
    await browser.post('/quitter')
    expect(await newLines()).toEqual([
      'secret.changed what=access',
      'session.refused way=access why=code',
      'session.opened device=shared waits=second-factor way=access',
      'secret.changed what=recovery-codes',
      'secret.changed what=second-factor',
      'session.opened device=shared way=access',
      'session.closed why=left',
    ])
    expect(app()).toMatch(/^\d{6}$/)
  })
  it('names nobody, says no code, and stays whole', async () => {
    const { code, browser, personId } = await givenCard()
    await browser.post('/mon-espace/e-mail', { mail: 'samira@exemple.test' })
    await openBrowser(door).post('/reprendre', { code, pin: '1111' })
    const { rows } = await sql`select * from audit_line`.execute(house.db)
    expect(rows.length).toBeGreaterThan(3)
    const written = JSON.stringify(rows)
    for (const word of ['Samira', 'samira', 'exemple', '4821', '1111', code, personId])
      expect(written).not.toContain(word)
    expect(await verifyAudit(house.db)).toMatchObject({ isWhole: true })
  })
})
