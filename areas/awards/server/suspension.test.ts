import { describe, expect, it } from 'vitest'
import { openDoor } from '../../../apps/server/testing.tsx'
import { react } from '../../../apps/worker/reactions.ts'
import { askStranger } from '../../../bench/credentials/stranger.ts'
import { readDocument } from '../../../engines/credentials/verify/limits.ts'
import { verifyCredential } from '../../../engines/credentials/verify/verify-credential.ts'
import { givenHouse } from '../../../platform/server/testing.ts'
import { givenMail, givenPerson } from '../../accounts/server/testing.ts'
import { outsideOf } from '../../issuers/server/outside-of.ts'
import { awardsGiven, withdrawAward } from './giving/awards-given.ts'
import { sayTerm } from './giving/say-term.ts'
import { suspendAward } from './giving/suspend-award.ts'
import { showAward } from './receiving/answer-award.ts'
import { myAwards } from './receiving/own-award.ts'
import { givenAward, givenBadgeToGive, givenOffers } from './testing.ts'

const house = givenHouse(async (ground) => {
  await givenPerson(ground, 'lina')
  await givenMail(ground, 'lina', 'lina@maison.test')
})
const door = openDoor(house)
const atWork = () => ({ ...house.ctx('visitor'), actor: { kind: 'task' as const, name: 'test' } })
const textOf = async (path: string, as?: string) =>
  (await (await door.get(path, as ? { as } : {})).text()).replace(/[\u00a0\u202f]/g, ' ')

/** A badge that may be suspended, taken by Lina and shown. A stranger remembers keys: one test asks it. */
async function givenSuspendable(organisation: string) {
  // A stranger looks at the clock on the wall.
  house.now = new Date()
  house.config.publicUrl = 'https://pauses.sillage.test'
  const { badgeSlug } = await givenBadgeToGive(house, { organisation })
  await house.as('nadia', sayTerm, { badgeSlug, lasts: '2', isSuspendable: true })
  const award = await givenAward(house, 'lina', { badgeSlug })
  await house.as('lina', showAward, { awardId: award.id })
  const [mine] = await house.as('lina', myAwards, undefined)
  const address = `/a/${house.ctx('lina').secrets.unseal(mine?.award.sealedShown ?? '')}`
  return { badgeSlug, award, address, document: readDocument(award.credential ?? '') }
}

const subjects = async () =>
  (await house.letters())
    .filter(({ to }) => to === 'lina@maison.test')
    .map(({ subject }) => subject.replace(/[\u00a0\u202f]/g, ' '))

describe('suspending a badge for a while', () => {
  it('says so to a stranger and on every page, tells the person once each time, and ends', async () => {
    const { award, address, document, badgeSlug } = await givenSuspendable('Les Ateliers du Pont')
    const good = { signature: true, inForce: true, stands: true, isSuspended: false }
    expect(await askStranger(door, document)).toEqual(good)
    const pause = `/pro/badges-donnes/${award.id}/pause`
    expect((await door.post(pause, { reason: 'Recyclage' }, { as: 'nadia' })).status).toBe(422)
    const asked = { why: 'renewal', reason: 'Recyclage attendu' }
    expect((await door.post(pause, asked, { as: 'nadia' })).status).toBe(303)
    expect((await door.post(pause, asked, { as: 'nadia' })).status).toBe(409)
    await react(atWork())
    expect(await askStranger(door, document)).toEqual({ ...good, isSuspended: true })
    const shown = await textOf(address)
    expect(shown).toContain('Le badge est en pause pour le moment')
    expect(shown).not.toContain('plus reconnu')
    const link = encodeURIComponent(`https://pauses.sillage.test${address}`)
    expect(await textOf(`/verifier?lien=${link}`)).toContain('mis en pause')
    const own = await textOf(`/badges-recus/${award.id}`, 'lina')
    expect(own).toContain('a mis ce badge en pause')
    expect(own).not.toContain('Recyclage')
    expect(await subjects()).toEqual(['Votre badge « Tenir un stand » est en pause'])

    const lift = `/pro/badges-donnes/${award.id}/reprise`
    expect(await textOf(lift, 'nadia')).toContain('Recyclage attendu')
    expect((await door.post(lift, {}, { as: 'nadia' })).headers.get('location')).toContain(
      `/pro/badges/${badgeSlug}/donnes`,
    )
    await react(atWork())
    expect(await askStranger(door, document)).toEqual(good)
    expect(await textOf(address)).toContain('n’a pas été retiré')
    expect((await subjects()).at(-1)).toContain('compte de nouveau')
  })
  it('then withdrawn for good, it is said to be withdrawn and no more that it is suspended', async () => {
    const { award, address, document } = await givenSuspendable('La Régie du Quai')
    const given = { givenId: award.id, reason: null }
    await house.as('nadia', suspendAward, { ...given, why: 'checking' })
    await house.as('nadia', withdrawAward, { ...given, reason: 'Une erreur' })
    await react(atWork())
    const { status } = await verifyCredential(document, outsideOf(atWork()))
    expect(status).toMatchObject({ answer: 'no', code: 'revoked' })
    expect(await textOf(address)).toContain('n’est plus reconnu')
    // What was undone before it could be told is not told.
    expect(await subjects()).toEqual(['Votre badge « Tenir un stand » n’est plus reconnu'])
    await expect(
      house.as('nadia', suspendAward, { ...given, why: 'checking' }),
    ).rejects.toMatchObject({ status: 409 })
  })
  it('is not possible for a badge given without it, whose file names one status as the official schema asks', async () => {
    const { badgeSlug } = await givenBadgeToGive(house)
    const award = await givenAward(house, 'lina', { badgeSlug })
    const { credentialStatus } = readDocument(award.credential ?? '')
    expect(credentialStatus).toMatchObject({ statusPurpose: 'revocation' })
    await house.as('nadia', sayTerm, { badgeSlug, lasts: null, isSuspendable: true })
    const asked = { givenId: award.id, why: 'other', reason: null } as const
    await expect(house.as('nadia', suspendAward, asked)).rejects.toMatchObject({
      code: 'awards.onlyWithdrawn',
    })
    const page = await textOf(`/pro/badges-donnes/${award.id}/pause`, 'nadia')
    expect(page).toContain('peut seulement être retiré')
  })
  it('the years a badge counts hold for every way of giving it, unless whoever gives says otherwise', async () => {
    const { award, badgeSlug } = await givenSuspendable('Le Jardin de la Cité')
    expect(award.validUntil).toBeNull()
    await givenOffers(house, { badgeSlug, mails: ['omar@rue.test'] })
    const given = await awardsGiven(house.ctx('nadia'), { badgeSlug, page: 1 })
    const years = given.awards.map(({ validUntil }) => validUntil?.getUTCFullYear())
    expect(years).toContain(house.now.getUTCFullYear() + 2)
    house.config.smtpUrl = 'smtp://127.0.0.1:1'
    const form = await textOf(`/pro/badges/${badgeSlug}/donner`, 'nadia')
    house.config.smtpUrl = undefined
    expect(form).toMatch(/<option value="2" selected/)
  })
})
