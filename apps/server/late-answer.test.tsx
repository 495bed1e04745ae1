import { describe, expect, it } from 'vitest'
import { choosePin } from '../../areas/accounts/server/choose-pin.ts'
import { issueAccessCard } from '../../areas/accounts/server/issue-access-card.ts'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { forgetOldTwo } from '../../areas/answers/server/settle-two-answers.ts'
import { twoAnswersOf } from '../../areas/answers/server/two-answers-of.ts'
import { deleteExperience } from '../../areas/experiences/server/delete-experience.ts'
import { experiencesOf } from '../../areas/experiences/server/experiences-of.ts'
import { getExperience } from '../../areas/experiences/server/get-experience.ts'
import { givenExperience } from '../../areas/experiences/server/testing.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { formIn, printOf } from '../../platform/web/waiting/form-fields.ts'
import { openDoor } from './testing.tsx'

const house = givenHouse()
const door = openDoor(house)

const MINUTE = 60_000
const later = (minutes: number) => {
  house.now = new Date(house.now.getTime() + minutes * MINUTE)
}

type Fields = Record<string, string | string[]>

/** A page open on a phone: what it shows, for whom, and the key of its form. */
async function openOnPhone(who: string, path: string) {
  const html = await (await door.get(path, { as: who })).text()
  const form = formIn(html, path)
  const key = /name="cle-de-reponse" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const owner = /data-owner="([^"]+)"/.exec(html)?.[1] ?? ''
  const openedAt = house.now
  const seen = form ? printOf(form.fields) : ''
  const send = (fields: Fields, headers: Record<string, string>, as: string | null = who) =>
    door.post(
      path,
      { 'cle-de-reponse': key, ...fields },
      { ...(as ? { as } : {}), headers: { 'answer-owner': owner, ...headers } },
    )
  return {
    owner,
    now: (fields: Fields, as?: string | null) => send(fields, { 'answer-seen': seen }, as),
    /** Given so many minutes after the page was opened, and sent now. */
    late: (fields: Fields, minutesAfter = 0) => {
      const age = house.now.getTime() - openedAt.getTime() - minutesAfter * MINUTE
      return send(fields, { 'answer-age': String(age), 'answer-seen': seen })
    },
  }
}

async function marketOf(who: string) {
  await givenPerson(house, who)
  const { id } = await givenExperience(house, who, {
    title: 'Le marché',
    story: 'Je vends des légumes',
    finished: false,
  })
  return { id, path: `/experiences/${id}/activites`, where: `/experiences/${id}/ou` }
}

const storyOf = async (who: string, id: string) =>
  (await house.as(who, getExperience, { experienceId: id })).story

describe('an answer that an island sends', () => {
  it('hears where to go, as a browser would be led', async () => {
    const { where } = await marketOf('lina')
    const page = await openOnPhone('lina', where)
    const answer = await page.now({ place: 'Limoges' })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ goTo: where.replace('/ou', ''), wipes: false })
  })
  it('hears a refusal without any page', async () => {
    await givenPerson(house, 'lina')
    const answer = await (await openOnPhone('lina', '/experiences/nouvelle')).now({})
    expect([answer.status, await answer.json()]).toEqual([422, {}])
  })
  it('is never taken for somebody else who holds the phone now', async () => {
    const { where, id } = await marketOf('lina')
    const page = await openOnPhone('lina', where)
    await givenPerson(house, 'omar')
    const answer = await page.now({ place: 'Limoges' }, 'omar')
    expect([answer.status, await answer.json()]).toEqual([409, { isOther: true }])
    expect((await page.now({ place: 'Limoges' }, null)).status).toBe(401)
    expect((await house.as('lina', getExperience, { experienceId: id })).place).toBeNull()
  })
  it('is wiped from a phone that somebody closed from afar, and only from that one', async () => {
    const { token } = await givenPerson(house, 'lina')
    const page = await openOnPhone('lina', '/experiences/nouvelle')
    later(100 * 24 * 60)
    const lapsed = await page.now({ kind: 'sport' }, token)
    expect([lapsed.status, await lapsed.json()]).toEqual([401, { wipes: false }])
    house.now = new Date(house.now.getTime() - 100 * 24 * 60 * MINUTE)
    await door.post('/quitter', {}, { as: token })
    const closed = await page.now({ kind: 'sport' }, token)
    expect([closed.status, await closed.json()]).toEqual([401, { wipes: true }])
    const unknown = await page.now({ kind: 'sport' }, 'a-session-of-an-erased-account')
    expect(await unknown.json()).toEqual({ wipes: true })
  })
  it('waits for the PIN, and the house keeps nothing meanwhile', async () => {
    const { token } = await givenPerson(house, 'lina')
    await house.as('lina', issueAccessCard, undefined)
    await house.as('lina', choosePin, { pin: '1234' })
    const page = await openOnPhone('lina', '/experiences/nouvelle')
    later(20)
    const answer = await page.now({ kind: 'sport' }, token)
    expect([answer.status, await answer.json()]).toEqual([423, { goTo: '/code-secret' }])
    expect(await house.db.selectFrom('kept_answer').selectAll().execute()).toEqual([])
  })
  it('learns that the person leaves, so that the phone forgets', async () => {
    const { token } = await givenPerson(house, 'lina')
    const answer = await (await openOnPhone('lina', '/quitter')).now({}, token)
    expect(await answer.json()).toEqual({ goTo: '/', wipes: true })
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
  })
})

