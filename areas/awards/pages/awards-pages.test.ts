import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { react } from '../../../apps/worker/reactions.ts'
import { askStranger } from '../../../bench/credentials/stranger.ts'
import { objectsOf } from '../../../engines/credentials/json.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenPerson } from '../../accounts/server/testing.ts'
import { withdrawEndorsement } from '../../endorsements/server/granting/grant-endorsement.ts'
import { givenEndorsement } from '../../endorsements/server/testing.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { givenOrganisation } from '../../organisations/server/testing.ts'
import { withdrawRecommendation } from '../../recommendations/server/withdraw-recommendation.ts'
import { showAward } from '../server/receiving/answer-award.ts'
import { myAwards } from '../server/receiving/own-award.ts'
import { givenAward, givenBadgeToGive, givenOffer, givenWord } from '../server/testing.ts'

const house = givenHouse()
const door = openDoor(house)

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replace(/[\u00a0\u202f]/g, ' ')

describe('who stands behind a badge', () => {
  it('is read on one given before, at the verifier, and inside a copy that a stranger finds good', async () => {
    house.now = new Date()
    house.config.publicUrl = 'https://appuis.sillage.test'
    const { badgeSlug, badgeId } = await givenBadgeToGive(house)
    await givenPerson(house, 'lina')
    const award = await givenAward(house, 'lina', { badgeSlug })
    const other = await givenOrganisation(house, { by: 'karim', name: 'L’École du Rail' })
    const signed = await givenEndorsement(house, { badgeId, other })
    await givenWord(house, 'lina', { awardId: award.id })
    const atWork = { ...house.ctx('visitor'), actor: { kind: 'task' as const, name: 'test' } }
    await react(atWork)
    await house.as('lina', showAward, { awardId: award.id })
    const [mine] = await house.as('lina', myAwards, undefined)
    const address = `/a/${house.ctx('lina').secrets.unseal(mine?.award.sealedShown ?? '')}`
    const said = 'Nous le regardons à l’embauche.'
    expect(await textOf(door.get(address))).toContain(said)
    const checked = async () => textOf(door.post('/verifier', { text: award.credential ?? '' }))
    expect(await checked()).toContain(said)
    const page = `/badges-recus/${award.id}/copie`
    expect((await door.post(page, {}, { as: 'lina' })).status).toBe(303)
    const copy = readDocument(await (await door.get(`${page}.json`, { as: 'lina' })).text())
    expect(copy.id).toBe(readDocument(award.credential ?? '').id)
    const good = { signature: true, inForce: true, stands: true }
    expect(await askStranger(door, copy)).toEqual(good)
    const reports = async () =>
      (await verifyCredential(copy, outsideOf(atWork))).endorsements.map(({ target, report }) => [
        target.code,
        report.proof.code,
        report.status.code,
      ])
    const stands = ['target_exact', 'signed', 'status_clear']
    expect(await reports()).toEqual([stands, stands])
    const which = { organisationSlug: other.slug, endorsementId: signed.id }
    await house.as('karim', withdrawEndorsement, which)
    for (const text of [await textOf(door.get(address)), await checked()])
      expect(text).not.toContain(said)
    expect((await reports()).map(([, , status]) => status).toSorted()).toEqual([
      'revoked',
      'status_clear',
    ])
  })
})

