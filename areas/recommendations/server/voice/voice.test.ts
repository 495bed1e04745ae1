import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../../apps/server/testing.tsx'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { givenPerson } from '../../../accounts/server/testing.ts'
import { givenExperience } from '../../../experiences/server/testing.ts'
import { spokenWebm } from '../../../keepsakes/server/testing.ts'
import { signRecommendation } from '../answer/sign-recommendation.ts'
import { acceptRecommendation } from '../ask/accept-recommendation.ts'
import { handOverFiles } from '../hand-over-files.ts'
import { recommendationsAbout } from '../recommendations-of.ts'
import { answerUpToCode, FRENCH, givenAsk, lastCode, ORIGIN } from '../testing.ts'
import { withdrawRecommendation } from '../withdraw-recommendation.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }

/** Lina asked; Claire answered, and is about to sign. */
async function givenAnswer() {
  const { personId } = await givenPerson(house, 'lina')
  const { id } = await givenExperience(house, 'lina', { claims: { organiser: 3 } })
  const asked = await givenAsk(house, 'lina', { experienceId: id })
  const address = await answerUpToCode(house, asked, { experienceId: id })
  const heard = async () => {
    const about = { personId, kind: 'experience' as const, id }
    const [word] = await house.as('lina', recommendationsAbout, about)
    return word?.voiceKey ? `/recommandation/voix/${word.voiceKey}` : undefined
  }
  return { personId, ask: asked.ask, start: `/r/${asked.token}`, address, heard }
}

function spoken(mayBeHeard: boolean): FormData {
  const form = new FormData()
  form.set('voice', new File([new Uint8Array(spokenWebm(4_000))], 'voix.webm'))
  if (mayBeHeard) form.set('mayBeHeard', 'yes')
  return form
}

const sign = async (address: { token: string; key: string | undefined }) =>
  house.as('visitor', signRecommendation, {
    ...address,
    code: await lastCode(house),
    reading: FRENCH,
    origin: ORIGIN,
  })

describe('saying a word aloud', () => {
  it('is for Lina once it is signed, for others when both agree, and goes with the word', async () => {
    const { personId, ask, start, address, heard } = await givenAnswer()
    const own = `/recommandations/${ask.id}`
    expect((await door.send(`${start}/voix`, new FormData())).status).toBe(422)
    const sent = await door.send(`${start}/voix`, spoken(true))
    expect(sent.headers.get('location')).toBe(`${start}/signature`)
    const played = await door.get(`${start}/voix/ecouter`)
    expect([played.headers.get('content-type'), (await played.arrayBuffer()).byteLength]).toEqual([
      'audio/webm',
      spokenWebm(4_000).byteLength,
    ])
    expect((await door.get(`${own}/voix/ecouter`, lina)).status).toBe(404)
    const { withdrawKey } = await sign(address)
    expect((await door.get(`${own}/voix/ecouter`, lina)).status).toBe(200)
    await house.as('lina', acceptRecommendation, { askId: ask.id })
    expect(await heard()).toBeUndefined()
    await door.post(own, { deed: 'voice' }, lina)
    const there = (await heard()) ?? ''
    expect((await door.get(there)).status).toBe(200)
    const files: string[] = []
    for await (const { path } of handOverFiles(house.ctx('lina'), { personId })) files.push(path)
    expect(files).toEqual([`mots/${ask.id}.webm`])
    await door.post(own, { deed: 'mute' }, lina)
    expect((await door.get(there)).status).toBe(404)
    await door.post(own, { deed: 'voice' }, lina)
    await house.as('visitor', withdrawRecommendation, { key: withdrawKey })
    expect((await door.get(there)).status).toBe(404)
    expect(await house.db.selectFrom('recommendation_voice').selectAll().execute()).toEqual([])
  })
  it('is for Lina alone when who speaks wants so, and can be taken away before signing', async () => {
    const { ask, start, address } = await givenAnswer()
    await door.send(`${start}/voix`, spoken(true))
    await door.post(`${start}/voix/enlever`, {})
    expect((await door.get(`${start}/voix/ecouter`)).status).toBe(404)
    await door.send(`${start}/voix`, spoken(false))
    await sign(address)
    await house.as('lina', acceptRecommendation, { askId: ask.id })
    const refused = await door.post(`/recommandations/${ask.id}`, { deed: 'voice' }, lina)
    expect(refused.status).toBe(409)
  })
})
