import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../../apps/server/testing.tsx'
import { givenHouse } from '../../../../platform/server/testing.ts'
import { givenPerson } from '../../../accounts/server/testing.ts'
import { withdrawAward } from '../../../awards/server/giving/awards-given.ts'
import {
  addressOfShown,
  hideAward,
  showAward,
} from '../../../awards/server/receiving/answer-award.ts'
import { ownAward } from '../../../awards/server/receiving/own-award.ts'
import {
  givenAward,
  givenBadgeToGive,
  givenOwnAward,
  givenWord,
} from '../../../awards/server/testing.ts'
import { givenExperience } from '../../../experiences/server/testing.ts'
import { stopLink } from '../../../portfolio/server/links/links-of.ts'
import { givenCollection } from '../../../portfolio/server/testing.ts'
import { givenProfessional } from '../../../professionals/server/testing.ts'
import { hideRecommendation } from '../../../recommendations/server/ask/accept-recommendation.ts'
import { givenRecommendation } from '../../../recommendations/server/testing.ts'
import { withdrawRecommendation } from '../../../recommendations/server/withdraw-recommendation.ts'
import { badgeKey, wordKey } from '../../recognition.ts'
import { changeCv, chooseForCv } from '../change-cv.ts'
import { duplicateCv } from '../duplicate-cv.ts'
import { getCv } from '../get-cv.ts'
import { handOverPerson } from '../hand-over-person.ts'
import { moveInCv } from '../move-in-cv.ts'
import { readCv, readShownCv } from '../read-cv.ts'
import { givenCv } from '../testing.ts'
import { chooseCheck } from './check-of-cv.ts'
import { shortenWord } from './shorten-word.ts'

let badge = ''
let ownBadge = ''
let word = ''
let withdrawKey = ''
let cvId = ''

/** Lina took a badge, gave herself another, has a word of Claire about the market and one of Anna about the badge. */
const house = givenHouse(async (given) => {
  await givenProfessional(given, 'nadia')
  await givenPerson(given, 'lina')
  const { id: experienceId } = await givenExperience(given, 'lina', {
    title: 'Le marché',
    claims: { organiser: 3 },
  })
  const { badgeSlug } = await givenBadgeToGive(given)
  badge = (await givenAward(given, 'lina', { badgeSlug })).id
  await givenWord(given, 'lina', { awardId: badge, mail: 'anna@four.test' })
  ownBadge = (await givenOwnAward(given, 'lina', 'Réparer')).id
  const comment = 'Elle accueille chacun. Elle rend la monnaie. Elle sourit.'
  const answer = await givenRecommendation(given, 'lina', { experienceId, comment })
  word = answer.askId
  withdrawKey = answer.withdrawKey
  cvId = (await givenCv(given, 'lina')).id
})
const door = openDoor(house)
const lina = { as: 'lina' }

const everything = () => [badgeKey(badge), badgeKey(ownBadge), wordKey(word)]
const choose = (recognitions: string[]) =>
  house.as('lina', chooseForCv, { cvId, chosen: { recognitions } })
/** The section as somebody the CV is shown to reads it. */
async function shown() {
  const { personId } = await house.as('lina', getCv, { cvId })
  const { sheet } = await house.as('visitor', readShownCv, { personId, cvId })
  return sheet.sections.find(({ key }) => key === 'recognitions')?.entries ?? []
}
const titles = async () => (await shown()).map(({ title }) => title)
const check = async () => (await house.as('lina', readCv, { cvId })).sheet.check
const pathOf = async () => new URL((await check())?.address ?? '').pathname

describe('what others recognise, on a CV', () => {
  it('is shown only once the person chose it, in their order', async () => {
    expect(await titles()).toEqual([])
    await choose(everything())
    expect(await titles()).toEqual([
      'Tenir un stand',
      'Réparer',
      'Claire Morel, tutrice, Le Fournil',
    ])
    const order = { cvId, list: 'recognitions', one: wordKey(word), move: 'up' } as const
    await house.as('lina', moveInCv, order)
    expect((await titles())[1]).toContain('Claire Morel')
  })
  it('says who gave a badge and how well those who confirm it are known; a badge of one’s own says so', async () => {
    await choose(everything())
    const [given, own] = await shown()
    expect(given?.detail).toMatch(/^Badge donné par Les Ateliers du Pont le /)
    expect(given?.quote).toBe('Confirmé par 1 personne · Adresse professionnelle vérifiée')
    expect(own?.detail).toMatch(/^Badge déclaré par moi le /)
    expect(JSON.stringify(own)).not.toMatch(/donné|vérifié|confirmé/i)
  })
  it('comes back to a CV from which the whole part was taken out', async () => {
    await house.as('lina', changeCv, { cvId, change: { sections: ['skills'] } })
    await choose([badgeKey(badge)])
    expect(await titles()).toEqual(['Tenir un stand'])
  })
  it('leaves every CV at once when it is taken back, hidden or withdrawn', async () => {
    await choose(everything())
    await house.as('lina', hideRecommendation, { askId: word })
    expect(await titles()).toEqual(['Tenir un stand', 'Réparer'])
    await house.as('visitor', withdrawRecommendation, { key: withdrawKey })
    await house.as('nadia', withdrawAward, { givenId: badge, reason: 'Erreur de personne' })
    expect(await titles()).toEqual(['Réparer'])
    await choose([badgeKey(badge), wordKey(word), badgeKey(crypto.randomUUID())])
    expect(await titles()).toEqual([])
  })
  it('keeps the sentences the person chose, and stays whole for the next CV', async () => {
    await choose(everything())
    await house.as('lina', shortenWord, { cvId, wordId: word, kept: [1] })
    expect((await shown())[2]?.quote).toBe('«\u00a0[…] Elle rend la monnaie. […]\u00a0»')
    await house.as('lina', shortenWord, { cvId, wordId: word, kept: [] })
    expect((await shown())[2]).toMatchObject({
      title: expect.stringContaining('Claire'),
      quote: '',
    })
    await house.as('lina', shortenWord, { cvId, wordId: word, kept: [2, 1, 0] })
    expect((await house.as('lina', getCv, { cvId })).keptSentences).toEqual({})
    await choose([badgeKey(badge)])
    await expect(
      house.as('lina', shortenWord, { cvId, wordId: word, kept: [0] }),
    ).rejects.toMatchObject({ code: 'cv.noSuchWord' })
  })
  it('is chosen and shortened on the pages, without script', async () => {
    const start = `/mes-cv/${cvId}`
    const chosen = await door.post(`${start}/reconnaissances`, { recognitions: everything() }, lina)
    expect(chosen.headers.get('location')).toBe(`${start}/mots`)
    const page = await (await door.get(`${start}/mots`, lina)).text()
    expect(page).toContain(`href="${start}/mots/${word}"`)
    await door.post(`${start}/mots/${word}`, { sentences: ['0'] }, lina)
    expect(await (await door.get(`${start}/apercu`, lina)).text()).toContain(
      'Elle accueille chacun. […]',
    )
  })
})