describe('a badge somebody received', () => {
  it('is shown with words said long after it was given; a stranger finds all good, then what was taken back', async () => {
    // A stranger looks at the clock on the wall.
    house.now = new Date()
    house.config.publicUrl = 'https://mots.sillage.test'
    const { badgeSlug } = await givenBadgeToGive(house)
    await givenPerson(house, 'lina')
    const award = await givenAward(house, 'lina', { badgeSlug })
    await house.as('lina', showAward, { awardId: award.id })
    const { withdrawKey } = await givenWord(house, 'lina', { awardId: award.id })
    const atWork = { ...house.ctx('visitor'), actor: { kind: 'task' as const, name: 'test' } }
    await react(atWork)
    const [mine] = await house.as('lina', myAwards, undefined)
    const address = `/a/${house.ctx('lina').secrets.unseal(mine?.award.sealedShown ?? '')}`
    const shown = await textOf(door.get(address))
    for (const said of ['La signature est bonne', '1 mot signé est bon', 'vue accueillir'])
      expect(shown).toContain(said)
    const link = encodeURIComponent(`https://mots.sillage.test${address}`)
    expect(await textOf(door.get(`/verifier?lien=${link}`))).toContain('La signature est bonne')
    const file = readDocument(await (await door.get(`${address}/badge.json`)).text())
    const [badge, word] = objectsOf(file.verifiableCredential)
    if (!badge || !word) throw new Error('A badge and a word')
    const good = { signature: true, inForce: true, stands: true }
    expect([await askStranger(door, badge), await askStranger(door, word)]).toEqual([good, good])
    const kept = await house.db
      .selectFrom('award_endorsement')
      .select(['id', 'credential'])
      .executeTakeFirstOrThrow()
    const keep = (credential: string) =>
      house.db
        .updateTable('award_endorsement')
        .set({ credential })
        .where('id', '=', kept.id)
        .execute()
    await keep(kept.credential.replace('vue', 'pas vue'))
    expect(await textOf(door.get(address))).toContain('0 sur 1')
    await keep(kept.credential)
    await house.as('visitor', withdrawRecommendation, { key: withdrawKey })
    expect(await textOf(door.get(address))).not.toContain('vue accueillir')
    await react(atWork)
    expect(await house.db.selectFrom('award_endorsement').selectAll().execute()).toEqual([])
  })
  it('waits for who has to come in first, and is nobody else’s afterwards', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const { token } = await givenOffer(house, { badgeSlug })
    const page = `/badge-offert/${token}`
    expect(await textOf(door.get(page))).toContain(`/bienvenue?retour=${encodeURIComponent(page)}`)
    await givenPerson(house, 'lina')
    await givenPerson(house, 'omar')
    const taken = await door.post(page, { deed: 'take' }, { as: 'lina' })
    const own = taken.headers.get('location') ?? ''
    expect([taken.status, own]).toEqual([303, expect.stringMatching(/^\/badges-recus\//)])
    expect((await door.get(page, { as: 'omar' })).status).toBe(410)
    for (const [file, start] of [
      ['badge.json', '{"@context"'],
      ['badge.png', '\u0089PNG'],
      ['badge.svg', '<svg'],
      ['certificat.pdf', '%PDF'],
    ] as const) {
      const answer = await door.get(`${own}/${file}`, { as: 'lina' })
      const body = Buffer.from(await answer.arrayBuffer()).toString('latin1')
      expect([file, answer.status, body.slice(0, start.length)]).toEqual([file, 200, start])
      expect((await door.get(`${own}/${file}`, { as: 'omar' })).status).toBe(404)
    }
  })
  it('is given to a list that was looked at first', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const at = `/pro/badges/${badgeSlug}/tableau`
    const form = new FormData()
    form.set('lines', 'Lina ; lina@rue.test\nPersonne')
    const looked = await textOf(door.send(at, form, { as: 'nadia' }))
    expect(looked).toContain('1 ligne est bonne, 1 à corriger')
    expect(await house.db.selectFrom('award').selectAll().execute()).toEqual([])
    const lines = /name="lines" value="([^"]*)"/.exec(looked)?.[1] ?? ''
    const done = await door.post(`${at}/donner`, { lines }, { as: 'nadia' })
    expect([done.status, (await house.letters()).length]).toEqual([303, 1])
  })
  it('is given by letter without a choice to make while nobody shares, and never from a page with no way on', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const page = `/pro/badges/${badgeSlug}/donner`
    house.config.smtpUrl = 'smtp://127.0.0.1:1'
    expect(await textOf(door.get(page, { as: 'nadia' }))).toContain('name="who" value="mail"')
    house.config.smtpUrl = undefined
    const bare = await textOf(door.get(page, { as: 'nadia' }))
    expect(bare).toContain('Donnez le badge par un lien ou un code')
    expect(bare).toContain(`/pro/badges/${badgeSlug}/liens`)
  })
})
