import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { react } from '../../../apps/worker/reactions.ts'
import { askStranger } from '../../../bench/credentials/stranger.ts'
import { idOf, isObject, objectsOf } from '../../../engines/credentials/json.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenOrganisationBadge } from '../../badges/server/testing.ts'
import { givenOrganisation } from '../../organisations/server/testing.ts'
import { verifyOrganisation } from '../../organisations/server/verifying/verify-organisation.ts'
import { asTask, givenLetter, lastInLetter } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)
const SIRET = '73282932000074'

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replace(/[\u00a0\u202f]/g, ' ')

/** Nadia's organisation has a badge; Karim runs another one; a stranger looks at the clock on the wall. */
async function givenGround(host: string) {
  house.now = new Date()
  house.config.publicUrl = `https://${host}`
  const badge = await givenOrganisationBadge(house)
  const other = await givenOrganisation(house, { by: 'karim', name: 'L’École du Rail' })
  return { ...badge, other, at: `/b/${badge.badgeSlug}/v/1` }
}

const GOOD = { signature: true, inForce: true, stands: true }

describe('an endorsement of a badge', () => {
  it('is asked and signed from two spaces, read by people, programs and strangers, and gone once taken back', async () => {
    const { badgeId, other, at } = await givenGround('un.appui.test')
    const ask = `/badges/${badgeId}/appuis/demander`
    const empty = await door.post(ask, { to: 'here', organisationId: '' }, { as: 'nadia' })
    expect([empty.status, await textOf(empty)]).toEqual([
      422,
      expect.stringContaining('Choisissez à quelle structure vous demandez'),
    ])
    const asked = { to: 'here', organisationId: other.id, message: 'Vous recevez nos stagiaires.' }
    expect((await door.post(ask, asked, { as: 'nadia' })).status).toBe(303)
    const own = `/pro/organisations/${other.slug}/appuis`
    const list = await textOf(door.get(own, { as: 'karim' }))
    expect(list).toContain('Les Ateliers du Pont vous le demande')
    const [, id = ''] = new RegExp(`${own}/([\\da-f-]{36})`).exec(list) ?? []
    expect((await door.get(`${own}/${id}`, { as: 'nadia' })).status).toBe(404)
    const said = { deed: 'sign', comment: 'Nous le regardons à l’embauche.' }
    expect((await door.post(`${own}/${id}`, said, { as: 'karim' })).status).toBe(303)
    expect((await door.post(`${own}/${id}`, said, { as: 'karim' })).status).toBe(409)
    const page = await textOf(door.get(at))
    for (const word of ['Qui appuie ce badge', 'Nous le regardons', 'deuxième clé'])
      expect(page).toContain(word)
    const achievement = readDocument(await (await door.get(`${at}.json`)).text())
    const [signed] = objectsOf(achievement.endorsement)
    expect(await askStranger(door, signed ?? {})).toEqual(GOOD)
    expect(isObject(signed?.issuer) && signed.issuer.name).toBe('L’École du Rail')

    const back = await door.post(`${own}/${id}/retirer`, {}, { as: 'karim' })
    expect(back.status).toBe(303)
    expect(await textOf(door.get(at))).not.toContain('Qui appuie ce badge')
    expect(await textOf(door.get(`${at}.json`))).not.toContain('EndorsementCredential')
    expect(await askStranger(door, signed ?? {})).toEqual({ ...GOOD, stands: false })
  })
  it('is signed from a letter without account, and kept when something is missing', async () => {
    const { badgeId, at } = await givenGround('deux.appui.test')
    const { token } = await givenLetter(house, { badgeId })
    const page = `/appui/${token}`
    expect(await textOf(door.get(page))).toContain('s…e@four.test')
    const unsaid = await textOf(door.post(page, { name: '', role: 'cheffe', comment: 'Oui' }))
    for (const kept of ['value="cheffe"', '>Oui</textarea>']) expect(unsaid).toContain(kept)
    const said = { name: 'Sophie Martin', role: 'cheffe de rayon', comment: 'Je recrute avec.' }
    expect((await door.post(page, said)).headers.get('location')).toBe(`${page}/code`)
    expect(await textOf(door.get(`${page}/code`))).toContain('Je recrute avec.')
    const code = await lastInLetter(house, 'sophie@four.test', /(\d{3} \d{3})/)
    expect((await door.post(`${page}/code`, { code: '000' })).status).toBe(401)
    const done = await door.post(`${page}/code`, { code })
    const thanks = done.headers.get('location') ?? ''
    expect([done.status, thanks]).toEqual([303, expect.stringMatching(/^\/appui\/merci\//)])
    expect(await textOf(door.get(at))).toContain('Sophie Martin, cheffe de rayon')
    expect((await door.get(page)).status).toBe(410)
    const withdraw = thanks.replace('merci', 'retirer')
    expect((await door.post(withdraw, {})).status).toBe(303)
    expect(await textOf(door.get(at))).not.toContain('Sophie Martin')
    expect((await door.get(withdraw)).status).toBe(410)
  })
})

describe('an endorsement of who gives badges', () => {
  it('by the operator and by another organisation stands on its page and at an address for programs', async () => {
    const { other } = await givenGround('trois.appui.test')
    const { slug } = await givenOrganisation(house, { name: 'La Régie', siret: SIRET })
    await verifyOrganisation(asTask(house), { name: slug, proof: SIRET })
    await react(asTask(house))
    const at = `/structures/${slug}`
    expect(await textOf(door.get(`${at}/appuyer`, { as: 'karim' }))).toContain(other.name)
    const said = { organisationId: other.id, comment: 'Dix ans que nous travaillons.' }
    expect((await door.post(`${at}/appuyer`, said, { as: 'karim' })).status).toBe(303)
    const page = await textOf(door.get(at))
    for (const word of ['Ce service a vérifié', 'Dix ans que', 'Vérifié par ce service'])
      expect(page).toContain(word)
    const file = readDocument(await (await door.get(`${at}/appuis.json`)).text())
    const all = objectsOf(file.verifiableCredential)
    expect(await Promise.all(all.map((one) => askStranger(door, one)))).toEqual([GOOD, GOOD])
    expect(all.map(({ issuer }) => idOf(issuer)).toSorted()).toEqual([
      'did:web:trois.appui.test',
      `did:web:trois.appui.test:o:${other.slug}`,
    ])
  })
})