describe('an answer that arrives late', () => {
  it('is simply done when nothing changed elsewhere', async () => {
    const { id, path } = await marketOf('lina')
    const page = await openOnPhone('lina', path)
    later(60)
    const answer = await page.late({ story: 'Je rends la monnaie' })
    expect((await answer.json()).goTo).not.toBe('/deux-reponses')
    expect(await storyOf('lina', id)).toBe('Je rends la monnaie')
    expect(await house.as('lina', twoAnswersOf, undefined)).toEqual([])
  })
  it('never replaces a newer answer: both are kept', async () => {
    const { id, path } = await marketOf('lina')
    const phone = await openOnPhone('lina', path)
    later(30)
    await (await openOnPhone('lina', path)).now({ story: 'Je range les cageots' })
    later(30)
    const answer = await phone.late({ story: 'Je rends la monnaie' }, 5)
    expect(await answer.json()).toMatchObject({ goTo: '/deux-reponses' })
    expect(await storyOf('lina', id)).toBe('Je range les cageots')
    const html = await (await door.get('/deux-reponses', { as: 'lina' })).text()
    for (const words of [
      'Le marché\u00a0: qu’avez-vous fait',
      'Je range les cageots',
      'Je rends la monnaie',
    ])
      expect(html).toContain(words)
  })
  it('stays when it was given after the other one, which is kept beside it', async () => {
    const { id, path } = await marketOf('lina')
    const phone = await openOnPhone('lina', path)
    later(30)
    await (await openOnPhone('lina', path)).now({ story: 'Je range les cageots' })
    later(30)
    await phone.late({ story: 'Je rends la monnaie' }, 45)
    expect(await storyOf('lina', id)).toBe('Je rends la monnaie')
    const [two] = await house.as('lina', twoAnswersOf, undefined)
    expect(two).toMatchObject({ kept: ['Je rends la monnaie'], other: ['Je range les cageots'] })
  })
  it('is no second answer when both say the same', async () => {
    const { path } = await marketOf('lina')
    const phone = await openOnPhone('lina', path)
    await (await openOnPhone('lina', path)).now({ story: 'Je range les cageots' })
    later(30)
    await phone.late({ story: 'Je range les cageots ' })
    expect(await house.as('lina', twoAnswersOf, undefined)).toEqual([])
  })
  it('is no second answer when its reply alone was lost', async () => {
    const { id, path } = await marketOf('lina')
    const phone = await openOnPhone('lina', path)
    const done = await phone.now({ story: 'Je rends la monnaie' })
    later(30)
    const again = await phone.late({ story: 'Je rends la monnaie' })
    expect(await again.json()).toEqual(await done.json())
    expect(await storyOf('lina', id)).toBe('Je rends la monnaie')
    expect(await house.as('lina', twoAnswersOf, undefined)).toEqual([])
  })
  it('about something deleted keeps what was written', async () => {
    const { id, path } = await marketOf('lina')
    const phone = await openOnPhone('lina', path)
    await house.as('lina', deleteExperience, { experienceId: id })
    later(30)
    const answer = await phone.late({ story: 'Je rends la monnaie' })
    expect(await answer.json()).toMatchObject({ goTo: '/deux-reponses' })
    const html = await (await door.get('/deux-reponses', { as: 'lina' })).text()
    expect(html).toContain('Cette page n’existe plus')
    expect(html).toContain('Je rends la monnaie')
  })
})

