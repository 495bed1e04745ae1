import { describe, expect, it } from 'vitest'
import { givenPerson } from '../../areas/accounts/server/testing.ts'
import { answerQuestion } from '../../areas/engagement/server/answer-question.ts'
import { askQuestion } from '../../areas/engagement/server/ask-question.ts'
import { handOverPerson } from '../../areas/engagement/server/hand-over-person.ts'
import { startExperience } from '../../areas/experiences/server/start-experience.ts'
import { givenHouse } from '../../platform/server/testing.ts'
import { openDoor } from '../server/testing.tsx'
import { optionsCommand } from './options-command.ts'
import { commanding } from './testing.ts'

const house = givenHouse()
const door = openDoor(house)
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

async function givenStory(who: string, kind: 'volunteering' | 'service' = 'volunteering') {
  const { personId } = await givenPerson(house, who)
  const { id } = await house.as(who, startExperience, { kind })
  return { id, personId }
}

const seenBy = async (who: string, experienceId: string) =>
  (await house.as(who, askQuestion, { experienceId, code: 'nature' })).added.map(
    ({ label }) => label,
  )

describe('an answer of one’s own', () => {
  it('is the person’s at once, and everybody’s once it was read and accepted', async () => {
    const lina = await givenStory('lina')
    const omar = await givenStory('omar')
    const own = { experienceId: lina.id, code: 'nature', choice: null, own: 'Les abeilles' }
    expect(await house.as('lina', answerQuestion, own)).toBe('story')
    expect([await seenBy('lina', lina.id), await seenBy('omar', omar.id)]).toEqual([
      ['Les abeilles'],
      [],
    ])
    const listed = await commanding(house, optionsCommand, [])
    expect(listed.out).toMatch(/nature {2}Les abeilles\n$/)
    expect(listed.out).not.toContain(lina.personId)
    const id = listed.out.split(' ')[0] ?? ''
    expect((await commanding(house, optionsCommand, ['accept', id])).code).toBe(0)
    expect(await seenBy('omar', omar.id)).toEqual(['Les abeilles'])
    expect((await commanding(house, optionsCommand, [])).out).toBe('')
    expect(await handOverPerson(house.ctx('lina'), lina)).toMatchObject([{ state: 'accepted' }])
  })
  it('stays with its author when refused; a command wrongly called says how', async () => {
    const lina = await givenStory('lina')
    const omar = await givenStory('omar')
    await house.as('lina', answerQuestion, {
      experienceId: lina.id,
      code: 'nature',
      choice: null,
      own: 'Mon voisin X',
    })
    const id = (await commanding(house, optionsCommand, [])).out.split(' ')[0] ?? ''
    expect((await commanding(house, optionsCommand, ['refuse', id])).code).toBe(0)
    expect([await seenBy('lina', lina.id), await seenBy('omar', omar.id)]).toEqual([
      ['Mon voisin X'],
      [],
    ])
    expect((await commanding(house, optionsCommand, ['accept', '12'])).code).toBe(2)
    await expect(commanding(house, optionsCommand, ['accept', id])).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('the questions, one a screen', () => {
  it('go from one answer to the next, to activities already ticked, for civic service too', async () => {
    const { id } = await givenStory('lina', 'service')
    const as = { as: 'lina' }
    const start = `/experiences/${id}/engagement`
    const answer = async (path: string, choice: string) => {
      const page = plain(await (await door.get(path, as)).text())
      expect([choice, page.includes(`value="${choice}"`)]).toEqual([choice, true])
      return (await door.post(path, { choice }, as)).headers.get('location') ?? ''
    }
    let here = await answer(start, 'adultes')
    here = await answer(here, 'adultes.presence')
    here = await answer(here, 'adultes.presence.visites-a-domicile')
    here = await answer(here, 'adultes.presence.visites-a-domicile.parler')
    expect(here).toBe(`/experiences/${id}/activites`)
    const page = await (await door.get(here, as)).text()
    const ticked = (page.match(/<input[^>]*type="checkbox"[^>]*checked[^>]*>/g) ?? []).map(
      (box) => /value="([^"]+)"/.exec(box)?.[1],
    )
    expect(ticked).toEqual([
      'volunteering.visites-a-domicile.visiter',
      'volunteering.visites-a-domicile.discuter',
    ])
    const single = await door.post(`${start}/nature`, { choice: 'nature.animaux' }, as)
    expect(single.headers.get('location')).toBe(`${start}/nature.animaux.protection-animale`)
  })
  it('say what is missing, and keep what was typed', async () => {
    const { id } = await givenStory('lina')
    const as = { as: 'lina' }
    const start = `/experiences/${id}/engagement`
    const nothing = await door.post(start, {}, as)
    expect([
      nothing.status,
      plain(await nothing.text()).includes('Choisissez une réponse, ou écrivez'),
    ]).toEqual([422, true])
    expect((await door.post(start, { choice: 'mars' }, as)).status).toBe(422)
    const long = await door.post(start, { own: 'a'.repeat(71) }, as)
    expect(long.status).toBe(422)
    expect(await long.text()).toContain('a'.repeat(71))
    for (const path of ['mars', '../x', 'adultes.presence.visites-a-domicile.parler'])
      expect((await door.get(`${start}/${encodeURIComponent(path)}`, as)).status).toBe(404)
    await givenPerson(house, 'omar')
    expect((await door.get(start, { as: 'omar' })).status).toBe(404)
  })
})
