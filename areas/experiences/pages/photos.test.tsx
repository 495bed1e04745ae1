import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { photosOf } from '../../keepsakes/server/photos-of.ts'
import { sweepFiles } from '../../keepsakes/server/sweep-files.ts'
import { givenPhoto, givenPicture } from '../../keepsakes/server/testing.ts'
import { deleteExperience, emptyBins } from '../server/delete-experience.ts'
import { sayWhere } from '../server/say-when.ts'
import { startExperience } from '../server/start-experience.ts'
import { givenExperience } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const as = { as: 'lina' }

/** A story just begun is enough to hang a photo on it. */
async function givenStory(): Promise<string> {
  await givenPerson(house, 'lina')
  return (await house.as('lina', startExperience, { kind: 'personal' })).id
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

async function send(story: string, content: Uint8Array, name = 'photo.jpg', who = 'lina') {
  const form = new FormData()
  form.set('photo', new File([new Uint8Array(content)], name))
  return door.send(`/experiences/${story}/photos/ajouter`, form, {
    as: who,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
}

/** The files on Lina's shelf. */
async function filesKept(): Promise<string[]> {
  const { actor, files } = house.ctx('lina')
  const found: string[] = []
  for await (const { address } of files.all())
    if (actor.kind === 'person' && address.startsWith(actor.personId)) found.push(address)
  return found
}

/** A photo that says where it was taken, and lies on its side. */
const withPlace = async () =>
  sharp(await givenPicture('jpeg', { width: 400, height: 300 }))
    .withExif({
      IFD0: { Make: 'Appareil', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '45/1 50/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '1/1 15/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe('adding a photo to a story', () => {
  it('works with the browser alone: choose, send, describe, see', async () => {
    await givenPerson(house, 'lina')
    const { id: story } = await givenExperience(house, 'lina', { title: 'Le repas de famille' })
    const empty = await (await door.get(`/experiences/${story}/photos`, as)).text()
    expect(empty).toContain('Prenez la chose en photo, pas les gens.')
    const question = await (await door.get(`/experiences/${story}/photos/ajouter`, as)).text()
    expect(question).toMatch(/enctype="multipart\/form-data"/)
    expect(question).toMatch(/accept="image\/jpeg,image\/png,image\/webp"/)
    const sent = await send(story, await givenPicture('png'))
    expect(sent.status).toBe(303)
    const here = sent.headers.get('location') ?? ''
    expect(plain(await (await door.get(here, as)).text())).toContain(
      'Y a-t-il quelqu’un sur la photo ?',
    )
    const kept = await door.post(here, { caption: 'La table est prête', people: 'agreed' }, as)
    expect(kept.headers.get('location')).toBe(`/experiences/${story}/photos`)
    const seen = await (await door.get(`/experiences/${story}/photos`, as)).text()
    expect(seen).toMatch(/<img[^>]*alt="La table est prête"/)
    expect(await (await door.get(here, as)).text()).toContain('Accord noté le 21 novembre 2026.')
    const summary = await (await door.get(`/experiences/${story}`, as)).text()
    expect(summary).toContain('alt="La table est prête"')
  })
  it('keeps nothing of where it was taken, and sets it upright', async () => {
    const story = await givenStory()
    const sent = await withPlace()
    expect((await sharp(sent).metadata()).exif?.toString('latin1')).toContain('Appareil')
    const address = (await send(story, sent)).headers.get('location') ?? ''
    const answer = await door.get(`${address}/grande`, as)
    const kept = Buffer.from(await answer.arrayBuffer())
    const seen = await sharp(kept).metadata()
    expect(seen).toMatchObject({ format: 'webp', width: 300, height: 400 })
    expect([seen.exif, seen.xmp, seen.iptc, seen.icc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(kept.toString('latin1')).not.toMatch(/GPS|Appareil/)
  })
  it('is shown whole, large enough and light', async () => {
    const story = await givenStory()
    const wide = await givenPicture('jpeg', { width: 4000, height: 1000 })
    const address = (await send(story, wide)).headers.get('location') ?? ''
    const sizes = await Promise.all(
      ['grande', 'petite'].map(async (size) => {
        const answer = await door.get(`${address}/${size}`, as)
        const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
        return [width, height]
      }),
    )
    expect(sizes).toEqual([
      [1600, 400],
      [480, 120],
    ])
  })
  it('stops at six, and says so', async () => {
    const story = await givenStory()
    for (let shade = 0; shade < 6; shade++) await givenPhoto(house, 'lina', story, shade * 40)
    const seventh = await send(story, await givenPicture('jpeg', { shade: 255 }))
    expect(seventh.status).toBe(303)
    expect(seventh.headers.get('location')).toBe(`/experiences/${story}/photos`)
    expect(await house.as('lina', photosOf, undefined)).toHaveLength(6)
  })
})

describe('who sees a photo', () => {
  it('only the person: for anybody else it does not exist', async () => {
    const story = await givenStory()
    await givenPerson(house, 'omar')
    const photo = await givenPhoto(house, 'lina', story)
    const here = `/experiences/${story}/photos`
    for (const path of [
      here,
      `${here}/ajouter`,
      `${here}/${photo.id}`,
      `${here}/${photo.id}/grande`,
      `${here}/${photo.id}/petite`,
    ]) {
      expect([path, (await door.get(path, { as: 'omar' })).status]).toEqual([path, 404])
      expect([path, (await door.get(path)).status]).toEqual([path, 401])
      expect([path, (await door.get(path, as)).status]).toEqual([path, 200])
    }
    expect((await send(story, await givenPicture(), 'a.jpg', 'omar')).status).toBe(404)
    for (const deed of ['supprimer', 'retablir', 'place'])
      expect(
        (await door.post(`${here}/${photo.id}/${deed}`, { by: '1' }, { as: 'omar' })).status,
      ).toBe(404)
  })
  it('is never run, nor kept on a computer that is not theirs', async () => {
    const story = await givenStory()
    const photo = await givenPhoto(house, 'lina', story)
    const { headers } = await door.get(`/experiences/${story}/photos/${photo.id}/petite`, as)
    expect(headers.get('content-type')).toBe('image/webp')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-disposition')).toBe('inline; filename="photo.webp"')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('cache-control')).toBe('private, max-age=86400')
    const cookie =
      (await door.post('/bienvenue', { nickname: 'Omar' })).headers.get('set-cookie') ?? ''
    const shared = { cookie: /session=[^;]+/.exec(cookie)?.[0] ?? '' }
    const kind = await door.post('/experiences/nouvelle', { kind: 'personal' }, shared)
    const his = /experiences\/([0-9a-f-]{36})/.exec(kind.headers.get('location') ?? '')?.[1]
    const form = new FormData()
    form.set('photo', new File([new Uint8Array(await givenPicture())], 'a.jpg'))
    const sent = await door.send(`/experiences/${his}/photos/ajouter`, form, {
      ...shared,
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    const answer = await door.get(`${sent.headers.get('location')}/petite`, shared)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })
})

describe('changing one’s mind about a photo', () => {
  it('moves it, deletes it, brings it back for a day', async () => {
    const story = await givenStory()
    const [one, two] = [
      await givenPhoto(house, 'lina', story, 10),
      await givenPhoto(house, 'lina', story, 200),
    ]
    const order = async () => (await house.as('lina', photosOf, undefined)).map(({ id }) => id)
    const here = `/experiences/${story}/photos`
    await door.post(`${here}/${two.id}/place`, { by: '-1' }, as)
    expect(await order()).toEqual([two.id, one.id])
    await door.post(`${here}/${two.id}/place`, { by: '-1' }, as)
    expect(await order()).toEqual([two.id, one.id])
    const gone = await door.post(`${here}/${two.id}/supprimer`, {}, as)
    expect(gone.headers.get('set-cookie')).toContain('annonce=')
    expect(await order()).toEqual([one.id])
    expect((await door.get(`${here}/${two.id}/grande`, as)).status).toBe(404)
    await door.post(`${here}/${two.id}/retablir`, {}, as)
    expect(await order()).toEqual([two.id, one.id])
  })
  it('takes the files away a day later, and those of a story that went', async () => {
    const story = await givenStory()
    await house.as('lina', sayWhere, { experienceId: story, place: 'Tulle', organisation: null })
    const { id: other } = await house.as('lina', startExperience, { kind: 'sport' })
    const gone = await givenPhoto(house, 'lina', story, 10)
    const kept = await givenPhoto(house, 'lina', story, 200)
    await givenPhoto(house, 'lina', other, 90)
    await house.as('lina', deleteExperience, { experienceId: other })
    await door.post(`/experiences/${story}/photos/${gone.id}/supprimer`, {}, as)
    expect(await filesKept()).toHaveLength(6)
    const inAWhile = { ...house.ctx('lina'), now: new Date(Date.now() + 2 * 3_600_000) }
    await sweepFiles({ ...inAWhile, now: new Date() })
    expect(await filesKept()).toHaveLength(6)
    await sweepFiles(inAWhile)
    expect(await filesKept()).toHaveLength(4)
    await emptyBins(inAWhile)
    await sweepFiles(inAWhile)
    expect((await filesKept()).sort()).toEqual([kept.file, kept.smallFile].sort())
  })
})
