import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { ensureStarterPack } from '../../knowledge/server/ensure-starter-pack.ts'
import { conceptId } from '../../knowledge/server/graph/concept-id.ts'
import { givenProspects } from '../../prospects/server/testing.ts'
import { askForKey } from '../server/ask-for-key.ts'
import { givenGraph, openApi } from './testing.ts'

const house = givenHouse(givenGraph)

const idOf = (kind: string, code: string) => conceptId({ referential: 'rome', kind, code })
const lighter = idOf('occupation', 'X1101')
const blower = idOf('occupation', 'X1102')

describe('reading the graph over the API', () => {
  it('tells a concept with its source, its licence and its lasting address', async () => {
    const sheet = await openApi(house).get(`/concepts/${lighter}`)
    expect(sheet).toMatchObject({
      uri: `http://sillage.test/id/${lighter}`,
      code: 'X1101',
      label: 'Allumeur / Allumeuse de réverbères',
      isGone: false,
      edition: { licence: 'Licence Ouverte 2.0', referential: 'rome' },
    })
  })

  it('tells what becomes of an occupation, and of which family each figure is', async () => {
    await ensureStarterPack(house.db, house.config.root)
    await givenProspects(house)
    const { get } = openApi(house)
    const { about, items } = await get(`/concepts/${lighter}/prospects?region=bretagne`)
    expect(about).toMatchObject({ code: 'X1101' })
    expect(items.map((one: { kind: string }) => one.kind)).toEqual([
      ...['need', 'tag', 'tag', 'emerging', 'study'],
    ])
    expect(items[0]).toMatchObject({
      region: { code: 'bretagne' },
      figures: { toFill: 14_403 },
      method: 'Projection par famille de métiers et par région, en personnes',
      source: { licence: 'Licence Ouverte 2.0' },
      reach: { by: 'family', occupations: 3, family: { label: 'Lumières' } },
    })
  })

  it('gives neighbours a page at a time, none twice, none forgotten', async () => {
    const { get } = openApi(house)
    const whole = await get(`/concepts/${lighter}/neighbours?limit=500`)
    const paged: unknown[] = []
    let cursor = ''
    do {
      const page = await get(`/concepts/${lighter}/neighbours?limit=2${cursor}`)
      paged.push(...page.items)
      cursor = page.next === null ? '' : `&cursor=${page.next}`
    } while (cursor !== '')
    expect(paged).toEqual(whole.items)
    expect(paged).toHaveLength(whole.total)
    const required = await get(`/concepts/${lighter}/neighbours?relation=requires&way=out`)
    expect(required.items.map((one: { concept: { label: string } }) => one.concept.label)).toEqual([
      'Allumer une flamme',
      'Histoire des réverbères',
      'Éclairer la ville',
    ])
  })

  it('finds words misspelt, and says which ones called', async () => {
    const { items } = await openApi(house).get('/search?q=alumeur%20de%20reverberes&in=rome/title')
    expect(items[0].concept).toMatchObject({ code: '101', kind: 'title' })
    expect(items[0].because).toContain('reverberes')
  })

  it('links many texts at once, in order, an empty one to nothing', async () => {
    const answer = await openApi(house).post('/link', {
      texts: ['allumer une flamme', '', 'souffler'],
      in: 'rome/skill',
    })
    const { items } = await answer.json()
    expect(items.map((one: { text: string }) => one.text)).toEqual([
      'allumer une flamme',
      '',
      'souffler',
    ])
    expect(items[0].results[0].concept.code).toBe('202')
    expect(items[1].results).toEqual([])
  })

  it('tells the way between two occupations, and refuses kindly when there is none', async () => {
    const { ask, get } = openApi(house)
    const way = await get(`/paths?from=${lighter}&to=${blower}`)
    expect(way.start.id).toBe(lighter)
    expect(way.steps.at(-1).concept.id).toBe(blower)
    const none = await ask(`/paths?from=${lighter}&to=${blower}&relation=nothing`)
    expect(none.status).toBe(404)
    expect(await none.json()).toMatchObject({ code: 'openGraph.notFoundWay' })
  })

  it('ranks occupations for a profile with contributions that add up, and keeps nothing', async () => {
    const answer = await openApi(house).post('/matches', {
      profile: { skills: [{ code: '202', level: 6 }], interests: ['nature'] },
    })
    const { items } = await answer.json()
    expect(items[0].occupation).toMatchObject({ id: lighter, code: 'X1101' })
    const sum = items[0].contributions.reduce(
      (all: number, { value }: { value: number }) => all + value,
      0,
    )
    expect(sum).toBeCloseTo(items[0].score, 6)
  })

  it('answers under the contract of ROMEO', async () => {
    const { post } = openApi(house)
    const titles = await post('/romeo/v2/predictionMetiers', {
      appellations: [{ intitule: 'allumeuse de réverbères', identifiant: '1' }],
      options: { nomAppelant: 'essai', nbResultats: 2 },
    })
    expect(await titles.json()).toMatchObject([
      {
        identifiant: '1',
        metiersRome: [{ codeRome: 'X1101', codeAppellation: '101' }, { codeRome: 'X1101' }],
      },
    ])
    const skills = await post('/romeo/v2/predictionCompetences', {
      competences: [{ intitule: 'souffler doucement', identifiant: '2' }],
      options: { nomAppelant: 'essai' },
    })
    const [first] = await skills.json()
    expect(first.competencesRome[0]).toMatchObject({
      codeCompetence: '203',
      typeCompetence: 'COMPETENCE-DETAILLEE',
    })
    const unnamed = await post('/romeo/v2/predictionCompetences', {
      competences: [{ intitule: 'souffler', identifiant: '2' }],
      options: {},
    })
    expect(unnamed.status).toBe(422)
    expect(await unnamed.json()).toMatchObject({ field: 'options.nomAppelant' })
  })
})

