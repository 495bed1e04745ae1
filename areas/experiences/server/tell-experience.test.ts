import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { claimsOf } from '../../skills/server/claims-of.ts'
import { withoutNearDoubles } from '../near-doubles.ts'
import { chooseCompetences } from './choose-competences.ts'
import { chooseTheme, chooseTitle, nameInOwnWords } from './choose-theme.ts'
import { deleteExperience, emptyBins, restoreExperience } from './delete-experience.ts'
import { duplicateExperience } from './duplicate-experience.ts'
import { experiencesOf } from './experiences-of.ts'
import { forgetPerson } from './forget-person.ts'
import { getExperience } from './get-experience.ts'
import { handOverPerson } from './hand-over-person.ts'
import { competencesFor, proposalsFor } from './proposals-for.ts'
import { answerQuestion, sayLevel, sayLevels } from './say-level.ts'
import { startExperience } from './start-experience.ts'
import { tellActivities, weighProposals } from './tell-activities.ts'
import { givenExperience } from './testing.ts'
import { titlesLike } from './titles/titles-like.ts'

const house = givenHouse()
const begin = async (kind: 'personal' | 'work' = 'personal') => {
  await givenPerson(house, 'lina')
  const { id } = await house.as('lina', startExperience, { kind })
  return id
}
const shop = {
  theme: 'internship.commerce',
  activities: ['internship.commerce.rayons', 'internship.commerce.client'],
}

describe('telling something one lived', () => {
  it('uses an untouched draft again rather than piling up empty ones', async () => {
    const first = await begin()
    const again = await house.as('lina', startExperience, { kind: 'sport' })
    expect(again).toMatchObject({ id: first, kind: 'sport' })
    expect(await house.as('lina', experiencesOf, undefined)).toHaveLength(1)
  })
  it('brings know-how with what was ticked', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', shop)
    const told = await house.as('lina', getExperience, { experienceId: id })
    expect(told.activities).toMatchObject([{ origin: 'ticked' }, { origin: 'ticked' }])
    expect(told.skills.map(({ code }) => code)).toContain('mettre-rayon')
    expect(told.finishedAt).toEqual(house.now)
  })
  it('keeps an activity written twice as one, and one already ticked as ticked', async () => {
    const experienceId = await begin()
    await house.as('lina', chooseTheme, { experienceId, theme: 'personal.cuisine' })
    const story = 'Je coupe le pain\n- je coupe le PAIN !\n\nJ’épluche'
    const told = await house.as('lina', tellActivities, { experienceId, ticked: [], story })
    expect(told.activities.map(({ text }) => text)).toEqual(['Je coupe le pain', 'J’épluche'])
    expect(told.story).toBe(story)
  })
  it('refuses a theme of another kind', async () => {
    const experienceId = await begin()
    await expect(
      house.as('lina', chooseTheme, { experienceId, theme: 'sport.course' }),
    ).rejects.toMatchObject({ code: 'experiences.noSuchTheme' })
  })
  it('recognises a post in misspelt words, and offers what one does there', async () => {
    const experienceId = await begin('work')
    const typed = 'je conduisai un camion'
    const titles = await titlesLike(house.ctx('lina'), typed)
    const [first] = titles
    expect(titles.length).toBeGreaterThan(0)
    const told = await house.as('lina', chooseTitle, {
      experienceId,
      typed,
      occupation: first?.code ?? '',
    })
    expect(told).toMatchObject({ title: first?.title, occupationCode: first?.code })
  })
  it('keeps the person’s own words when no title fits', async () => {
    const experienceId = await begin('work')
    await house.as('lina', nameInOwnWords, {
      experienceId,
      words: 'vendre des glaces sur la plage',
    })
    expect(await house.as('lina', getExperience, { experienceId })).toMatchObject({
      title: 'vendre des glaces sur la plage',
      occupationCode: null,
      step: 'activities',
    })
  })
})

describe('reading the person’s text', () => {
  it('proposes with the words that called it, and never again what was refused', async () => {
    const experienceId = await begin()
    await house.as('lina', chooseTheme, { experienceId, theme: 'personal.cuisine' })
    const told = await house.as('lina', tellActivities, {
      experienceId,
      ticked: [],
      story: 'je repase le linge et je fais les lit',
    })
    const proposals = await proposalsFor(house.ctx('lina'), told)
    expect(proposals.length).toBeGreaterThan(0)
    expect(proposals.every(({ because }) => because.length > 0)).toBe(true)
    const [accepted] = proposals
    const weighed = await house.as('lina', weighProposals, {
      experienceId,
      accepted: [accepted?.code ?? ''],
    })
    expect(weighed.activities).toContainEqual({
      code: accepted?.code,
      text: accepted?.text,
      origin: 'proposed',
    })
    expect(weighed.skills.length).toBeGreaterThan(0)
    expect(await proposalsFor(house.ctx('lina'), weighed)).toEqual([])
  })
  it('asks few things, none of them twice, and leaves nothing behind when all are refused', async () => {
    const experienceId = await begin()
    const told = await house.as('lina', tellActivities, {
      experienceId,
      ticked: [],
      story:
        'je conseillais les clients et jencaissais, je faisais le ménage, je cuisinais\nje gardais des enfants et je réparais des vélos',
    })
    const proposals = await proposalsFor(house.ctx('lina'), told)
    expect(proposals).toHaveLength(6)
    expect(withoutNearDoubles(proposals)).toEqual(proposals)
    const weighed = await house.as('lina', weighProposals, { experienceId, accepted: [] })
    expect(await proposalsFor(house.ctx('lina'), weighed)).toEqual([])
  })
  it('proposes nothing from nonsense', async () => {
    const experienceId = await begin()
    const told = await house.as('lina', tellActivities, {
      experienceId,
      ticked: [],
      story: '🙂🙂 zzzz qqqq',
    })
    expect(await proposalsFor(house.ctx('lina'), told)).toEqual([])
  })
  it('proposes what was done most, with its reason', async () => {
    await givenPerson(house, 'lina')
    const told = await givenExperience(house, 'lina', shop)
    const proposals = await competencesFor(house.ctx('lina'), told)
    expect(proposals.length).toBeLessThanOrEqual(6)
    expect(proposals[0]?.reason).toMatchObject({ kind: 'done' })
  })
})

