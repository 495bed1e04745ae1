import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { experiencesOf } from '../server/experiences-of.ts'
import { givenExperience } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const as = { as: 'lina' }

const LONG = 'a'.repeat(2_000)
const HUGE = 'é'.repeat(1_000_000)
const HTML = '<script>alert(1)</script><img src=x onerror=alert(1)>'

async function givenStory(finished = true) {
  await givenPerson(house, 'lina')
  const story = { theme: 'personal.cuisine', claims: { oral: 2 }, finished }
  const { id } = await givenExperience(house, 'lina', story)
  return `/experiences/${id}`
}

/** Every field where something can be typed, by the end of its address. */
const FIELDS: [string, string][] = [
  ['/theme?autre', 'own'],
  ['/activites', 'story'],
  ['/niveau/oral', 'sentence'],
  ['/ou', 'place'],
  ['/ou', 'organisation'],
  ['/quand', 'startYear'],
]

const WITH: Record<string, Record<string, string>> = { '/niveau/oral': { level: '2' } }

describe('typing what does not fit', () => {
  it('says on the same screen that it is too long, and keeps what was typed', async () => {
    const story = await givenStory()
    for (const [page, field] of FIELDS) {
      const answer = await door.post(story + page, { ...WITH[page], [field]: LONG }, as)
      const text = await answer.text()
      expect([page, answer.status]).toEqual([page, 422])
      expect(text).toContain('C’est trop long.')
      expect(text).toContain(`href="#${field}"`)
      expect(text).toContain(LONG)
    }
  })
  it('never ticks again what was just unticked', async () => {
    const story = await givenStory()
    const cooking = ['personal.cuisine.repas', 'personal.cuisine.recette']
    await door.post(`${story}/activites`, { ticked: cooking, story: '' }, as)
    const tooMany = ['ecrit', 'maths', 'equipe', 'regles', 'usages']
    const ticksAfter = async (page: string, fields: Record<string, string | string[]>) => {
      const answer = await door.post(story + page, fields, as)
      expect([page, answer.status]).toEqual([page, 422])
      const boxes = (await answer.text()).match(/<input[^>]*type="checkbox"[^>]*>/g) ?? []
      const ticked = boxes.filter((box) => /\schecked/.test(box))
      return ticked.map((box) => /value="([^"]+)"/.exec(box)?.[1])
    }
    expect(await ticksAfter('/activites', { ticked: cooking.slice(1), story: LONG })).toEqual(
      cooking.slice(1),
    )
    expect(await ticksAfter('/activites', { story: LONG })).toEqual([])
    const ticks = await ticksAfter('/savoirs', { chosen: tooMany, more: tooMany })
    expect(ticks.toSorted()).toEqual(tooMany.toSorted())
  })
  it('answers calmly to a megabyte', async () => {
    const story = await givenStory()
    for (const [page, field] of FIELDS) {
      const answer = await door.post(story + page, { ...WITH[page], [field]: HUGE }, as)
      expect([page, answer.status >= 400 && answer.status < 500]).toEqual([page, true])
      expect(await answer.text()).toMatch(/trop long/)
    }
  })
  it('shows markup as the words it is', async () => {
    const story = await givenStory()
    await door.post(`${story}/ou`, { place: HTML.slice(0, 60), organisation: '' }, as)
    await door.post(`${story}/activites`, { story: HTML }, as)
    const text = await (await door.get(story, as)).text()
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('&lt;script>alert')
  })
  it('drops NUL and keeps emoji', async () => {
    const story = await givenStory()
    await door.post(`${story}/ou`, { place: 'Li\u0000moges 🙂', organisation: '\u0000' }, as)
    const [told] = await house.as('lina', experiencesOf, undefined)
    expect(told).toMatchObject({ place: 'Limoges 🙂', organisation: null })
  })
  it('asks again when nothing was said where something is needed', async () => {
    const story = await givenStory(false)
    for (const page of ['/theme', '/theme?autre', '/niveau/oral', '/questions/autonomie']) {
      const answer = await door.post(story + page, {}, as)
      expect([page, answer.status]).toEqual([page, 422])
    }
    expect((await door.post('/experiences/nouvelle', {}, as)).status).toBe(422)
  })
  it('refuses choices that are not in the lists', async () => {
    const story = await givenStory()
    const bad: [string, Record<string, string | string[]>][] = [
      ['/experiences/nouvelle', { kind: 'pirate' }],
      ['/experiences/nouvelle', { idea: 'personal.nimporte-quoi' }],
      [`${story}/theme`, { choice: 'sport.course' }],
      [`${story}/theme`, { choice: 'constructor' }],
      [`${story}/savoirs`, { chosen: ['voler'] }],
      [`${story}/savoirs`, { chosen: ['oral', 'ecrit', 'maths', 'equipe', 'regles'] }],
      [`${story}/savoirs`, { chosen: Array(40).fill('oral') }],
      [`${story}/niveau/oral`, { level: '9' }],
      [`${story}/questions/milieu`, { rank: '12' }],
      [`${story}/niveaux`, { level0: 'x' }],
      [`${story}/quand`, { rough: 'jamais' }],
      [`${story}/quand`, { startMonth: '13', startYear: '2020' }],
      [`${story}/quand`, { startMonth: '12', startYear: '2027' }],
      [`${story}/quand`, { startMonth: '05', startYear: '2020', endMonth: '04', endYear: '2020' }],
    ]
    for (const [page, fields] of bad) {
      const { status } = await door.post(page, fields, as)
      expect([page, fields, status >= 400 && status < 500]).toEqual([page, fields, true])
    }
  })
  it('ignores ticks that were never offered', async () => {
    const story = await givenStory()
    await door.post(
      `${story}/activites`,
      { ticked: ['sport.course.x', '__proto__', 'personal.cuisine.repas'] },
      as,
    )
    const [told] = await house.as('lina', experiencesOf, undefined)
    expect(told?.activities.map(({ code }) => code)).toEqual(['personal.cuisine.repas'])
  })
})

