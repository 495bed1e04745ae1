import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { givenPicture } from '../../keepsakes/server/testing.ts'
import { startExperience } from '../server/start-experience.ts'

const house = givenHouse()
const door = openDoor(house)
const as = { as: 'lina' }

async function givenStory(): Promise<string> {
  await givenPerson(house, 'lina')
  return (await house.as('lina', startExperience, { kind: 'personal' })).id
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const text = (words: string) => new TextEncoder().encode(words)

async function send(story: string, content: Uint8Array, name = 'photo.jpg') {
  const form = new FormData()
  form.set('photo', new File([new Uint8Array(content)], name))
  return door.send(`/experiences/${story}/photos/ajouter`, form, {
    ...as,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
}

async function filesKept(): Promise<string[]> {
  const found: string[] = []
  for await (const { address } of house.ctx('lina').files.all()) found.push(address)
  return found
}

type Case = [what: string, content: Uint8Array, name: string, status: number, sentence: string]

async function cases(): Promise<Case[]> {
  const picture = await givenPicture('jpeg')
  return [
    [
      'a page called .jpg',
      text('<html><script>alert(1)</script></html>'),
      'a.jpg',
      422,
      'Nous ne lisons pas',
    ],
    [
      'a drawing with code',
      text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'a.svg',
      422,
      'Nous ne lisons pas',
    ],
    [
      'a GIF that is also a script',
      text('GIF89a/*...*/=1;alert(1)'),
      'a.png',
      422,
      'Nous ne lisons pas',
    ],
    [
      'the first bytes of a photo, then a page',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), text('<script>')]),
      'a.jpg',
      422,
      'Nous ne lisons pas',
    ],
    ['half a photo', picture.subarray(0, 300), 'a.jpg', 422, 'Nous ne lisons pas'],
    [
      'a line of one dot',
      await givenPicture('png', { width: 9000, height: 1 }),
      'a.png',
      422,
      'trop petite',
    ],
    ['a picture that unfolds to 400 million dots', hugePng(20_000), 'a.png', 422, 'trop grande'],
    [
      'eleven megabytes',
      Buffer.concat([picture, Buffer.alloc(11 * 1024 * 1024)]),
      'a.jpg',
      413,
      'trop lourde',
    ],
    [
      'a little more than ten',
      Buffer.concat([picture, Buffer.alloc(10 * 1024 * 1024)]),
      'a.jpg',
      413,
      'trop lourde',
    ],
  ]
}

describe('sending what is not a photo', () => {
  it('is refused on the same screen, with a sentence, and nothing is kept', async () => {
    const story = await givenStory()
    for (const [what, content, name, status, sentence] of await cases()) {
      const answer = await send(story, content, name)
      expect([what, answer.status]).toEqual([what, status])
      const page = plain(await answer.text())
      expect([what, page.includes(sentence)]).toEqual([what, true])
      expect(page).toContain('href="#photo"')
    }
    const nothing = await send(story, new Uint8Array())
    expect(nothing.status).toBe(422)
    expect(await nothing.text()).toContain('Choisissez une photo')
    expect(await filesKept()).toEqual([])
  })

  it('keeps the photo and drops what was hidden behind it', async () => {
    const story = await givenStory()
    const hidden = Buffer.concat([
      await givenPicture('jpeg'),
      Buffer.from('PK\u0003\u0004<script>alert(1)</script>'),
    ])
    const address = (await send(story, hidden)).headers.get('location') ?? ''
    const kept = Buffer.from(await (await door.get(`${address}/grande`, as)).arrayBuffer())
    expect(kept.toString('latin1')).not.toContain('script')
  })
})

/** Forty bytes that announce a drawing of this many dots, and hold none. */
function hugePng(side: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const part = (name: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), content])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(content.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const packed = deflateSync(Buffer.alloc(side * 3 + 1))
  return Buffer.concat([
    mark,
    part('IHDR', head),
    part('IDAT', packed),
    part('IEND', Buffer.alloc(0)),
  ])
}
