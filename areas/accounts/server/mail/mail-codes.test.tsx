import PostalMime from 'postal-mime'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDoor } from '../../../../apps/server/testing.tsx'
import { type Browser, leads, openBrowser } from '../../../../apps/server/testing-browser.ts'
import { sendLetters } from '../../../../platform/server/outbox.ts'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { givenMailServer } from '../../../../platform/server/testing-mail.ts'

const house = givenHouse()
const door = openDoor(house)
const post = givenMailServer()
beforeAll(() => {
  house.config.smtpUrl = post.url
})

const later = (minutes: number) => {
  house.now = new Date(house.now.getTime() + minutes * 60_000)
}

/** Sends what waits through the mail server, and reads the last letter as its receiver would. */
async function lastLetter(): Promise<{ to: string; text: string; code: string; link: string }> {
  await sendLetters(house.db, house.config.smtpUrl ?? '', house.config.mailFrom, house.now)
  const mail = await PostalMime.parse(post.received.at(-1) ?? '')
  const text = mail.text ?? ''
  return {
    to: mail.to?.[0]?.address ?? '',
    text,
    code: /(\d{3}) (\d{3})/.exec(text)?.slice(1).join('') ?? '',
    link: /http\S+/.exec(text)?.[0] ?? '',
  }
}

async function givenMail(address: string): Promise<Browser> {
  const browser = openBrowser(door)
  await browser.post('/bienvenue', { nickname: 'Lina' })
  await browser.post('/mon-espace/e-mail', { mail: address })
  const { code } = await lastLetter()
  expect(leads(await browser.post('/code-recu', { code }))).toEqual([303, '/mon-espace'])
  return browser
}

describe('an e-mail, as one more way to come back', () => {
  it('is added by the code of a real letter, and kept sealed', async () => {
    const browser = await givenMail(' Lina@Exemple.test ')
    const page = await (await browser.get('/mon-espace/e-mail')).text()
    expect(page).toContain('lina@exemple.test')
    const row = await house.db.selectFrom('person_mail').selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain('exemple')
    await browser.post('/mon-espace/e-mail/retirer')
    expect(await house.db.selectFrom('person_mail').selectAll().execute()).toEqual([])
  })
  it('opens the same account in another browser, where the code was asked, and nowhere else', async () => {
    await givenMail('lina@exemple.test')
    const library = openBrowser(door)
    expect(leads(await library.post('/reprendre/e-mail', { mail: 'LINA@exemple.test' }))).toEqual([
      303,
      '/code-recu',
    ])
    const { to, code } = await lastLetter()
    expect(to).toBe('lina@exemple.test')
    const thief = openBrowser(door)
    expect((await thief.post('/code-recu', { code })).status).toBe(401)
    expect(
      leads(await library.post('/code-recu', { code: `${code.slice(0, 3)} ${code.slice(3)}` })),
    ).toEqual([303, '/mes-experiences'])
    expect(await (await library.get('/mon-espace')).text()).toContain('Lina')
    expect((await library.post('/code-recu', { code })).status).toBe(401)
  })
  it('holds its secret after the # of a link, and reading the link uses nothing up', async () => {
    await givenMail('lina@exemple.test')
    const library = openBrowser(door)
    await library.post('/reprendre/e-mail', { mail: 'lina@exemple.test' })
    const { link, code } = await lastLetter()
    const address = new URL(link)
    expect([address.pathname, address.search, address.hash]).toEqual(['/code-recu', '', `#${code}`])
    for (let turn = 0; turn < 3; turn++) {
      const neutral = await openBrowser(door).get('/code-recu')
      const html = await neutral.text()
      expect([html.includes('<form'), html.includes('data-code'), html.includes(code)]).toEqual([
        false,
        true,
        false,
      ])
      await library.get('/code-recu')
      const cookie = `code=${library.cookie('code')}`
      expect((await door.get('/code-recu', { cookie, method: 'HEAD' })).status).toBe(200)
    }
    expect((await library.post('/code-recu', { code })).status).toBe(303)
  })
  it('works ten minutes and five tries, no more', async () => {
    await givenMail('lina@exemple.test')
    const browser = openBrowser(door)
    await browser.post('/reprendre/e-mail', { mail: 'lina@exemple.test' })
    const first = await lastLetter()
    const wrong = first.code === '000000' ? '111111' : '000000'
    const tries = []
    for (let turn = 0; turn < 5; turn++) {
      const answer = await browser.post('/code-recu', { code: wrong })
      tries.push([answer.status, /Il reste \d essai/.test(await answer.text())])
    }
    expect(tries).toEqual([...Array(4).fill([401, true]), [401, false]])
    expect((await browser.post('/code-recu', { code: first.code })).status).toBe(401)
    const second = openBrowser(door)
    await second.post('/reprendre/e-mail', { mail: 'lina@exemple.test' })
    const late = await lastLetter()
    later(11)
    expect((await second.post('/code-recu', { code: late.code })).status).toBe(401)
  })
  it('says the same of an address nobody has, and writes no letter to it', async () => {
    await givenMail('lina@exemple.test')
    const asked = async (mail: string) => {
      const browser = openBrowser(door)
      const answer = await browser.post('/reprendre/e-mail', { mail })
      const page = await (await browser.get('/code-recu')).text()
      const wrong = await browser.post('/code-recu', { code: '12' })
      return [answer.status, answer.headers.get('location'), page, wrong.status, await wrong.text()]
    }
    const before = await house.letters()
    const unknown = await asked('personne@exemple.test')
    expect(await house.letters()).toEqual(before)
    expect(await asked('lina@exemple.test')).toEqual(unknown)
  })
  it('writes five letters an hour to one address, however often they are asked', async () => {
    await givenMail('lina@exemple.test')
    later(61)
    for (let turn = 0; turn < 8; turn++)
      await openBrowser(door).post('/reprendre/e-mail', { mail: 'lina@exemple.test' })
    expect((await house.letters()).length).toBe(5)
  })
  it('tells only who reads its letters that it opens another account', async () => {
    await givenMail('lina@exemple.test')
    const other = openBrowser(door)
    await other.post('/bienvenue', { nickname: 'Omar' })
    expect(leads(await other.post('/mon-espace/e-mail', { mail: 'lina@exemple.test' }))).toEqual([
      303,
      '/code-recu',
    ])
    const { code } = await lastLetter()
    expect(leads(await other.post('/code-recu', { code }))).toEqual([303, '/mon-espace/e-mail'])
    expect(await (await other.get('/mon-espace/e-mail')).text()).toContain(
      'ouvre déjà un autre espace',
    )
  })
  it('answers bad addresses and bad codes on the same screen, what was typed kept', async () => {
    const browser = openBrowser(door)
    for (const mail of [
      'lina',
      'a@b',
      "x'@y.test,z@y.test",
      '🙂@x.test>',
      'a@b.test\nBcc: c@d.test',
    ]) {
      const answer = await browser.post('/reprendre/e-mail', { mail })
      expect([answer.status, (await answer.text()).includes('prenom@exemple.fr')]).toEqual([
        422,
        true,
      ])
    }
    expect((await browser.post('/reprendre/e-mail', {})).status).toBe(422)
    for (const code of ['', 'x'.repeat(5000), '<b>', '١٢٣٤٥٦']) {
      const { status } = await browser.post('/code-recu', { code })
      expect(status >= 400 && status < 500).toBe(true)
    }
  })
})