describe('using the API well', () => {
  it('answers 304 to who has seen this state of the graph', async () => {
    const { ask } = openApi(house)
    const first = await ask('/shelves')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{16}"$/)
    const again = await ask('/shelves', { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('asks who goes too fast to wait, and lets a key go faster', async () => {
    const rates = { open: { burst: 2, perSecond: 1 }, keyed: { burst: 5, perSecond: 1 } }
    const { ask } = openApi(house, rates)
    const statuses = async (headers: Record<string, string>, times: number) => {
      const all: number[] = []
      for (let time = 0; time < times; time++) all.push((await ask('/shelves', { headers })).status)
      return all
    }
    expect(await statuses({}, 3)).toEqual([200, 200, 429])
    expect((await ask('/shelves')).headers.get('retry-after')).toBe('1')
    expect(await statuses({ authorization: 'Bearer unknown' }, 1)).toEqual([401])
    await askForKey(house.ctx('visitor'), { email: 'equipe@partenaire.test' })
    const [letter] = await house.letters()
    const [key = ''] = /sillage_[\w-]{32}/.exec(letter?.text ?? '') ?? []
    const keyed = { authorization: `Bearer ${key}` }
    expect(await statuses(keyed, 6)).toEqual([200, 200, 200, 200, 200, 429])
  })

  it('says what is wrong as a problem, in the language asked', async () => {
    const { ask } = openApi(house)
    const wrong = await ask('/concepts/zzz')
    expect(wrong.status).toBe(422)
    expect(wrong.headers.get('content-type')).toContain('application/problem+json')
    expect(await wrong.json()).toMatchObject({ field: 'id', status: 422 })
    const missing = await ask('/concepts/0000000000000000', {
      headers: { 'accept-language': 'en' },
    })
    expect(await missing.json()).toMatchObject({
      code: 'knowledge.noSuchConcept',
      detail: 'This is not in our base.',
    })
    expect((await ask('/nowhere')).status).toBe(404)
  })

  it('refuses a body that is not JSON, and one that is too long', async () => {
    const { post } = openApi(house)
    expect((await post('/link', '{"texts": [')).status).toBe(422)
    expect((await post('/link', { texts: ['a'.repeat(1_100_000)] })).status).toBe(413)
  })

  it('lets pages of other sites read, without any cookie', async () => {
    const answer = await openApi(house).ask('/shelves', {
      headers: { origin: 'https://autre.test' },
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })
})
