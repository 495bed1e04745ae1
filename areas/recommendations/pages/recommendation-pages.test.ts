import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { sayAgeBand } from '../../consent/server/say-age-band.ts'
import { givenExperience } from '../../experiences/server/testing.ts'
import { askForRecommendation } from '../server/ask-for-recommendation.ts'
import { givenAsk, givenDraft, givenRecommendation, lastCode } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const lina = { as: 'lina' }

async function givenLina(): Promise<string> {
  await givenPerson(house, 'lina')
  const { id } = await givenExperience(house, 'lina', {
    title: 'Le marché',
    story: 'Je range tout, en secret',
    claims: { organiser: 3 },
    sentences: { organiser: 'Je prépare la veille' },
  })
  return id
}

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replace(/[\u00a0\u202f]/g, ' ')
const leads = ({ status, headers }: Response) => [status, headers.get('location')]

describe('the address somebody was given', () => {
  it('shows what was chosen and nothing else of Lina, to no search engine, and looking uses nothing up', async () => {
    const experienceId = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId })
    for (let count = 0; count < 3; count++) {
      const answer = await door.get(`/r/${token}`)
      expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([
        200,
        expect.stringContaining('noindex'),
      ])
    }
    const page = await textOf(door.get(`/r/${token}`))
    for (const shown of ['Le marché', 'Je prépare la veille', 'À l’aise', '1 sur 3', '24 mois'])
      expect(page).toContain(shown)
    expect(page).not.toMatch(/fournil|[0-9a-f]{8}-[0-9a-f]{4}-7/)
  })
  it('opens in the language of its letter, from page to page, unless this browser chose its own', async () => {
    const experienceId = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId, language: 'en' })
    const link = `/r/${token}?langue=en`
    expect((await house.letters())[0]?.text).toContain(`${link}\n`)
    const opened = await door.get(link)
    const cookie = /affichage=[^;]+/.exec(opened.headers.get('set-cookie') ?? '')?.[0] ?? ''
    expect(await textOf(opened)).toContain('Lina asks you for a word')
    await door.post(`/r/${token}`, {}, { cookie })
    expect(await textOf(door.get(`/r/${token}/reponse`, { cookie }))).toContain('What did you see')
    expect((await door.get(link, { cookie: 'affichage=fr' })).headers.get('set-cookie')).toBeNull()
    await door.post(`/r/${token}/refuser`, {})
    expect(await textOf(door.get(link))).toContain('You said that you do not answer')
  })
  it('is three screens, each kept; what is wrong is said where it is, and a wrong code leaves its trace', async () => {
    const experienceId = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId })
    const start = `/r/${token}`
    expect(leads(await door.get(`${start}/code`))).toEqual([303, `${start}/signature`])
    expect(leads(await door.post(start, {}))).toEqual([303, `${start}/reponse`])
    const missing = await door.post(`${start}/reponse`, { comment: 'Elle range tout' })
    expect([missing.status, await textOf(missing)]).toEqual([
      422,
      expect.stringContaining('Elle range tout'),
    ])
    await door.post(`${start}/reponse`, { level1: '2', comment: 'Elle range tout' })
    const who = { name: 'Claire', role: 'tutrice', number: '12' }
    const wrong = await door.post(`${start}/signature`, who)
    expect([wrong.status, await textOf(wrong)]).toEqual([
      422,
      expect.stringContaining('14 chiffres'),
    ])
    const signed = await door.post(`${start}/signature`, { ...who, number: '73282932000074' })
    expect(leads(signed)).toEqual([303, `${start}/code`])
    const preview = await textOf(door.get(`${start}/code`))
    expect(preview).toContain('c…e@fournil.test')
    expect(preview).not.toContain('claire@fournil.test')
    for (const left of [4, 3]) {
      const tried = await door.post(`${start}/code`, { code: '000000' })
      expect([tried.status, await textOf(tried)]).toEqual([
        401,
        expect.stringContaining(`${left} essais`),
      ])
    }
    const done = await door.post(`${start}/code`, { code: await lastCode(house) })
    const thanks = done.headers.get('location') ?? ''
    expect([done.status, thanks]).toEqual([
      303,
      expect.stringMatching(/^\/recommandation\/merci\//),
    ])
    expect((await door.get(thanks)).status).toBe(200)
    expect((await door.get(start)).status).toBe(410)
  })
  it('speaks of another area’s thing in that area’s own words', async () => {
    await givenLina()
    await house.as('lina', sayAgeBand, { band: 'adult' })
    const skill = { competenceId: 'soudure', name: 'Souder à l’arc', level: 5, sentence: null }
    const ask = await house.as('lina', askForRecommendation, {
      about: {
        kind: 'award',
        id: '0198d0a0-0000-7000-8000-000000000000',
        title: 'Badge Atelier',
        text: null,
        skills: [skill],
        criteria: 'Trois pièces soudées devant le formateur',
      },
      relation: 'trainer',
      way: 'mail',
      mail: 'ines@atelier.test',
      personName: 'Lina',
      message: 'Bonjour Inès',
      language: 'fr',
      origin: 'http://sillage.test',
    })
    const start = `/r/${house.ctx('lina').secrets.unseal(ask.sealedToken ?? '')}`
    const page = await textOf(door.get(start))
    for (const shown of ['Badge Atelier', 'Trois pièces soudées', 'Souder à l’arc'])
      expect(page).toContain(shown)
    await door.post(start, {})
    expect(await textOf(door.get(`${start}/reponse`))).toContain('c’est ce que dit Lina')
  })
  it('leads Lina to her own list, and lets her sign nothing', async () => {
    const experienceId = await givenLina()
    const { ask, token } = await givenAsk(house, 'lina', { experienceId })
    expect(leads(await door.get(`/r/${token}`, lina))).toEqual([303, `/recommandations/${ask.id}`])
    expect((await door.post(`/r/${token}`, {}, lina)).status).toBe(303)
    expect((await door.get(`/r/${token}/reponse`)).status).toBe(303)
  })
  it('takes a no or a report, and shows nothing after', async () => {
    const experienceId = await givenLina()
    const { token } = await givenAsk(house, 'lina', { experienceId })
    expect((await door.post(`/r/${token}/signaler`, {})).status).toBe(422)
    expect(leads(await door.post(`/r/${token}/refuser`, {}))).toEqual([303, '/'])
    expect((await door.get(`/r/${token}`)).status).toBe(410)
    const list = await textOf(door.get('/recommandations', lina))
    expect(list).toContain('Pas de réponse')
  })
})