describe('the address where a CV is checked', () => {
  it('opens the link the person chose, and ends with it: another link has another address', async () => {
    const { link, token, collection } = await givenCollection(house, 'lina', { kinds: ['badge'] })
    const which = { kind: 'collection', id: link.id } as const
    await house.as('lina', chooseCheck, { cvId, check: which })
    const path = await pathOf()
    const led = await door.get(path)
    expect([led.status, led.headers.get('location')]).toEqual([303, `/p/${token}`])
    await house.as('lina', chooseCheck, { cvId, check: which })
    expect(await pathOf()).toBe(path)
    const where = { collectionId: collection.id, linkId: link.id }
    await house.as('lina', stopLink, where)
    expect(await check()).toBeNull()
    expect((await door.get(path)).status).toBe(410)
    await house.as('lina', showAward, { awardId: badge })
    await house.as('lina', chooseCheck, { cvId, check: { kind: 'award', id: badge } })
    expect((await door.get(path)).status).toBe(410)
  })
  it('ends with the days of the link', async () => {
    const { link } = await givenCollection(house, 'lina', { kinds: ['badge'], days: '7' })
    await house.as('lina', chooseCheck, { cvId, check: { kind: 'collection', id: link.id } })
    expect((await check())?.words).toContain('28 novembre 2026')
    house.now = new Date(house.now.getTime() + 8 * 86_400_000)
    expect(await check()).toBeNull()
  })
  it('is not that of a badge hidden, then shown again', async () => {
    await house.as('lina', showAward, { awardId: badge })
    const one = { cvId, check: { kind: 'award', id: badge } } as const
    await house.as('lina', chooseCheck, one)
    const path = await pathOf()
    const award = await house.as('lina', ownAward, { awardId: badge })
    const led = await door.get(path)
    expect(led.headers.get('location')).toBe(addressOfShown(house.ctx('lina'), award, ''))
    const link = encodeURIComponent((await check())?.address ?? '')
    const verified = await (await door.get(`/verifier?lien=${link}`)).text()
    expect(verified).toContain('Tenir un stand')
    await house.as('lina', hideAward, { awardId: badge })
    await house.as('lina', showAward, { awardId: badge })
    expect([(await door.get(path)).status, await check()]).toEqual([410, null])
    await house.as('lina', chooseCheck, one)
    expect(await pathOf()).not.toBe(path)
  })
  it('is of one CV: a copy of it leads nowhere, and its secret is handed over to nobody', async () => {
    await house.as('lina', showAward, { awardId: badge })
    await house.as('lina', chooseCheck, { cvId, check: { kind: 'award', id: badge } })
    const copy = await house.as('lina', duplicateCv, { cvId, copyName: (name) => `${name} 2` })
    expect((await house.as('lina', getCv, { cvId: copy.id })).check).toBeNull()
    const cv = await house.as('lina', getCv, { cvId })
    const handed = JSON.stringify(await house.as('lina', handOverPerson, cv))
    expect(handed).toContain(`"leadsTo":{"kind":"award","id":"${badge}"}`)
    expect(handed).not.toContain(cv.check?.sealedCode)
  })
  it('is chosen among one’s own open links, with the day each ends', async () => {
    const page = `/mes-cv/${cvId}/verifier`
    expect(await (await door.get(page, lina)).text()).toContain('href="/portfolio"')
    const { link } = await givenCollection(house, 'lina', { kinds: ['badge'], days: '7' })
    expect(await (await door.get(page, lina)).text()).toContain('ouvert jusqu’au 28 novembre 2026')
    for (const wrong of ['', 'collection.x', `award.${crypto.randomUUID()}`, `award.${badge}`]) {
      const refused = await door.post(page, { check: wrong }, lina)
      expect([refused.status, await refused.text()]).toEqual([
        422,
        expect.stringContaining('id="check-error"'),
      ])
    }
    await door.post(page, { check: `collection.${link.id}` }, lina)
    expect(await (await door.get(`/mes-cv/${cvId}/apercu`, lina)).text()).toMatch(
      /class="qr"[\s\S]*Pour vérifier, jusqu’au 28 novembre 2026/,
    )
    await door.post(page, { check: 'none' }, lina)
    expect(await check()).toBeNull()
  })
})
