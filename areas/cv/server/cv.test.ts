import { describe, expect, it } from 'vitest'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { deleteExperience } from '../../experiences/server/delete-experience.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { beginPeriod } from '../../periods/server/begin-period.ts'
import { sayPeriod, sayPeriodTimes } from '../../periods/server/say-period.ts'
import { aimCv, changeCv, chooseForCv } from './change-cv.ts'
import { cvsOf } from './cvs-of.ts'
import { deleteCv, emptyCvBins, restoreCv } from './delete-cv.ts'
import { duplicateCv } from './duplicate-cv.ts'
import { getCv } from './get-cv.ts'
import { moveInCv } from './move-in-cv.ts'
import { readCv } from './read-cv.ts'
import { givenCv } from './testing.ts'
import { wordSkill } from './word-skill.ts'

const house = givenHouse()

/** Lina told two things, and says how she does two others. */
async function givenLina() {
  await givenPerson(house, 'lina')
  const kitchen = await givenExperience(house, 'lina', {
    theme: 'personal.cuisine',
    activities: ['personal.cuisine.recette'],
    story: 'jai fait a mangé pour 10 personne',
    claims: { organiser: 3, equipe: 2 },
    sentences: { organiser: 'Je prépare tout la veille.' },
    when: 'last-year',
  })
  const shop = await givenExperience(house, 'lina', { title: 'Le marché', when: 'now' })
  return { kitchen, shop }
}

const sheet = async (cvId: string) => (await house.as('lina', readCv, { cvId })).sheet
const sectionOf = async (cvId: string, key: string) =>
  (await sheet(cvId)).sections.find((section) => section.key === key)

describe('beginning a CV', () => {
  it('takes what was told, the latest first, with the person’s own words', async () => {
    const { kitchen, shop } = await givenLina()
    const cv = await givenCv(house, 'lina')
    expect(cv.experiences).toEqual([shop.id, kitchen.id])
    expect(cv.skills).toEqual(['organiser', 'equipe'])
    expect((await sectionOf(cv.id, 'skills'))?.entries[0]?.quote).toBe(
      '«\u00a0Je prépare tout la veille.\u00a0»',
    )
    expect((await sectionOf(cv.id, 'experiences'))?.entries[1]?.bullets).toContain(
      'jai fait a mangé pour 10 personne',
    )
  })
  it('shows no name and no address until the person writes them', async () => {
    await givenLina()
    const { id } = await givenCv(house, 'lina')
    expect(await sheet(id)).toMatchObject({ name: 'CV', contact: [] })
    const contact = { name: 'Lina H.', town: null, phone: null, email: 'lina@courriel.test' }
    await house.as('lina', changeCv, { cvId: id, change: { contact } })
    expect(await sheet(id)).toMatchObject({ name: 'Lina H.', contact: ['lina@courriel.test'] })
  })
  it('is possible with nothing told', async () => {
    await givenPerson(house, 'omar')
    const cv = await givenCv(house, 'omar')
    expect([cv.experiences, cv.skills]).toEqual([[], []])
  })
})

describe('choosing what appears', () => {
  it('keeps the order of what stays and puts new things last', async () => {
    const { kitchen, shop } = await givenLina()
    const { id } = await givenCv(house, 'lina')
    const choose = (experiences: string[]) =>
      house.as('lina', chooseForCv, { cvId: id, chosen: { experiences } })
    expect((await choose([kitchen.id])).experiences).toEqual([kitchen.id])
    expect((await choose([shop.id, kitchen.id])).experiences).toEqual([kitchen.id, shop.id])
  })
  it('lets in nothing that is not the person’s', async () => {
    await givenLina()
    await givenPerson(house, 'omar')
    const others = await givenExperience(house, 'omar', { title: 'Le chantier' })
    const { id } = await givenCv(house, 'lina')
    const cv = await house.as('lina', chooseForCv, {
      cvId: id,
      chosen: { experiences: [others.id], skills: ['voler', 'equipe'] },
    })
    expect([cv.experiences, cv.skills]).toEqual([[], ['equipe']])
  })
  it('forgets an experience as soon as it is in the bin', async () => {
    const { shop } = await givenLina()
    const { id } = await givenCv(house, 'lina')
    await house.as('lina', deleteExperience, { experienceId: shop.id })
    const titles = (await sectionOf(id, 'experiences'))?.entries.map(({ title }) => title)
    expect(titles).not.toContain('Le marché')
  })
  it('changes the order one place at a time, and takes out', async () => {
    await givenLina()
    const { id: cvId } = await givenCv(house, 'lina')
    const move = (one: string, way: 'up' | 'down' | 'out') =>
      house.as('lina', moveInCv, { cvId, list: 'skills', one, move: way })
    expect(await move('equipe', 'up')).toEqual({ position: 1, of: 2 })
    expect((await house.as('lina', getCv, { cvId })).skills).toEqual(['equipe', 'organiser'])
    expect(await move('organiser', 'out')).toEqual({ position: 0, of: 1 })
    await expect(move('organiser', 'up')).rejects.toMatchObject({ code: 'cv.notInCv' })
  })
  it('aims at an occupation that exists, or at none', async () => {
    await givenLina()
    const { id: cvId } = await givenCv(house, 'lina')
    await house.as('lina', aimCv, { cvId, occupationCode: 'd1106' })
    expect((await house.as('lina', readCv, { cvId })).content.headline).toMatch(/^Vendeur/)
    await expect(house.as('lina', aimCv, { cvId, occupationCode: 'Z9999' })).rejects.toMatchObject({
      status: 404,
    })
    expect(
      (await house.as('lina', aimCv, { cvId, occupationCode: null })).occupationCode,
    ).toBeNull()
  })
})