describe('saying how well', () => {
  it('keeps at most four, and takes back what is no longer chosen', async () => {
    await givenPerson(house, 'lina')
    const { id: experienceId } = await givenExperience(house, 'lina', {
      ...shop,
      claims: { organiser: 3, oral: 2 },
    })
    await expect(
      house.as('lina', chooseCompetences, {
        experienceId,
        chosen: ['organiser', 'oral', 'equipe', 'regles', 'maths'],
      }),
    ).rejects.toMatchObject({ code: 'experiences.tooManyChosen' })
    await house.as('lina', chooseCompetences, { experienceId, chosen: ['oral', 'oral'] })
    expect(await house.as('lina', claimsOf, undefined)).toMatchObject([
      { competence: 'oral', level: 2 },
    ])
  })
  it('derives from the questions, shows how, and lets the person change', async () => {
    await givenPerson(house, 'lina')
    const { id: experienceId } = await givenExperience(house, 'lina', {
      ...shop,
      claims: { organiser: 1, imprevu: 1 },
    })
    await house.as('lina', answerQuestion, { experienceId, question: 'autonomy', rank: 5 })
    await house.as('lina', answerQuestion, { experienceId, question: 'complexity', rank: 2 })
    await house.as('lina', answerQuestion, { experienceId, question: 'environment', rank: 4 })
    await house.as('lina', sayLevels, { experienceId, levels: { organiser: 4, imprevu: 2 } })
    const claims = await house.as('lina', claimsOf, undefined)
    expect(claims.find(({ competence }) => competence === 'organiser')).toMatchObject({
      level: 5,
      how: 'questions',
      answers: { autonomy: 5 },
    })
    expect(claims.find(({ competence }) => competence === 'imprevu')).toMatchObject({
      level: 2,
      how: 'behaviour',
      answers: null,
    })
  })
  it('does not lower what the questions gave when the person only adds a sentence', async () => {
    await givenPerson(house, 'lina')
    const { id: experienceId } = await givenExperience(house, 'lina', {
      ...shop,
      claims: { organiser: 6 },
    })
    await house.as('lina', sayLevel, {
      experienceId,
      competence: 'organiser',
      level: 4,
      sentence: 'Je forme les nouveaux.',
    })
    expect(await house.as('lina', claimsOf, undefined)).toMatchObject([
      { level: 6, sentence: 'Je forme les nouveaux.' },
    ])
  })
})

describe('copying, throwing away, coming back', () => {
  it('copies everything but when and where', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', {
      ...shop,
      claims: { organiser: 3 },
      when: 'this-year',
    })
    const copy = await house.as('lina', duplicateExperience, { experienceId: id })
    expect(copy).toMatchObject({
      title: 'Dans un magasin',
      finishedAt: null,
      period: { rough: null },
      step: 'when',
    })
    expect(await house.as('lina', claimsOf, undefined)).toHaveLength(2)
  })
  it('takes what it said of the person to the bin, and brings it back', async () => {
    await givenPerson(house, 'lina')
    const { id: experienceId } = await givenExperience(house, 'lina', {
      ...shop,
      claims: { organiser: 3 },
    })
    await house.as('lina', deleteExperience, { experienceId })
    expect(await house.as('lina', experiencesOf, undefined)).toEqual([])
    expect(await house.as('lina', claimsOf, undefined)).toEqual([])
    await house.as('lina', restoreExperience, { experienceId })
    expect(await house.as('lina', experiencesOf, undefined)).toHaveLength(1)
    expect(await house.as('lina', claimsOf, undefined)).toHaveLength(1)
  })
  it('empties the bin after a day, not before', async () => {
    await givenPerson(house, 'lina')
    const { id: experienceId } = await givenExperience(house, 'lina', shop)
    await house.as('lina', deleteExperience, { experienceId })
    house.now = new Date(house.now.getTime() + 23 * 3_600_000)
    expect(await emptyBins(house.ctx('lina'))).toBe(0)
    house.now = new Date(house.now.getTime() + 2 * 3_600_000)
    expect(await emptyBins(house.ctx('lina'))).toBe(1)
    await expect(house.as('lina', restoreExperience, { experienceId })).rejects.toMatchObject({
      status: 404,
    })
  })
  it('does not exist for anybody else', async () => {
    await givenPerson(house, 'lina')
    const { id: experienceId } = await givenExperience(house, 'lina', shop)
    await givenPerson(house, 'omar')
    for (const verb of [getExperience, deleteExperience, restoreExperience, duplicateExperience]) {
      await expect(
        house.as<{ experienceId: string }, unknown>('omar', verb, { experienceId }),
      ).rejects.toMatchObject({ status: 404 })
    }
  })
  it('is handed over whole, and forgotten whole', async () => {
    const { personId } = await givenPerson(house, 'lina')
    await givenExperience(house, 'lina', { ...shop, story: 'jai rangé' })
    expect(await handOverPerson(house.ctx('lina'), { personId })).toMatchObject([
      { title: 'Dans un magasin', story: 'jai rangé' },
    ])
    await forgetPerson(house.ctx('lina'), { personId })
    expect(await house.as('lina', experiencesOf, undefined)).toEqual([])
  })
})
