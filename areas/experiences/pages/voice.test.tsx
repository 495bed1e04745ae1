import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { handOverFiles } from '../../keepsakes/server/hand-over-files.ts'
import { handOverPerson } from '../../keepsakes/server/hand-over-person.ts'
import { memoOfStory } from '../../keepsakes/server/memo-of-story.ts'
import { givenPhoto, spokenOgg, spokenWebm } from '../../keepsakes/server/testing.ts'
import { startExperience } from '../server/start-experience.ts'

const house = givenHouse()
const door = openDoor(house)
const as = { as: 'lina' }

async function givenStory(): Promise<string> {
  await givenPerson(house, 'lina')
  return (await house.as('lina', startExperience, { kind: 'personal' })).id
}

async function speak(story: string, voice: Uint8Array | undefined, transcript = '', who = 'lina') {
  const form = new FormData()
  form.set('voice', new File(voice ? [new Uint8Array(voice)] : [], voice ? 'voix.webm' : ''))
  form.set('transcript', transcript)
  return door.send(`/experiences/${story}/voix`, form, {
    as: who,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
}

const memo = (story: string) => house.as('lina', memoOfStory, { experienceId: story })
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('telling it aloud', () => {
  it('keeps the voice, lets it be heard again, then its words be written', async () => {
    const story = await givenStory()
    const empty = await door.get(`/experiences/${story}/voix`, as)
    expect(empty.headers.get('permissions-policy')).toBe(
      'camera=(), microphone=(self), geolocation=()',
    )
    expect(empty.headers.get('content-security-policy')).toContain("media-src 'self' blob:")
    expect(await empty.text()).toMatch(/<input[^>]*type="file"[^>]*accept="audio\/webm,audio\/ogg"/)
    const sent = await speak(story, spokenWebm(4_200))
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/experiences/${story}/voix`])
    const page = await (await door.get(`/experiences/${story}/voix`, as)).text()
    expect(page).toContain(`/experiences/${story}/voix/ecouter`)
    const heard = await door.get(`/experiences/${story}/voix/ecouter`, as)
    expect(heard.headers.get('content-type')).toBe('audio/webm')
    expect(heard.headers.get('content-security-policy')).toContain('sandbox')
    expect(new Uint8Array(await heard.arrayBuffer())).toEqual(spokenWebm(4_200))
    await speak(story, undefined, 'J’ai fait le gâteau.')
    expect(await memo(story)).toMatchObject({ seconds: 5, transcript: 'J’ai fait le gâteau.' })
  })
  it('may be done again: the words of the first voice are not those of the second', async () => {
    const story = await givenStory()
    await speak(story, spokenWebm(4_000))
    await speak(story, undefined, 'Le gâteau.')
    await speak(story, spokenOgg(9), 'Le gâteau.')
    expect(await memo(story)).toMatchObject({ kind: 'audio/ogg', seconds: 9, transcript: null })
  })
  it('may be deleted, and comes back for a day', async () => {
    const story = await givenStory()
    await speak(story, spokenWebm(4_000))
    const id = (await memo(story))?.id
    await door.post(`/experiences/${story}/voix/supprimer`, {}, as)
    expect(await memo(story)).toBeUndefined()
    expect((await door.get(`/experiences/${story}/voix/ecouter`, as)).status).toBe(404)
    await door.post(`/experiences/${story}/voix/${id}/retablir`, {}, as)
    expect((await memo(story))?.id).toBe(id)
  })
  it('asks for a voice, and refuses what is not one, with a sentence', async () => {
    const story = await givenStory()
    const cases: [Uint8Array | undefined, string, number, string][] = [
      [undefined, '', 422, 'Parlez d’abord'],
      [new TextEncoder().encode('<html>'), '', 422, 'Nous ne lisons pas ce fichier'],
      [spokenWebm(90_000), '', 422, 'une minute au plus'],
      [Buffer.concat([spokenWebm(3_000), Buffer.alloc(160 * 1024)]), '', 413, 'trop lourd'],
      [Buffer.concat([spokenWebm(3_000), Buffer.alloc(900 * 1024)]), '', 413, 'trop lourd'],
    ]
    for (const [voice, words, status, sentence] of cases) {
      const answer = await speak(story, voice, words)
      expect([sentence, answer.status]).toEqual([sentence, status])
      expect(plain(await answer.text())).toContain(sentence)
    }
    await speak(story, spokenWebm(2_000))
    const long = await speak(story, undefined, 'a'.repeat(1_501))
    expect(long.status).toBe(422)
    expect(await long.text()).toContain('a'.repeat(1_501))
  })
  it('is heard by the person alone', async () => {
    const story = await givenStory()
    await givenPerson(house, 'omar')
    await speak(story, spokenWebm(4_000))
    const id = (await memo(story))?.id
    for (const path of ['', '/ecouter'])
      expect((await door.get(`/experiences/${story}/voix${path}`, { as: 'omar' })).status).toBe(404)
    expect((await speak(story, spokenWebm(1_000), '', 'omar')).status).toBe(404)
    for (const path of ['/supprimer', `/${id}/retablir`])
      expect(
        (await door.post(`/experiences/${story}/voix${path}`, {}, { as: 'omar' })).status,
      ).toBe(404)
  })
  it('is handed over with the photos, each file under the name that the copy gives it', async () => {
    const story = await givenStory()
    await speak(story, spokenWebm(4_000))
    await givenPhoto(house, 'lina', story)
    const ctx = house.ctx('lina')
    const personId = ctx.actor.kind === 'person' ? ctx.actor.personId : ''
    const files = new Map<string, number>()
    for await (const { path, open } of handOverFiles(ctx, { personId }))
      files.set(path, (await new Response(await open()).arrayBuffer()).byteLength)
    const { photos, memos } = await handOverPerson(ctx, { personId })
    expect([...photos, ...memos].map(({ file }) => file)).toEqual([...files.keys()])
    expect([...files.values()].every((bytes) => bytes > 0)).toBe(true)
  })
})
