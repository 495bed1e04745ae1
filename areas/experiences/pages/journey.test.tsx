import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { claimsOf } from '../../skills/server/claims-of.ts'
import { experiencesOf } from '../server/experiences-of.ts'
import { givenExperience } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const as = { as: 'lina' }

const see = async (path: string) => {
  const answer = await door.get(path, as)
  expect([path, answer.status]).toEqual([path, 200])
  return plain(await answer.text())
}
/** The screen uses spaces that do not break before French signs. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\n/g, ' ')
const answer = async (path: string, fields: Record<string, string | string[]>) => {
  const { status, headers } = await door.post(path, fields, as)
  expect([path, status]).toEqual([path, 303])
  return headers.get('location') ?? ''
}

describe('telling an experience, one question a screen', () => {
  it('goes from a picture to a finished story', async () => {
    await givenPerson(house, 'lina')
    expect(await see('/experiences/nouvelle')).toContain('value="internship"')
    let here = await answer('/experiences/nouvelle', { kind: 'personal' })
    expect(await see(here)).toContain('Faire la cuisine')
    here = await answer(here, { choice: 'personal.cuisine' })
    expect(await see(here)).toContain('Suivre une recette')
    here = await answer(here, {
      ticked: ['personal.cuisine.repas', 'personal.cuisine.recette'],
      story: 'je repasse le linge aussi',
    })
    expect(here).toMatch(/propositions$/)
    expect(await see(here)).toMatch(/Parce que vous avez écrit « repasse », « linge »/)
    here = await answer(here, {})
    expect(await see(here)).toContain('Parce que vous avez choisi « Préparer le repas')
    here = await answer(here, { chosen: ['organiser'], more: ['oral'] })
    expect(here).toMatch(/niveau\/organiser$/)
    expect(await see(here)).toContain('Je me débrouille')
    here = await answer(here, { level: '3', sentence: 'Je cuisine pour dix.' })
    here = await answer(here, { level: '2' })
    expect(here).toMatch(/quand$/)
    here = await answer(here, { rough: 'this-year' })
    here = await answer(here, { place: 'Limoges', organisation: '' })
    const summary = await see(here)
    for (const said of [
      'Faire la cuisine',
      'Je cuisine pour dix.',
      'À l’aise',
      'Limoges',
      'Cette année',
    ])
      expect(summary).toContain(said)
    expect(await answer(here, {})).toBe('/ma-carte')
    expect(await house.as('lina', experiencesOf, undefined)).toMatchObject([
      { finishedAt: house.now },
    ])
    expect(await see('/mes-experiences')).toContain('/ma-carte')
  })
  it('skips the proposals when the person’s words call none', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', {
      theme: 'personal.cuisine',
      finished: false,
    })
    const next = await answer(`/experiences/${id}/activites`, {
      ticked: 'personal.cuisine.repas',
      story: '',
    })
    expect(next).toBe(`/experiences/${id}/savoirs`)
    const answerThere = await door.get(`/experiences/${id}/propositions`, as)
    expect(answerThere.headers.get('location')).toBe(`/experiences/${id}/savoirs`)
  })
  it('says kindly that words in another language call nothing, and leads once to what can be ticked', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', { finished: false, story: '' })
    const path = `/experiences/${id}/activites`
    const story = 'I helped my neighbour with her shopping'
    const said = await door.post(path, { story }, as)
    expect([said.status, said.headers.get('location')]).toEqual([303, path])
    const cookie = said.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const html = plain(await (await door.get(path, { ...as, cookie })).text())
    expect(html).toContain('Vos mots sont gardés. Pour l’instant, ce site ne tire des idées')
    expect(html).toContain(story)
    expect(html).toContain('type="checkbox"')
    expect(await answer(path, { story })).toMatch(/savoirs$/)
    const [, ticked = ''] = /name="ticked"[^>]* value="([^"]+)"/.exec(html) ?? []
    expect(ticked).not.toBe('')
    const arabic = { story: 'بعت الخضار في السوق', ticked }
    expect(await answer(path, arabic)).toMatch(/savoirs$/)
  })
  it('keeps only what was ticked among the proposals, and never proposes the rest again', async () => {
    await givenPerson(house, 'lina')
    const story = { theme: 'personal.cuisine', story: 'je repasse le linge' }
    const { id } = await givenExperience(house, 'lina', story)
    const here = `/experiences/${id}/propositions`
    const code = /name="accepted" value="([^"]+)"/.exec(await see(here))?.[1] ?? ''
    await answer(here, { accepted: code })
    const [told] = await house.as('lina', experiencesOf, undefined)
    expect(told?.activities.map(({ origin }) => origin)).toEqual(['proposed', 'own'])
    expect((await door.get(here, as)).status).toBe(303)
  })
  it('remembers that none was true, until the person writes something else', async () => {
    await givenPerson(house, 'lina')
    const story = { theme: 'personal.cuisine', story: 'je repasse le linge' }
    const { id } = await givenExperience(house, 'lina', story)
    const here = `/experiences/${id}/propositions`
    const code = /name="accepted" value="([^"]+)"/.exec(await see(here))?.[1] ?? ''
    await answer(here, { accepted: code, none: 'yes' })
    const [told] = await house.as('lina', experiencesOf, undefined)
    expect(told?.activities.map(({ origin }) => origin)).toEqual(['own'])
    expect(told?.refused).toContain(code)
    expect((await door.get(here, as)).status).toBe(303)
    const activities = `/experiences/${id}/activites`
    await answer(activities, { story: 'je repasse le linge.' })
    expect((await door.get(here, as)).status).toBe(303)
    await answer(activities, { story: 'je repasse le linge et je tonds la pelouse' })
    const again = await see(here)
    expect(again).toContain('pelouse')
    expect(again).not.toContain(`value="${code}"`)
  })
  it('finds a post typed with mistakes, without any script', async () => {
    await givenPerson(house, 'lina')
    const here = await answer('/experiences/nouvelle', { kind: 'work' })
    expect(await see(here)).not.toContain('name="choice"')
    const searched = await answer(here, { q: 'je vendai des fringues', search: 'yes' })
    const page = await see(searched)
    expect(page).toContain('Rien ne va : je garde mes mots')
    const code = /name="choice" value="([A-N]\d{4})"/.exec(page)?.[1] ?? ''
    const next = await answer(searched, { q: 'je vendai des fringues', choice: code })
    expect(next).toMatch(/activites$/)
    expect(await see(next)).toContain('name="ticked"')
    const [told] = await house.as('lina', experiencesOf, undefined)
    expect(told?.occupationCode).toBe(code)
  })
  it('shows the suggestions when the person continues without having looked', async () => {
    await givenPerson(house, 'lina')
    const here = await answer('/experiences/nouvelle', { kind: 'work' })
    expect(await answer(here, { q: 'chofeur livreur' })).toBe(`${here}?q=chofeur+livreur`)
    const again = await door.post(`${here}?q=chofeur+livreur`, { q: 'chofeur livreur' }, as)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('chofeur livreur')
  })
  it('keeps the person’s own words as the title when none fits', async () => {
    await givenPerson(house, 'lina')
    const here = await answer('/experiences/nouvelle', { kind: 'work' })
    const next = await answer(`${here}?q=x`, { q: 'dompteuse de puces', choice: 'own' })
    expect(await see(next)).toContain('dompteuse de puces')
  })
  it('searches among many themes', async () => {
    await givenPerson(house, 'lina')
    const here = await answer('/experiences/nouvelle', { kind: 'volunteering' })
    expect(await see(`${here}?q=secours`)).toContain('volunteering.secours')
    expect(await see(`${here}?q=zzzzz`)).toContain('Rien pour « zzzzz »')
    expect(await see(`${here}?tout`)).toContain('volunteering.parents-delegues')
  })
  it('lets the person say it with their own words', async () => {
    await givenPerson(house, 'lina')
    const here = await answer('/experiences/nouvelle', { kind: 'other' })
    const next = await answer(`${here}?autre`, { own: 'les chevaux de ma tante' })
    expect(await see(next)).toContain('les chevaux de ma tante')
  })
  it('starts from an idea of the notebook, in one touch', async () => {
    await givenPerson(house, 'lina')
    expect(await see('/mes-experiences')).toContain('name="idea"')
    expect(await answer('/experiences/nouvelle', { idea: 'personal.cuisine' })).toMatch(
      /activites$/,
    )
  })
})

describe('setting levels by three questions', () => {
  const story = { theme: 'personal.cuisine', claims: { organiser: 1, imprevu: 1 }, finished: false }
  it('shows how it was worked out, and lets the person change', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', story)
    let here = await answer(`/experiences/${id}/questions/autonomie`, { rank: '4' })
    here = await answer(here, { rank: '2' })
    here = await answer(here, { rank: '2' })
    expect(here).toBe(`/experiences/${id}/niveaux`)
    const page = await see(here)
    expect(page).toContain('Je choisissais comment faire')
    expect(page).toContain('Cela donne : Je montre aux autres.')
    await answer(here, { level0: '4', level1: '1' })
    const claims = await house.as('lina', claimsOf, undefined)
    expect(claims).toContainEqual(
      expect.objectContaining({ competence: 'organiser', level: 4, how: 'questions' }),
    )
    expect(claims).toContainEqual(
      expect.objectContaining({ competence: 'imprevu', level: 1, how: 'behaviour' }),
    )
  })
  it('goes on when the person does not know', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', story)
    const page = await see(`/experiences/${id}/questions/autonomie`)
    expect(page).toContain(`/experiences/${id}/questions/complexite`)
    expect(await see(`/experiences/${id}/niveaux`)).toContain('Il manque une réponse')
    expect(await answer(`/experiences/${id}/niveaux`, {})).toBe(`/experiences/${id}/quand`)
  })
})

describe('what is said to be kept', () => {
  it('is what was answered before, and nothing before the first answer', async () => {
    await givenPerson(house, 'lina')
    const here = await answer('/experiences/nouvelle', { kind: 'personal' })
    const kept = 'Vos réponses d’avant sont gardées.'
    expect(await see(here)).not.toContain(kept)
    expect(await see(await answer(here, { choice: 'personal.cuisine' }))).toContain(kept)
  })
})

describe('coming back to a story', () => {
  it('takes a draft up at the step where it was left', async () => {
    await givenPerson(house, 'lina')
    const here = await answer('/experiences/nouvelle', { kind: 'personal' })
    await answer(here, { choice: 'personal.cuisine' })
    const page = await see('/mes-experiences')
    expect(page).toContain('À finir')
    expect(page).toContain('/activites"')
    expect(page).toContain('/ma-carte-d-acces')
  })
  it('returns to the summary after a change', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', {
      theme: 'personal.cuisine',
      claims: { oral: 2 },
    })
    const summary = `/experiences/${id}`
    expect(await answer(`${summary}/quand`, { rough: 'now' })).toBe(summary)
    expect(await answer(`${summary}/ou`, { place: 'Brive', organisation: 'x' })).toBe(summary)
    expect(await answer(`${summary}/niveau/oral`, { level: '3' })).toBe(summary)
    expect(await answer(`${summary}/savoirs`, { chosen: ['oral', 'equipe'] })).toBe(
      `${summary}/niveau/equipe`,
    )
    expect(await answer(`${summary}/activites`, { ticked: 'personal.cuisine.repas' })).toBe(summary)
  })
  it('copies and deletes a draft too, from its summary and from the notebook', async () => {
    await givenPerson(house, 'lina')
    const story = { theme: 'personal.cuisine', claims: { oral: 2 }, finished: false }
    const { id } = await givenExperience(house, 'lina', story)
    for (const page of [`/experiences/${id}`, '/mes-experiences']) {
      const text = await see(page)
      expect([page, text]).toEqual([page, expect.stringContaining(`"/experiences/${id}/copier"`)])
      expect(text).toContain(`"/experiences/${id}/supprimer"`)
    }
    expect(await see(`/experiences/${id}`)).not.toMatch(/<form[^>]*>(?:(?!<\/form>).)*<form/)
    expect(await answer(`/experiences/${id}/supprimer`, {})).toBe('/mes-experiences')
    expect(await house.as('lina', experiencesOf, undefined)).toEqual([])
    await answer(`/experiences/${id}/retablir`, {})
    expect(await house.as('lina', experiencesOf, undefined)).toHaveLength(1)
  })
  it('offers to delete a draft that has no name yet, not to copy it', async () => {
    await givenPerson(house, 'lina')
    await answer('/experiences/nouvelle', { kind: 'personal' })
    const page = await see('/mes-experiences')
    expect(page).toMatch(/action="\/experiences\/[^"]+\/supprimer"/)
    expect(page).not.toContain('/copier"')
  })
  it('copies, deletes, and undoes', async () => {
    await givenPerson(house, 'lina')
    const { id } = await givenExperience(house, 'lina', {
      theme: 'personal.cuisine',
      claims: { oral: 2 },
    })
    expect(await answer(`/experiences/${id}/copier`, {})).toMatch(/quand$/)
    expect(await answer(`/experiences/${id}/supprimer`, {})).toBe('/mes-experiences')
    expect((await door.get(`/experiences/${id}`, as)).status).toBe(404)
    expect(await answer(`/experiences/${id}/retablir`, {})).toBe('/mes-experiences')
    expect((await door.get(`/experiences/${id}`, as)).status).toBe(200)
    expect((await door.get(`/experiences/${id}/supprimer`, as)).status).toBe(303)
  })
})