describe('saying a skill in one’s own words for one CV', () => {
  it('changes that CV only, and goes back to the card when left empty', async () => {
    await givenLina()
    const one = await givenCv(house, 'lina')
    const other = await givenCv(house, 'lina')
    const words = 'Pour dix, chaque dimanche : je fais la liste le samedi.'
    await house.as('lina', wordSkill, { cvId: one.id, skill: 'organiser', words })
    const quote = async (id: string) => (await sectionOf(id, 'skills'))?.entries[0]?.quote
    expect(await quote(one.id)).toContain(words)
    expect(await quote(other.id)).toContain('Je prépare tout la veille.')
    await house.as('lina', wordSkill, { cvId: one.id, skill: 'organiser', words: null })
    expect(await quote(one.id)).toContain('Je prépare tout la veille.')
  })
  it('is refused for a skill that is not in the CV', async () => {
    await givenLina()
    const { id: cvId } = await givenCv(house, 'lina')
    await expect(
      house.as('lina', wordSkill, { cvId, skill: 'oral', words: 'x' }),
    ).rejects.toMatchObject({ code: 'cv.noSuchSkill' })
  })
})

describe('copying and deleting a CV', () => {
  it('copies everything under another name', async () => {
    await givenLina()
    const { id: cvId } = await givenCv(house, 'lina')
    await house.as('lina', wordSkill, { cvId, skill: 'equipe', words: 'À deux, toujours.' })
    const copy = await house.as('lina', duplicateCv, { cvId, copyName: (name) => `${name} 2` })
    const [read, first] = [await sheet(copy.id), await sheet(cvId)]
    expect([copy.name, read.sections]).toEqual(['Mon CV 2', first.sections])
  })
  it('can be undone for a day', async () => {
    await givenLina()
    const { id: cvId } = await givenCv(house, 'lina')
    await house.as('lina', deleteCv, { cvId })
    expect(await house.as('lina', cvsOf, undefined)).toEqual([])
    await emptyCvBins({ db: house.db, now: house.now })
    await house.as('lina', restoreCv, { cvId })
    expect(await house.as('lina', cvsOf, undefined)).toHaveLength(1)
    await house.as('lina', deleteCv, { cvId })
    await emptyCvBins({ db: house.db, now: new Date(house.now.getTime() + 25 * 3_600_000) })
    await expect(house.as('lina', restoreCv, { cvId })).rejects.toMatchObject({ status: 404 })
  })
  it('is nobody else’s deed', async () => {
    await givenLina()
    await givenPerson(house, 'omar')
    const { id: cvId } = await givenCv(house, 'lina')
    const gone = { status: 404 }
    await expect(house.as('omar', readCv, { cvId })).rejects.toMatchObject(gone)
    await expect(house.as('omar', deleteCv, { cvId })).rejects.toMatchObject(gone)
    await expect(house.as('omar', restoreCv, { cvId })).rejects.toMatchObject(gone)
    expect(await house.as('lina', cvsOf, undefined)).toHaveLength(1)
  })
})

describe('explaining a time of life', () => {
  const none = { month: null, year: null }
  /** A time of care, for a CV or for oneself. */
  async function givenCare(shown: boolean): Promise<string> {
    const { id: periodId } = await house.as('lina', beginPeriod, { kind: 'caring' })
    const start = { month: null, year: '2019' }
    await house.as('lina', sayPeriodTimes, { periodId, rough: null, start, end: none })
    await house.as('lina', sayPeriod, { periodId, words: 'Auprès de ma mère', shown })
    return periodId
  }

  it('stands in a CV only when the person wants it there', async () => {
    await givenLina()
    const shown = await givenCare(true)
    const hidden = await givenCare(false)
    const { id: cvId } = await givenCv(house, 'lina')
    expect((await sectionOf(cvId, 'periods'))?.entries).toMatchObject([
      { title: 'Auprès de ma mère', detail: '2019' },
    ])
    const choose = (periods: string[]) =>
      house.as('lina', chooseForCv, { cvId, chosen: { periods } })
    expect((await choose([shown, hidden])).periods).toEqual([shown])
    expect((await choose([])).periods).toEqual([])
    expect(await sectionOf(cvId, 'periods')).toBeUndefined()
  })
  it('leaves every CV as soon as the person wants it on none', async () => {
    await givenLina()
    const periodId = await givenCare(true)
    const { id: cvId } = await givenCv(house, 'lina')
    await house.as('lina', sayPeriod, { periodId, words: null, shown: false })
    expect(await sectionOf(cvId, 'periods')).toBeUndefined()
  })
})