describe('Lina’s side', () => {
  it('asks the age first, and leads the youngest to whoever accompanies them', async () => {
    const experienceId = await givenLina()
    const start = `/recommandation/nouvelle?vecu=${experienceId}`
    expect((await door.get(start, lina)).headers.get('location')).toContain('/qui-voit-quoi/age?')
    await house.as('lina', sayAgeBand, { band: 'under15' })
    const young = await door.get(start, lina)
    expect([young.status, await textOf(young)]).toEqual([
      403,
      expect.stringContaining('la personne qui vous accompagne'),
    ])
  })
  it('shows the other one’s screen before anything leaves, and keeps what was typed', async () => {
    const experienceId = await givenLina()
    await house.as('lina', sayAgeBand, { band: 'adult' })
    const { id } = await givenDraft(house, 'lina', experienceId)
    const what = `/recommandations/${id}/contenu`
    const link = { personName: 'Lina', skills: 'organiser', message: 'Voyez www.x.test' }
    const refused = await door.post(what, link, lina)
    expect([refused.status, await textOf(refused)]).toEqual([
      422,
      expect.stringContaining('Voyez www.x.test'),
    ])
    await door.post(what, { personName: 'Lina', message: 'Bonjour Paul' }, lina)
    const look = await textOf(door.get(`/recommandations/${id}/apercu`, lina))
    expect(look).toContain('Bonjour Paul')
    expect(look).not.toMatch(/en secret|la veille/)
    expect(await house.letters()).toEqual([])
    await door.post(`/recommandations/${id}/apercu`, {}, lina)
    expect(await textOf(door.get(`/recommandations/${id}`, lina))).toMatch(/sillage\.test\/r\//)
  })
  it('shows a word on the card, on its paper and with the experience, as soon as she accepts it', async () => {
    const experienceId = await givenLina()
    const comment = 'Tout était prêt'
    const places = ['/ma-carte', '/ma-carte/imprimer', `/experiences/${experienceId}`]
    const { askId } = await givenRecommendation(house, 'lina', {
      experienceId,
      comment,
      accepted: false,
    })
    for (const place of places) expect(await textOf(door.get(place, lina))).not.toContain(comment)
    await door.post(`/recommandations/${askId}`, { deed: 'accept' }, lina)
    for (const place of places) expect(await textOf(door.get(place, lina))).toContain(comment)
    const withoutOthers = await textOf(door.get('/ma-carte/imprimer?choix=oui', lina))
    expect(withoutOthers).not.toContain(comment)
  })
})
