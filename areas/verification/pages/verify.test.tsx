import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { presentation } from '../../../engines/credentials/build/presentation.ts'
import { bakePng } from '../../../engines/credentials/files/png.ts'
import { bakeSvg } from '../../../engines/credentials/files/svg.ts'
import { type JsonObject, objectsOf } from '../../../engines/credentials/json.ts'
import { smallPng, smallSvg } from '../../../engines/credentials/judges/pictures.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { atWork } from '../../issuers/server/testing.ts'
import { withdrawStatus } from '../../issuers/server/withdraw-status.ts'
import { givenBadge, givenWords } from '../server/testing.ts'
import { LARGEST_FILE } from '../verification.ts'

const house = givenHouse()
const door = openDoor(house)

const paste = async (document: JsonObject | string, person = '') => {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  const answer = await door.post('/verifier', { text, person, link: '' })
  return { status: answer.status, page: await answer.text() }
}

const upload = async (bytes: Uint8Array | string, name = 'badge.png') => {
  const form = new FormData()
  form.set('file', new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], name))
  form.set('text', '')
  form.set('link', '')
  const answer = await door.send('/verifier', form)
  return { status: answer.status, page: await answer.text() }
}

const program = async (body: object | string) => {
  const sent = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await door.tell('/api/v1/verify', sent)
  return { status: answer.status, told: await answer.json() }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const GOOD = 'La signature est bonne, le badge est en cours'

describe('checking a badge without account', () => {
  it('says that a badge signed here holds, and what could not be asked', async () => {
    const { document } = await givenBadge(house)
    const { status, page } = await paste(document)
    expect(status).toBe(200)
    expect(page).toContain(GOOD)
    expect(page).toContain('Accueillir')
    expect(page).toContain('Régie des Lilas signe ses badges sur ce site.')
    // its page is not published yet
    expect(page).toContain('Nous n’avons pas pu lire la page du badge.')
    const { told } = await program({ credential: document })
    expect(told.badges[0]).toMatchObject({
      kind: 'badge',
      report: {
        form: { answer: 'yes' },
        proof: { answer: 'yes' },
        status: { code: 'status_clear' },
      },
    })
  })

  it('finds it in a picture, PNG or SVG, and shows the picture without a script', async () => {
    const { document } = await givenBadge(house)
    const png = await upload(bakePng(smallPng(), JSON.stringify(document)))
    expect(png.page).toContain(GOOD)
    expect(png.page).toContain('src="data:image/png;base64,')
    const drawing = smallSvg().replace('<circle', '<script>alert(1)</script><circle')
    const svg = await upload(bakeSvg(drawing, JSON.stringify(document)), 'badge.svg')
    expect(svg.page).toContain(GOOD)
    const [, shown = ''] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(svg.page) ?? []
    expect(Buffer.from(shown, 'base64').toString()).toMatch(/^<svg(?!.*script).*circle/s)
  })

  it('says that it was withdrawn, or changed by hand, and by whom it is not', async () => {
    const { document, place } = await givenBadge(house)
    const changed = await paste({ ...document, validFrom: '2020-01-01T00:00:00Z' })
    expect(changed.page).toContain('La signature ne va pas avec ce badge.')
    await withdrawStatus(atWork(house), place)
    expect((await paste(document)).page).toContain('Ce badge est marqué comme retiré.')
    const { proof: _, ...unsigned } = document
    expect((await paste(unsigned)).page).toContain('Ce badge n’est pas signé.')
    const stolen = { ...document, issuer: { id: 'did:web:ailleurs.test', type: ['Profile'] } }
    expect((await paste(stolen)).page).toContain('La signature ne va pas avec ce badge.')
  })

  it('never says that a badge is bad because nobody answered', async () => {
    const { document } = await givenBadge(house)
    const away = JSON.stringify(document).replaceAll(
      'did:web:sillage.test',
      'did:web:nulle-part.invalid',
    )
    const { page } = await paste(away)
    expect(page).toContain('Nous n’avons pas pu vérifier qui a signé. Ce badge est peut-être bon.')
    expect(page).not.toContain('Rien ne montre')
  })

  it('tells each word about a badge by itself, and that one was taken back', async () => {
    const { document } = await givenBadge(house)
    const words = [await givenWords(house, document), await givenWords(house, document)]
    const shown = presentation({ credentials: [document, ...words.map((one) => one.document)] })
    const { page } = await paste(shown)
    expect(page.match(/Ces mots sont signés et comptent toujours/g)).toHaveLength(2)
    if (words[0]) await withdrawStatus(atWork(house), words[0].place)
    const after = await paste(shown)
    expect(after.page.match(/Ces mots sont signés et comptent toujours/g)).toHaveLength(1)
    expect(after.page).toContain('Ces mots ont été retirés.')
    expect(after.page).toContain('Karim B., Voisin')
    expect(after.page).toContain(GOOD)
  })

  it('compares with a person, by the hash in the badge', async () => {
    const { document } = await givenBadge(house)
    expect((await paste(document, 'lina@exemple.test')).page).toContain(
      'Le badge ne porte pas de nom.',
    )
    const identityHash = `sha256$${sha256('lina@exemple.testsel')}`
    const named = await givenBadge(house, {
      credentialSubject: {
        ...objectsOf(document.credentialSubject)[0],
        identifier: [
          {
            type: 'IdentityObject',
            identityType: 'emailAddress',
            identityHash,
            hashed: true,
            salt: 'sel',
          },
        ],
      },
    })
    expect((await paste(named.document, 'Lina@exemple.test')).page).toContain(
      'porte ce nom ou cet e-mail',
    )
    expect((await paste(named.document, 'omar@exemple.test')).page).toContain(
      'mais le badge ne porte pas ce nom',
    )
  })
})

/** What people and programs send that is no badge, and the sentence they get. */
const BROKEN: [what: string, sent: string | Uint8Array, sentence: RegExp][] = [
  ['nothing', '', /Choisissez un fichier/],
  ['a sentence', 'bonjour', /pas un badge que nous savons lire/],
  ['half a JSON', '{"type": ["VerifiableCredential"', /pas un badge/],
  ['a list', '[1,2]', /pas un badge/],
  ['null', 'null', /pas un badge/],
  ['another JSON', '{"nom": "Lina"}', /pas un badge/],
  ['a NUL inside', '{"type":"VerifiableCredential","issuer":"did:web:a\\u0000b"}', /pas un badge/],
  ['names of objects', '{"__proto__":{"type":"VerifiableCredential"}}', /pas un badge/],
  ['too many levels', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, /trop compliqué/],
  ['a very long text', `{"a":"${'é'.repeat(200_000)}"}`, /trop lourd/],
  ['a broken token', 'eyJhbGciOi.eyJhIjox.abc', /il en manque un bout/],
  ['an empty presentation', '{"type":"VerifiablePresentation"}', /pas un badge/],
  ['a PNG without a badge', smallPng(), /ni badge ni QR code/],
  ['a cut PNG', smallPng().subarray(0, 30), /pas à lire cette image/],
  ['a PNG of a sentence', bakePng(smallPng(), 'bonjour'), /pas un badge/],
  ['an SVG without a badge', smallSvg(), /ni badge ni QR code/],
  ['a broken SVG', '<svg><circle', /pas à lire cette image/],
  ['a page', '<!doctype html><p>Bonjour', /pas à lire cette image/],
  [
    'an SVG that swells',
    '<!DOCTYPE svg [<!ENTITY a "aa">]><svg>&a;</svg>',
    /pas à lire cette image/,
  ],
  ['noise', Uint8Array.from({ length: 500 }, (_, at) => (at * 97) % 251), /pas un badge/],
]

describe('what is no badge', () => {
  it.each(BROKEN)('%s gets a clear sentence', async (_what, sent, sentence) => {
    const { status, page } = await upload(sent, 'badge')
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(page).toMatch(sentence)
  })

  it('keeps what was typed, and says where it is wrong', async () => {
    const { status, page } = await paste('bonjour Lina')
    expect(status).toBe(422)
    expect(page).toContain('href="#text"')
    expect(page).toContain('>bonjour Lina</textarea>')
    const heavy = await upload(new Uint8Array(LARGEST_FILE + 500_000))
    expect([heavy.status, /trop lourd/.test(heavy.page)]).toEqual([413, true])
  })

  it('by a link: never the inside of our network, never ourselves', async () => {
    const at = async (link: string) =>
      (await door.get(`/verifier?lien=${encodeURIComponent(link)}`)).text()
    expect(await at('https://127.0.0.1/badge.json')).toContain('Ce site ne répond pas')
    expect(await at('http://sillage.test/b/accueil')).toContain('Elle ne dit pas qui l’a reçu')
    expect(await at('http://sillage.test/aide')).toContain('il n’y a pas de badge à voir')
    expect(await at('ftp://a.test/x')).toContain('Donnez une adresse entière')
    expect(await at('https://a.test\u0000/')).toContain('Donnez une adresse entière')
  })

  it('for programs is a refusal with a code', async () => {
    expect(await program({ credential: { a: 1 } })).toMatchObject({
      status: 422,
      told: { code: 'verification.notABadge' },
    })
    expect((await program('{')).told.code).toBe('verification.notABadge')
    expect((await program({})).told.code).toBe('verification.nothingSent')
    expect((await program({ link: 'https://[::1]/' })).told.code).toBe('verification.linkAway')
  })
})