describe('somebody else’s story', () => {
  it('does not exist, at any address, for reading or for writing', async () => {
    const story = await givenStory()
    await givenPerson(house, 'omar')
    const pages = [
      '',
      '/theme',
      '/activites',
      '/propositions',
      '/savoirs',
      '/niveau/oral',
      '/questions/autonomie',
      '/niveaux',
      '/quand',
      '/ou',
    ]
    for (const page of pages)
      expect([page, (await door.get(story + page, { as: 'omar' })).status]).toEqual([page, 404])
    const writings: Record<string, Record<string, string>> = {
      '': {},
      '/theme': { choice: 'personal.jardin' },
      '/activites': { story: 'x' },
      '/propositions': {},
      '/savoirs': { chosen: 'oral' },
      '/niveau/oral': { level: '1' },
      '/questions/autonomie': { rank: '1' },
      '/niveaux': { level0: '1' },
      '/quand': { rough: 'now' },
      '/ou': { place: 'x' },
      '/copier': {},
      '/supprimer': {},
      '/retablir': {},
    }
    for (const [page, fields] of Object.entries(writings)) {
      expect([page, (await door.post(story + page, fields, { as: 'omar' })).status]).toEqual([
        page,
        404,
      ])
    }
    expect((await door.get(story)).status).toBe(401)
  })
  it('is not told by addresses that cannot be', async () => {
    const story = await givenStory()
    for (const page of [
      '/experiences/nimporte',
      '/experiences/00000000-0000-4000-8000-000000000000',
      `${story}/niveau/voler`,
      `${story}/niveau/%00`,
      `${story}/questions/age`,
    ])
      expect([page, (await door.get(page, as)).status]).toEqual([page, 404])
  })
})

describe('any text at all', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 700 }),
    fc.string({ maxLength: 700 }),
    fc.constantFrom('"\'; drop table person;--', '%', '\\', '{{x}}', '\ud800'),
  )
  it('never breaks the service, wherever it is typed', async () => {
    const story = await givenStory()
    const work =
      (await door.post('/experiences/nouvelle', { kind: 'work' }, as)).headers.get('location') ?? ''
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom(...FIELDS), async (text, [page, field]) => {
        const { status } = await door.post(story + page, { ...WITH[page], [field]: text }, as)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 60 },
    )
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom('', 'own', 'yes'), async (text, choice) => {
        const { status } = await door.post(
          work,
          choice === 'yes' ? { q: text, search: 'yes' } : { q: text, choice },
          as,
        )
        expect(status).toBeLessThan(500)
        const search = await door.get(`${work}?${new URLSearchParams({ q: text })}`, as)
        expect(search.status).toBeLessThan(500)
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