describe('an answer given at the same moment as another', () => {
  it('keeps both: the last one stays, and the person chooses', async () => {
    const { id, path } = await marketOf('lina')
    const [phone, computer] = [await openOnPhone('lina', path), await openOnPhone('lina', path)]
    const first = await computer.now({ story: 'Je range les cageots' })
    expect((await first.json()).goTo).not.toBe('/deux-reponses')
    later(1)
    expect(await (await phone.now({ story: 'Je vends' })).json()).toMatchObject({
      goTo: '/deux-reponses',
    })
    expect(await storyOf('lina', id)).toBe('Je vends')
    const [two] = await house.as('lina', twoAnswersOf, undefined)
    expect(two).toMatchObject({ kept: ['Je vends'], other: ['Je range les cageots'] })
  })
  it('is no second answer when the page already showed the first one', async () => {
    const { id, path } = await marketOf('lina')
    await (await openOnPhone('lina', path)).now({ story: 'Je range les cageots' })
    await (await openOnPhone('lina', path)).now({ story: 'Je vends' })
    expect(await storyOf('lina', id)).toBe('Je vends')
    expect(await house.as('lina', twoAnswersOf, undefined)).toEqual([])
  })
  it('is no second answer where each answer makes something new', async () => {
    await givenPerson(house, 'lina')
    const path = '/experiences/en-bref'
    const [one, other] = [await openOnPhone('lina', path), await openOnPhone('lina', path)]
    for (const [page, title] of [[one, 'Le marché'] as const, [other, 'Le bal'] as const])
      expect((await page.now({ title, kind: 'sport', story: 'Je vends' })).status).toBe(200)
    expect(await house.as('lina', experiencesOf, undefined)).toHaveLength(2)
    expect(await house.as('lina', twoAnswersOf, undefined)).toEqual([])
  })
})

describe('choosing between two answers', () => {
  async function givenTwo() {
    const { id, path } = await marketOf('lina')
    const phone = await openOnPhone('lina', path)
    later(30)
    await (await openOnPhone('lina', path)).now({ story: 'Je range les cageots' })
    later(30)
    await phone.late({ story: 'Je rends la monnaie' })
    const [two] = await house.as('lina', twoAnswersOf, undefined)
    return { id, path, two }
  }
  const left = () => house.as('lina', twoAnswersOf, undefined)
  const fieldsOf = (fields: readonly [string, string][] | null | undefined) =>
    Object.fromEntries(fields ?? [])

  it('the one that stayed may stay', async () => {
    const { id, path, two } = await givenTwo()
    const answer = await door.post(`/deux-reponses/${two?.id}`, {}, { as: 'lina' })
    expect(answer.headers.get('location')).toBe(path)
    expect(await storyOf('lina', id)).toBe('Je range les cageots')
    expect(await left()).toEqual([])
  })
  it('the other one may take its place, by its own page', async () => {
    const { id, path, two } = await givenTwo()
    const fields = { ...fieldsOf(two?.otherFields), 'deux-reponses': two?.id ?? '' }
    const answer = await door.post(path, fields, { as: 'lina' })
    expect(answer.status).toBe(303)
    expect(await storyOf('lina', id)).toBe('Je rends la monnaie')
    expect(await left()).toEqual([])
  })
  it('two texts may both stay, one after the other', async () => {
    const { id, path, two } = await givenTwo()
    const fields = { ...fieldsOf(two?.bothFields), 'deux-reponses': two?.id ?? '' }
    await door.post(path, fields, { as: 'lina' })
    expect(await storyOf('lina', id)).toBe('Je range les cageots\nJe rends la monnaie')
    expect(await left()).toEqual([])
  })
  it('nobody chooses for somebody else', async () => {
    const { path, two } = await givenTwo()
    await givenPerson(house, 'omar')
    const answer = await door.post(`/deux-reponses/${two?.id}`, {}, { as: 'omar' })
    expect(answer.status).toBe(404)
    const fields = { kind: 'sport', 'deux-reponses': two?.id ?? '' }
    await door.post('/experiences/nouvelle', fields, { as: 'omar' })
    expect((await door.post(path, fields, { as: 'omar' })).status).toBe(404)
    expect(await left()).toHaveLength(1)
  })
  it('without a choice, the one that stayed is the answer after a month', async () => {
    await givenTwo()
    later(29 * 24 * 60)
    await house.as('lina', forgetOldTwo, undefined)
    expect(await left()).toHaveLength(1)
    later(2 * 24 * 60)
    await house.as('lina', forgetOldTwo, undefined)
    expect(await left()).toEqual([])
  })
  it('says so when there is nothing to choose', async () => {
    await givenPerson(house, 'lina')
    const html = await (await door.get('/deux-reponses', { as: 'lina' })).text()
    expect(html).toContain('Aucune question n’a deux réponses')
  })
})
